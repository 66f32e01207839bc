import fc from 'fast-check';
import {
  BLUEPRINTS,
  type ChoiceQuestion,
  LEVELS_OF_QUIZ,
  type Question,
  selectQuiz,
  SKILLS,
  type Skill,
  STANDARD,
} from '@/lib/questions';
import { aMatching, aQuestion, aTrueFalse } from '@/tests/support/builders';

/** The question numbered `n`: evidence, rule and key of its own unless a test gives them. */
const numbered = (n: number, values: Partial<ChoiceQuestion> = {}): Question =>
  aQuestion({
    id: `q${n}`,
    stem: `سؤال ${n}؟`,
    rule: `rule-${n}`,
    evidence: [{ start: n * 10, end: n * 10 + 9 }],
    options: [{ id: 'a', text: `جواب ${n}` }],
    key: 'a',
    ...values,
  });

const ofSkills = (...skills: readonly Skill[]): Question[] => skills.map((skill, n) => numbered(n, { skill }));
const quizOf = (
  questions: readonly Question[],
  values: Partial<Parameters<typeof selectQuiz>[0]> = {},
): readonly Question[] => selectQuiz({ articleId: 'sample', questions, seed: 1, ...values }).questions;
const ids = (questions: readonly Question[]): string[] => questions.map(({ id }) => id);
const count = (questions: readonly Question[], skills: readonly Skill[]): number =>
  questions.filter(({ skill }) => skills.includes(skill)).length;

describe('selectQuiz', () => {
  it('keeps article and seed', () => {
    expect(selectQuiz({ articleId: 'sample', questions: [], seed: 7 })).toEqual({
      articleId: 'sample',
      seed: 7,
      questions: [],
    });
  });

  it.each(LEVELS_OF_QUIZ)('takes of each skill what the %s blueprint says, where there is enough', (level) => {
    const blueprint = BLUEPRINTS[level];
    const rich = blueprint.parts.flatMap(({ skills }) => Array<readonly Skill[]>(8).fill(skills).flat());
    for (let seed = 1; seed <= 20; seed += 1) {
      const quiz = quizOf(ofSkills(...rich), { seed, blueprint });
      for (const part of blueprint.parts)
        expect([part.skills, count(quiz, part.skills)]).toEqual([part.skills, part.count]);
    }
  });

  it.each(LEVELS_OF_QUIZ)('the parts of the %s blueprint fill it', (level) => {
    const { parts, length } = BLUEPRINTS[level];
    expect(parts.reduce((sum, part) => sum + part.count, 0)).toBe(length);
  });

  it('asks no more of one way of asking than the blueprint allows, and of statements as many true as false', () => {
    const statements = Array.from({ length: 6 }, (_, n) =>
      aTrueFalse({
        id: `t${n}`,
        key: n < 5 ? 'true' : 'false',
        evidence: [{ start: n * 10, end: n * 10 + 9 }],
        rule: `r${n}`,
      }),
    );
    const quiz = quizOf(statements);
    expect(quiz.map(({ key }) => key).sort()).toEqual(['false', 'true']);
  });

  it('fills up with other skills where one is short, but not with words and forms beyond their cap', () => {
    const quiz = quizOf(ofSkills(...Array<Skill>(15).fill('vocabulary'), ...Array<Skill>(15).fill('role')));
    expect(quiz).toHaveLength(STANDARD.length);
    expect(count(quiz, ['vocabulary'])).toBeLessThanOrEqual(STANDARD.mostOf?.vocabulary ?? STANDARD.length);
  });

  it('gives what there is where there is little', () => {
    expect(quizOf(ofSkills('detail', 'vocabulary'))).toHaveLength(2);
  });

  it('follows another blueprint', () => {
    const blueprint = { parts: [{ skills: ['role'], count: 2 }], mostOf: {}, mostOfFamily: {}, length: 3 } as const;
    const quiz = quizOf(ofSkills('detail', 'role', 'role', 'role', 'detail'), { blueprint });
    expect(quiz).toHaveLength(3);
    expect(count(quiz, ['role'])).toBeGreaterThanOrEqual(2);
  });

  it('asks questions that were not asked before, and the others only where these run out', () => {
    const pool = ofSkills(...Array<Skill>(12).fill('detail'));
    const first = ids(pool.slice(0, 8));
    const quiz = ids(quizOf(pool, { avoid: first }));
    expect(quiz).toEqual(expect.arrayContaining(ids(pool.slice(8))));
    expect(quiz).toHaveLength(STANDARD.length);
  });

  it('does not ask a question whose key another stem gives away', () => {
    const asks = numbered(1, { options: [{ id: 'a', text: 'في فلاديفوستوك' }] });
    const tells = numbered(2, { stem: 'من التقى كيم في فلاديفوستوك؟' });
    expect(quizOf([asks, tells])).toHaveLength(1);
  });

  it('does not ask more than two questions of one rule', () => {
    expect(quizOf([1, 2, 3, 4].map((n) => numbered(n, { rule: 'who' })))).toHaveLength(2);
  });

  it('lets a question over the whole text share its passages, and puts it last', () => {
    const matching = aMatching({ id: 'whole', evidence: [{ start: 0, end: 100 }] });
    expect(ids(quizOf([matching, numbered(3), numbered(1)]))).toEqual(['q1', 'q3', 'whole']);
  });

  it('gives other questions for another seed', () => {
    const pool = ofSkills(...Array<Skill>(40).fill('detail'));
    const quizzes = [1, 2, 3, 4, 5].map((seed) => ids(quizOf(pool, { seed })).join());
    expect(new Set(quizzes).size).toBe(5);
  });

  const anyQuestion = fc
    .record({
      skill: fc.constantFrom(...SKILLS),
      isTrueFalse: fc.boolean(),
      start: fc.nat(400),
      length: fc.integer({ min: 1, max: 30 }),
      confidence: fc.double({ min: 0, max: 1, noNaN: true }),
      rule: fc.constantFrom('who', 'place', 'time', 'role', 'root', 'singular'),
    })
    .map(({ isTrueFalse, start, length, ...values }): Partial<ChoiceQuestion> & { isTrueFalse: boolean } => ({
      ...values,
      isTrueFalse,
      evidence: [{ start, end: start + length }],
    }));
  const anyPool = fc
    .array(anyQuestion, { maxLength: 40 })
    .map((rows) =>
      rows.map(({ isTrueFalse, ...values }, n) =>
        isTrueFalse ? aTrueFalse({ id: `q${n}`, ...values }) : numbered(n, values),
      ),
    );

  it('keeps its laws for any pool and seed', () => {
    fc.assert(
      fc.property(anyPool, fc.nat(), (pool, seed) => {
        const quiz = quizOf(pool, { seed });
        expect(quizOf(pool, { seed })).toEqual(quiz);
        expect(pool).toEqual(expect.arrayContaining([...quiz]));
        expect(new Set(ids(quiz)).size).toBe(quiz.length);
        expect(quiz.length).toBeLessThanOrEqual(STANDARD.length);
        expect(quiz.filter(({ type }) => type === 'true-false').length).toBeLessThanOrEqual(
          STANDARD.mostOfFamily['true-false'] ?? 0,
        );
        const spans = quiz.flatMap(({ evidence }) => evidence);
        spans.forEach((span, i) => {
          const before = spans[i - 1];
          // in the order of the text, none resting on words of another
          if (before) expect(span.start).toBeGreaterThanOrEqual(before.end);
        });
      }),
      { numRuns: 400 },
    );
  });
});
