import fc from 'fast-check';
import { emptyProgress, parseProgress } from '@/lib/progress';
import version0 from '@/tests/fixtures/progress/version-0.json';
import version1 from '@/tests/fixtures/progress/version-1.json';

const corrupt = { kind: 'unusable', reason: 'corrupt', progress: emptyProgress };

describe('parseProgress', () => {
  it('reads what today’s version wrote', () => {
    expect(parseProgress(version1)).toEqual({ kind: 'parsed', progress: version1 });
    expect(parseProgress(emptyProgress)).toEqual({ kind: 'parsed', progress: emptyProgress });
  });

  it('lifts version 0, which had no reading marks', () => {
    expect(parseProgress(version0)).toEqual({ kind: 'parsed', progress: { ...version0, version: 1, reading: {} } });
  });

  it('starts afresh from a newer version, and says which', () => {
    const newer = { ...version1, version: 2 };
    expect(parseProgress(newer)).toEqual({ kind: 'unusable', reason: 'future-version', progress: emptyProgress });
  });

  it.each([
    ['nothing', undefined],
    ['a text', 'x'],
    ['a list', []],
    ['no version', { attempts: [], drafts: {}, words: {}, reading: {} }],
    ['a version before any', { ...version1, version: -1 }],
    ['an attempt without answers', { ...version1, attempts: [{ articleId: '001', seed: 1 }] }],
    ['a skill that never was', withFirstAnswer({ skill: 'magic' })],
    ['a score above 1', withFirstAnswer({ grade: { kind: 'graded', score: 2, feedback: 'right' } })],
    ['feedback that never was', withFirstAnswer({ grade: { kind: 'graded', score: 1, feedback: 'great' } })],
    ['a reason that never was', withFirstAnswer({ grade: { kind: 'ungradable', reason: 'tired' } })],
    ['an answer of the wrong shape', withFirstAnswer({ response: { questionId: 'q1', value: [['a']] } })],
    ['a draft that is null', { ...version1, drafts: { '000': null } }],
    ['a word without a count', { ...version1, words: { x: { ...version1.words['زَعِيم'], count: '2' } } }],
    ['reading marks in a list', { ...version1, reading: [] }],
  ])('starts afresh from %s', (_, stored) => {
    expect(parseProgress(stored)).toEqual(corrupt);
  });

  it('never throws, and what it parses it parses again to the same', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (stored) => {
        const { progress } = parseProgress(stored);
        expect(parseProgress(JSON.parse(JSON.stringify(progress)))).toEqual({ kind: 'parsed', progress });
      }),
    );
  });
});

function withFirstAnswer(values: object): unknown {
  const [attempt] = version1.attempts;
  return { ...version1, attempts: [{ ...attempt, answers: [{ ...attempt?.answers[0], ...values }] }] };
}
