import { grade } from '@/lib/grading';
import type { Question } from '@/lib/questions';
import { finish } from '../../lib/questions/finish';
import { confidenceOf } from '../../lib/questions/ranking';
import { aChoice, aContext, aMatchingDraft, anOrderingDraft, aTrueFalseDraft, aTypedDraft } from './drafts';

const context = aContext();
const finished = (draft: Parameters<typeof finish>[0]): Question => finish(draft, context, ['one-key']);

const DRAFTS = [
  aChoice(),
  aChoice({ type: 'cloze', rule: 'cloze-preposition', skill: 'grammar' }),
  aTrueFalseDraft(),
  aTrueFalseDraft({ isTrue: true }),
  aTypedDraft(),
  aMatchingDraft(),
  anOrderingDraft(),
];

describe('finish', () => {
  it.each(DRAFTS.map((draft) => [draft.type, draft] as const))('makes a %s whose key grades 1', (_, draft) => {
    const question = finished(draft);
    const value = question.type === 'short-answer' ? (question.key[0] ?? '') : question.key;
    expect(grade(question, { questionId: question.id, value })).toMatchObject({ kind: 'graded', score: 1 });
  });

  it.each(DRAFTS.map((draft) => [draft.type, draft] as const))('keeps what the draft of a %s says', (_, draft) => {
    const { skill, rule, stem, evidence, rationale } = draft;
    expect(finished(draft)).toMatchObject({
      skill,
      rule,
      stem,
      evidence,
      rationale,
      confidence: confidenceOf(draft, context),
      checks: ['one-key'],
    });
  });

  it('gives a choice the four texts as options a to d, the key among them', () => {
    const draft = aChoice();
    const question = finished(draft);
    if (question.type !== 'multiple-choice') throw new Error(question.type);
    expect(question.options.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
    expect(question.options.map(({ text }) => text).sort()).toEqual([draft.key, ...draft.distractors].sort());
    expect(question.options.find(({ id }) => id === question.key)?.text).toBe(draft.key);
  });

  it('does not put the key always in one place', () => {
    const keys = Array.from({ length: 40 }, (_, i) => finished(aChoice({ stem: `أين يلتقي كيم ببوتين ${i}؟` })).key);
    expect(new Set(keys).size).toBe(4);
  });

  it.each([
    ['true', true],
    ['false', false],
  ])('gives a statement two options, and %s where it is', (key, isTrue) => {
    expect(finished(aTrueFalseDraft({ isTrue }))).toMatchObject({
      key,
      options: [
        { id: 'true', text: 'صواب' },
        { id: 'false', text: 'خطأ' },
      ],
    });
  });

  it('shows neither pairs nor sentences in the order of their key', () => {
    const matching = finished(
      aMatchingDraft({ pairs: [...'abcdefgh'].map((letter) => [letter, letter.toUpperCase()] as const) }),
    );
    const ordering = finished(anOrderingDraft({ ordered: [...'abcd'].map((letter) => `جملة ${letter}`) }));
    if (matching.type !== 'matching' || ordering.type !== 'ordering') throw new Error('other types');
    expect(matching.matches.map(({ text }) => text).join('')).not.toBe('ABCDEFGH');
    expect(ordering.options.map(({ id }) => id)).not.toEqual(ordering.key);
  });

  it('gives the same question the same id and order of options, whatever its trust', () => {
    const one = finished(aChoice());
    expect(finished(aChoice())).toEqual(one);
    expect(finished(aChoice({ trust: 0.1 })).id).toBe(one.id);
  });

  it.each([
    ['stem', aChoice({ stem: 'في أي مدينة يلتقي كيم ببوتين؟' })],
    ['evidence', aChoice({ evidence: [{ start: 5, end: 54 }] })],
    ['rule', aChoice({ rule: 'time' })],
  ])('gives another id to another %s', (_, other) => {
    expect(finished(other).id).not.toBe(finished(aChoice()).id);
  });

  it('says where wrong options stand in the text, so that feedback can show them', () => {
    const text = context.annotated.article.text;
    const question = finished(aChoice({ distractors: ['في هانوي', 'الزعيم الكوري', 'العقوبات'] }));
    const spans = question.occurrences?.map(({ span }) => text.slice(span.start, span.end));
    expect(spans?.sort()).toEqual(['الزعيم الكوري', 'العقوبات'].sort());
  });

  it('rates difficulty between 0 and 1, a longer stem as harder', () => {
    const ofWords = (count: number): number =>
      finished(aChoice({ stem: Array(count).fill('كلمة').join(' ') })).difficulty;
    expect(ofWords(20)).toBeGreaterThan(ofWords(5));
    for (const words of [1, 25, 500]) {
      expect(ofWords(words)).toBeGreaterThanOrEqual(0);
      expect(ofWords(words)).toBeLessThanOrEqual(1);
    }
  });
});
