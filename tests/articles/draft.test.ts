import fc from 'fast-check';
import { applyEdits } from '../../lib/articles/edits';
import { type Change, revise, startDraft, toEdits } from '../../lib/articles/draft';

const changesFor = (text: string, cuts: readonly (readonly [number, number, string])[]): Change[] => {
  const changes: Change[] = [];
  let position = 0;
  for (const [skip, length, replacement] of cuts) {
    const start = Math.min(position + skip, text.length);
    const end = Math.min(start + length, text.length);
    changes.push({ start, end, replacement, reason: length === 0 ? 'paragraph' : 'white-space' });
    position = end + 1;
    if (position > text.length) break;
  }
  return changes;
};

describe('a draft', () => {
  it('keeps the way back to the source through any row of passes', () => {
    const cuts = fc.array(fc.tuple(fc.nat(6), fc.nat(4), fc.string({ maxLength: 4 })), { maxLength: 8 });
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.array(cuts, { maxLength: 6 }), (source, passes) => {
        const draft = passes.reduce(
          (current, pass) => revise(current, changesFor(current.text, pass)),
          startDraft(source),
        );
        expect(applyEdits(source, toEdits(draft))).toBe(draft.text);
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps the first reason where only the spaces change later', () => {
    const quoted = revise(startDraft('قال" نعم'), [{ start: 3, end: 4, replacement: ' «', reason: 'quotation-mark' }]);
    const spaced = revise(quoted, [{ start: 4, end: 6, replacement: '«', reason: 'white-space' }]);
    expect(spaced.text).toBe('قال «نعم');
    expect(toEdits(spaced).map((edit) => edit.reason)).toEqual(['quotation-mark']);
  });

  it('records nothing where a later pass brings the source back', () => {
    const there = revise(startDraft('نعم'), [{ start: 0, end: 1, replacement: 'ل', reason: 'latin-punctuation' }]);
    const back = revise(there, [{ start: 0, end: 1, replacement: 'ن', reason: 'latin-punctuation' }]);
    expect(toEdits(back)).toEqual([]);
  });
});
