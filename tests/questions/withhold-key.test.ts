import fc from 'fast-check';
import { withholdKey } from '@/lib/questions';
import type { Question } from '@/lib/questions';
import { aCloze, aMatching, aQuestion, aShortAnswer, aTrueFalse, anOrdering } from '@/tests/support/builders';

const ONE_OF_EACH: readonly Question[] = [
  aQuestion(),
  aTrueFalse(),
  aCloze(),
  aMatching(),
  anOrdering(),
  aShortAnswer(),
];

const WITHHELD = ['key', 'rationale', 'evidence', 'rule', 'checks', 'occurrences', 'difficulty', 'confidence'];

describe('withholdKey', () => {
  it.each(ONE_OF_EACH.map((question) => [question.type, question] as const))(
    'leaves only what may be seen of %s',
    (_, q) => {
      const shown = ['id', 'matches', 'options', 'skill', 'stem', 'type'];
      const withheld = withholdKey(q);
      expect(shown).toEqual(expect.arrayContaining(Object.keys(withheld)));
      expect(withheld).toMatchObject({ id: q.id, type: q.type, skill: q.skill, stem: q.stem });
    },
  );

  it('never has key, rationale, evidence or rule, whatever the question', () => {
    const secret = fc.stringMatching(/^secret[a-z]{8}$/);
    fc.assert(
      fc.property(fc.constantFrom(...ONE_OF_EACH), secret, fc.nat(), (question, word, start) => {
        const marked: Question = {
          ...question,
          rule: word,
          rationale: { messageKey: word, arguments: { word } },
          evidence: [{ start, end: start + 1, article: word }],
          checks: [word],
          occurrences: [{ optionId: word, span: { start, end: start + 1 } }],
        };
        const withheld = withholdKey(marked);
        for (const name of WITHHELD) expect(withheld).not.toHaveProperty(name);
        expect(JSON.stringify(withheld)).not.toContain(word);
      }),
    );
  });

  it('does not show the accepted answers of a typed question', () => {
    expect(JSON.stringify(withholdKey(aShortAnswer({ key: ['القاهرة', 'قاهرة'] })))).not.toContain('قاهرة');
  });

  it('drops whatever an option carries besides its text', () => {
    const marked = { id: 'b', text: 'في موسكو', isKey: true };
    expect(withholdKey(aQuestion({ options: [marked] })).options).toEqual([{ id: 'b', text: 'في موسكو' }]);
  });
});
