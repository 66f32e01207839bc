import { articleIds, readArticle, shippedEngine } from '@/content/shelf';
import { type AnnotatedArticle, annotate } from '@/lib/annotation';
import { grade, type ResponseValue } from '@/lib/grading';
import { type Proposal, proposeQuestions, type Question, selectQuiz, STANDARD, withholdKey } from '@/lib/questions';
import { annotateText } from '@/tests/support/engine';

const load = (id: string): { readonly annotated: AnnotatedArticle; readonly proposal: Proposal } => {
  const { article, ...editing } = readArticle(id);
  const annotated = annotate(shippedEngine(), article, editing);
  return { annotated, proposal: proposeQuestions(shippedEngine(), annotated) };
};

const rightAnswer = (question: Question): ResponseValue =>
  question.type === 'short-answer' ? (question.key[0] ?? '') : question.key;

/** Answers that are wholly wrong: the other options; every pair or place moved by one. */
const wrongAnswers = (question: Question): readonly ResponseValue[] => {
  switch (question.type) {
    case 'multiple-choice':
    case 'true-false':
    case 'cloze':
      return question.options.map(({ id }) => id).filter((id) => id !== question.key);
    case 'ordering':
      return [[...question.key.slice(1), ...question.key.slice(0, 1)]];
    case 'matching':
      return [
        question.key.map(([option], i) => [option, question.key[(i + 1) % question.key.length]?.[1] ?? ''] as const),
      ];
    case 'short-answer':
      return ['لا أعرف', '1066'];
  }
};

const gradeOf = (question: Question, value: ResponseValue): ReturnType<typeof grade> =>
  grade(question, { questionId: question.id, value });

/** Questions that break a law, shown with their stems. */
const offenders = (questions: readonly Question[], isFine: (question: Question) => boolean): string[] =>
  questions.filter((question) => !isFine(question)).map(({ rule, stem }) => `${rule}: ${stem}`);

/** Types of question and length of a quiz that a text must give at the least: a levelled text of ours is short and simple. */
const FLOORS = { press: { types: 5, quiz: 8 }, levelled: { types: 2, quiz: 5 } } as const;
const floorsOf = (id: string): { readonly types: number; readonly quiz: number } =>
  FLOORS[readArticle(id).vocalization ? 'levelled' : 'press'];

describe.each(articleIds())('the questions of %s', (id) => {
  const { annotated, proposal } = load(id);
  const { questions, rejected } = proposal;
  const { text, notes, headings } = annotated.article;

  it('are at least twelve', () => {
    expect(questions.length).toBeGreaterThanOrEqual(12);
  });

  it('are of several types', () => {
    expect(new Set(questions.map(({ type }) => type)).size).toBeGreaterThanOrEqual(floorsOf(id).types);
  });

  it('are the same when asked for twice', () => {
    expect(load(id).proposal).toEqual(proposal);
  });

  it('have ids of their own', () => {
    expect(new Set(questions.map((question) => question.id)).size).toBe(questions.length);
  });

  it('rest on evidence inside the text, outside editor’s notes and headings', () => {
    expect(
      offenders(
        questions,
        ({ evidence }) =>
          evidence.length > 0 &&
          evidence.every(
            ({ start, end }) => start >= 0 && end <= text.length && text.slice(start, end).trim() !== '',
          ) &&
          ![...notes, ...headings].some((note) =>
            evidence.some((span) => note.start < span.end && span.start < note.end),
          ),
      ),
    ).toEqual([]);
  });

  it('have evidence of whole words', () => {
    const starts = new Set(annotated.tokens.map(({ start }) => start));
    const ends = new Set(annotated.tokens.map(({ end }) => end));
    expect(
      offenders(questions, ({ evidence }) => evidence.every(({ start, end }) => starts.has(start) && ends.has(end))),
    ).toEqual([]);
  });

  it('have a key that grades 1', () => {
    expect(
      offenders(questions, (question) => {
        const result = gradeOf(question, rightAnswer(question));
        return result.kind === 'graded' && result.score === 1;
      }),
    ).toEqual([]);
  });

  it('have no distractor that grades above 0', () => {
    expect(
      offenders(questions, (question) =>
        wrongAnswers(question).every((value) => {
          const result = gradeOf(question, value);
          return result.kind === 'graded' && result.score === 0;
        }),
      ),
    ).toEqual([]);
  });

  it('have four different options where they are a choice', () => {
    expect(
      offenders(questions, (question) =>
        question.type === 'multiple-choice' || question.type === 'cloze'
          ? new Set(question.options.map((option) => option.text)).size === 4
          : true,
      ),
    ).toEqual([]);
  });

  it('have one blank where they are a cloze', () => {
    const clozes = questions.filter(({ type }) => type === 'cloze');
    expect(offenders(clozes, ({ stem }) => stem.split('____').length === 2)).toEqual([]);
  });

  it('are written with Arabic signs and no doubled spaces', () => {
    expect(offenders(questions, ({ stem }) => !/[,;?]| {2}| [،؟.]/.test(stem) && stem === stem.trim())).toEqual([]);
  });

  // the id of a statement once began with its rule, `true-statement`
  it('show the learner neither key nor rule, not even in the id', () => {
    expect(
      offenders(questions, (question) => {
        const withheld = withholdKey(question);
        return !('key' in withheld) && !('rule' in withheld) && !withheld.id.includes(`${question.rule}-`);
      }),
    ).toEqual([]);
  });

  it('come with what was turned down, by which rule and why', () => {
    if (floorsOf(id) === FLOORS.press) expect(rejected.length).toBeGreaterThan(0);
    for (const { rule, why, stem, proposedBy } of rejected) {
      expect([rule, why, stem, proposedBy].every((part) => part.trim() !== '')).toBe(true);
    }
  });

  it('make a quiz of the standard length, or nearly, with any seed', () => {
    for (let seed = 1; seed <= 10; seed += 1) {
      const { length } = selectQuiz({ articleId: id, questions, seed }).questions;
      expect(length).toBeGreaterThanOrEqual(floorsOf(id).quiz);
      expect(length).toBeLessThanOrEqual(STANDARD.length);
    }
  });
});

describe('proposeQuestions', () => {
  const propose = (text: string): Proposal => proposeQuestions(shippedEngine(), annotateText(text));

  it.each([
    ['an empty article', ''],
    ['an article without Arabic', 'Kim met Putin on 25 April 2019.'],
    ['an article of digits', '12 13 14. 15 16'],
    ['an article of one word', 'نعم'],
    ['an article of marks and controls', '\u064b \u200f \u202e'],
  ])('finds nothing to ask in %s', (_, text) => {
    expect(propose(text)).toMatchObject({ questions: [], rejected: [] });
  });

  it('asks the same of a text whatever its id', () => {
    const text = 'أعلنت الحكومة خطة جديدة لدعم المزارعين في القاهرة.';
    const stems = (id: string): string[] =>
      proposeQuestions(shippedEngine(), annotateText(text, { id })).questions.map(({ stem }) => stem);
    expect(stems('one').sort()).toEqual(stems('two').sort());
  });
});
