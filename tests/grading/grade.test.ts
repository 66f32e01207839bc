import fc from 'fast-check';
import { grade } from '@/lib/grading';
import type { ResponseValue } from '@/lib/grading';
import type { Question } from '@/lib/questions';
import { aCloze, aMatching, aQuestion, aShortAnswer, aTrueFalse, anOrdering } from '@/tests/support/builders';

const answer = (question: Question, value: ResponseValue) => grade(question, { questionId: question.id, value });
const right = { kind: 'graded', score: 1, feedback: 'right' };
const wrong = { kind: 'graded', score: 0, feedback: 'wrong' };
const ungradable = (reason: string) => ({ kind: 'ungradable', reason });

const ONE_OF_EACH: readonly Question[] = [
  aQuestion(),
  aTrueFalse(),
  aCloze(),
  aMatching(),
  anOrdering(),
  aShortAnswer(),
];

/** The key in the form of an answer: of the accepted answers, the best. */
const keyOf = (question: Question): ResponseValue =>
  question.type === 'short-answer' ? (question.key[0] ?? '') : question.key;

describe('every question type', () => {
  it.each(ONE_OF_EACH.map((question) => [question.type, question] as const))(
    'gives the key of %s full marks',
    (_, q) => {
      expect(answer(q, keyOf(q))).toEqual(right);
    },
  );

  it.each(ONE_OF_EACH.map((question) => [question.type, question] as const))(
    'has no grade for no answer to %s',
    (_, q) => {
      expect(grade(q, undefined)).toEqual(ungradable('empty'));
      expect(answer(q, '')).toEqual(ungradable('empty'));
    },
  );

  it('keeps every score between 0 and 1, whatever is answered', () => {
    const value = fc.oneof(
      fc.string(),
      fc.array(fc.constantFrom('summit', 'power', 'map', 'x')),
      fc.array(
        fc.tuple(fc.constantFrom('putin', 'kim', 'ushakov'), fc.constantFrom('assistant', 'president', 'leader')),
      ),
    );
    fc.assert(
      fc.property(fc.constantFrom(...ONE_OF_EACH), value, (question, given) => {
        const result = answer(question, given);
        expect(result.kind === 'ungradable' || (result.score >= 0 && result.score <= 1)).toBe(true);
      }),
    );
  });
});

describe('choice', () => {
  it.each(['a', 'c', 'd'])('gives distractor %s nothing', (id) => {
    expect(answer(aQuestion(), id)).toEqual(wrong);
  });

  it('does not call an option of another question wrong', () => {
    expect(answer(aQuestion(), 'z')).toEqual(ungradable('unknown-option'));
  });

  it('does not grade a list', () => {
    expect(answer(aQuestion(), ['b'])).toEqual(ungradable('wrong-shape'));
  });
});

describe('ordering', () => {
  it('gives a point for every item in its place', () => {
    expect(answer(anOrdering(), ['power', 'summit', 'map'])).toEqual({
      kind: 'graded',
      score: 1 / 3,
      feedback: 'partial',
    });
  });

  it('calls an order with no item in place wrong', () => {
    expect(answer(anOrdering(), ['summit', 'power', 'map'])).toEqual(wrong);
  });

  it.each([
    ['an item is missing', ['power', 'map'], 'incomplete'],
    ['an item stands twice', ['power', 'map', 'map'], 'incomplete'],
    ['an item is unknown', ['power', 'map', 'x'], 'unknown-option'],
  ])('is ungradable where %s', (_, value, reason) => {
    expect(answer(anOrdering(), value)).toEqual(ungradable(reason));
  });
});

describe('matching', () => {
  it('gives a point for every pair of the key', () => {
    const pairs = [
      ['putin', 'president'],
      ['kim', 'assistant'],
      ['ushakov', 'leader'],
    ] as const;
    expect(answer(aMatching(), pairs)).toEqual({ kind: 'graded', score: 1 / 3, feedback: 'partial' });
  });

  it('takes the pairs in any order', () => {
    const pairs = [...aMatching().key].reverse();
    expect(answer(aMatching(), pairs)).toEqual(right);
  });

  it('is ungradable while an option has no match', () => {
    expect(answer(aMatching(), [['putin', 'president']])).toEqual(ungradable('incomplete'));
  });

  it('is ungradable where an option has two matches', () => {
    const pairs = [...aMatching().key, ['putin', 'leader'] as const];
    expect(answer(aMatching(), pairs)).toEqual(ungradable('incomplete'));
  });

  it('does not grade a match that was not offered', () => {
    expect(answer(aMatching(), [['putin', 'king']])).toEqual(ungradable('unknown-option'));
  });
});

describe('short answer', () => {
  it.each([
    ['the same letters', 'القاهرة', 'القاهرة', 'right'],
    ['marks', 'القَاهِرَةُ', 'القاهرة', 'right'],
    ['punctuation and spaces', ' «القاهرة». ', 'القاهرة', 'right'],
    ['Arabic-Indic digits', '٣', '3', 'right'],
    ['a Levantine month', 'في كانون الثاني 2018', 'في يناير 2018', 'right'],
    ['an Algerian month', 'جانفي', 'يناير', 'right'],
    ['a Moroccan month', '12 غشت', '12 أغسطس', 'right'],
    ['a month with its و', 'مارس وأيار', 'مارس ومايو', 'right'],
    ['ta marbuta as ha', 'القاهره', 'القاهرة', 'spelling'],
    ['a hamza left out', 'الامريكي', 'الأمريكي', 'spelling'],
    ['alif maqsura as ya', 'موسي', 'موسى', 'spelling'],
    ['no article', 'قاهرة', 'القاهرة', 'spelling'],
    ['another word', 'بيروت', 'القاهرة', 'wrong'],
    ['another month', 'شباط', 'يناير', 'wrong'],
    ['a father for August', 'أب', 'أغسطس', 'wrong'],
    ['part of the answer', 'كيم', 'كيم جونغ أون', 'wrong'],
    ['another number', '13', '3', 'wrong'],
  ])('takes %s as it should: %s for %s is %s', (_, typed, accepted, feedback) => {
    const result = answer(aShortAnswer({ key: [accepted] }), typed);
    expect(result).toEqual({ kind: 'graded', score: feedback === 'wrong' ? 0 : 1, feedback });
  });

  it('accepts every alias, and prefers the exact one', () => {
    const question = aShortAnswer({ key: ['دونالد ترامب', 'ترامب'] });
    expect(answer(question, 'ترامب')).toEqual(right);
  });

  it('takes white space alone for no answer', () => {
    expect(answer(aShortAnswer(), '  ')).toEqual(ungradable('empty'));
  });
});
