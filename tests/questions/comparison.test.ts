import { readArticle, shippedEngine } from '@/content/shelf';
import { type AnnotatedArticle, annotate } from '@/lib/annotation';
import { grade } from '@/lib/grading';
import { proposeComparison, type Question, selectQuiz } from '@/lib/questions';
import arabic from '@/content/messages/ar.json';
import english from '@/content/messages/en.json';
import { annotateText } from '@/tests/support/engine';

const load = (id: string): AnnotatedArticle => {
  const { article, ...editing } = readArticle(id);
  return annotate(shippedEngine(), article, editing);
};
const compare = (first: AnnotatedArticle, second: AnnotatedArticle): readonly Question[] =>
  proposeComparison(shippedEngine(), first, second).questions;
const keyOf = (question: Question): string =>
  question.type === 'multiple-choice' || question.type === 'true-false'
    ? (question.options.find(({ id }) => id === question.key)?.text ?? '')
    : '';

const FIRST = `وصل الوزير سامح شكري إلى باريس أمس. وزار بعدها لندن وروما.

تدرس الحكومة إقامة معرض في برلين خلال عام 2019.`;
const SECOND = `التقى الوزير سامح شكري نظيره في لندن. ويصل الوفد إلى مدريد وفيينا غدا.

افتتحت الشركة مصنعا جديدا للسيارات قرب مدريد العام الماضي.`;
const first = annotateText(FIRST, { id: 'one', title: 'جولة الوزير' });
const second = annotateText(SECOND, { id: 'two', title: 'لقاء الوزيرين' });
const ofRule = (rule: string): Question[] => compare(first, second).filter((question) => question.rule === rule);

describe('a comparison of two texts', () => {
  it('asks for the city that both name, among cities that one names', () => {
    const [question] = ofRule('compare-city-both');
    expect(question && keyOf(question)).toBe('لندن');
    const { options = [] } = question as { options?: readonly { text: string }[] };
    expect(options.map(({ text }) => text)).not.toEqual(expect.arrayContaining(['سامح شكري']));
    expect(options).toHaveLength(4);
  });

  it('proves what both name from both', () => {
    const [question] = ofRule('compare-city-both');
    const shown = question?.evidence.map(({ article, start, end }) => [
      article,
      (article === 'one' ? FIRST : SECOND).slice(start, end),
    ]);
    expect(shown).toEqual([
      ['one', 'لندن'],
      ['two', 'لندن'],
    ]);
  });

  it('asks in which of them a statement stands that the other cannot make', () => {
    const [question] = ofRule('compare-news-second');
    expect(question?.stem).toBe(
      'في أي النصين ورد الخبر الآتي: «افتتحت الشركة مصنعا جديدا للسيارات قرب مدريد العام الماضي»؟',
    );
    expect(question && keyOf(question)).toBe('في النص الثاني وحده');
    expect(question?.evidence.map(({ article }) => article)).toEqual(['two']);
  });

  it('states of a city that both name it: true of one that both name, false of any other', () => {
    const stated = compare(first, second).flatMap((question) =>
      question.type === 'true-false' ? [[/مدينة (.+)\./.exec(question.stem)?.[1] ?? '', keyOf(question)]] : [],
    );
    expect(stated.length).toBeGreaterThan(0);
    for (const [city = '', key] of stated)
      expect([city, key]).toEqual([city, FIRST.includes(city) && SECOND.includes(city) ? 'صواب' : 'خطأ']);
  });

  it('does not ask for a place of which the other text speaks by another word', () => {
    const a = annotateText('زار الوزير فيتنام وروسيا. وزار تايلاندا بعدها.', { id: 'a' });
    const b = annotateText('التقى الرئيس الفيتنامي نظيره. ويصل الوفد إلى روسيا وإيطاليا وإسبانيا وفرنسا غدا.', {
      id: 'b',
    });
    const keys = [...compare(a, b), ...compare(b, a)].map(keyOf);
    expect(keys).toContain('تايلاندا');
    expect(keys).not.toContain('فيتنام');
  });

  it('asks nothing of texts that name nothing', () => {
    expect(compare(annotateText('نعم.', { id: 'a' }), annotateText('لا.', { id: 'b' }))).toEqual([]);
  });
});

describe('the comparison of the two shipped summits', () => {
  const a = load('putin-kim-summit');
  const b = load('trump-kim-summit');
  const questions = compare(a, b);

  it('has eight questions or more, of three types', () => {
    expect(questions.length).toBeGreaterThanOrEqual(8);
    expect(new Set(questions.map(({ type }) => type)).size).toBe(3);
  });

  it('knows Pyongyang under both spellings', () => {
    const both = questions.find(({ rule }) => rule === 'compare-matching');
    expect(both?.evidence.map(({ article }) => article)).toEqual(
      expect.arrayContaining(['putin-kim-summit', 'trump-kim-summit']),
    );
  });

  it('make a quiz of eight or more with any seed', () => {
    for (let seed = 1; seed <= 10; seed += 1)
      expect(selectQuiz({ articleId: 'pair', questions, seed }).questions.length).toBeGreaterThanOrEqual(8);
  });

  it('asks no stem twice', () => {
    const stems = questions.map(({ stem }) => stem);
    expect(new Set(stems).size).toBe(stems.length);
  });

  it('rests on evidence inside the text that it names, outside editor’s notes', () => {
    for (const { evidence, stem } of questions) {
      expect([stem, evidence.length]).not.toEqual([stem, 0]);
      for (const { article, start, end } of evidence) {
        const { text, notes } = (article === a.article.id ? a : b).article;
        expect(text.slice(start, end).trim()).not.toBe('');
        expect(notes.some((note) => note.start < end && start < note.end)).toBe(false);
      }
    }
  });

  it('grades every key 1', () => {
    for (const question of questions) {
      const value = question.type === 'short-answer' ? '' : question.key;
      expect(grade(question, { questionId: question.id, value })).toMatchObject({ kind: 'graded', score: 1 });
    }
  });

  it('explains every key in both languages', () => {
    for (const { rationale } of questions)
      for (const { rationales } of [arabic, english]) expect(rationales).toHaveProperty(rationale.messageKey);
  });

  it('is the same when asked for twice', () => {
    expect(compare(a, b)).toEqual(questions);
  });
});
