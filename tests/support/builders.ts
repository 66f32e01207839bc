import type { AnnotatedArticle, Entity, Token } from '@/lib/annotation';
import type { Article } from '@/lib/articles';
import type { Analysis } from '@/lib/morphology';
import type { ChoiceQuestion, MatchingQuestion, OrderingQuestion, ShortAnswerQuestion } from '@/lib/questions';

/** Data for tests: every builder gives a plausible whole, and a test writes down only the values that matter to it. */

const shared = {
  id: 'q1',
  skill: 'detail',
  stem: 'أين يلتقي كيم ببوتين؟',
  rationale: { messageKey: 'place', arguments: {} },
  evidence: [{ start: 0, end: 40 }],
  difficulty: 0.4,
  confidence: 0.9,
  rule: 'where',
  checks: [],
} as const;

export const aQuestion = (values: Partial<ChoiceQuestion> = {}): ChoiceQuestion => ({
  ...shared,
  type: 'multiple-choice',
  options: [
    { id: 'a', text: 'في هانوي' },
    { id: 'b', text: 'في فلاديفوستوك' },
    { id: 'c', text: 'في موسكو' },
    { id: 'd', text: 'في سنغافورة' },
  ],
  key: 'b',
  ...values,
});

export const aTrueFalse = (values: Partial<ChoiceQuestion> = {}): ChoiceQuestion =>
  aQuestion({
    type: 'true-false',
    stem: 'بوتين هو خامس زعيم عالمي يجتمع مع كيم.',
    rationale: { messageKey: 'trueFalseEdited', arguments: { said: 'سادس', instead: 'خامس' } },
    options: [
      { id: 'true', text: 'صواب' },
      { id: 'false', text: 'خطأ' },
    ],
    key: 'false',
    ...values,
  });

export const aCloze = (values: Partial<ChoiceQuestion> = {}): ChoiceQuestion =>
  aQuestion({
    type: 'cloze',
    skill: 'vocabulary',
    stem: 'طالب كيم برفع ____ عن بلاده.',
    rationale: { messageKey: 'cloze', arguments: { word: 'العقوبات' } },
    options: [
      { id: 'a', text: 'العقوبات' },
      { id: 'b', text: 'المحادثات' },
      { id: 'c', text: 'التجارب' },
      { id: 'd', text: 'المبادرات' },
    ],
    key: 'a',
    ...values,
  });

export const aMatching = (values: Partial<MatchingQuestion> = {}): MatchingQuestion => ({
  ...shared,
  id: 'q4',
  type: 'matching',
  skill: 'role',
  stem: 'صِل كل اسم بمنصبه.',
  rationale: { messageKey: 'matching', arguments: {} },
  options: [
    { id: 'putin', text: 'بوتين' },
    { id: 'kim', text: 'كيم' },
    { id: 'ushakov', text: 'أوشاكوف' },
  ],
  matches: [
    { id: 'assistant', text: 'مساعد الرئيس' },
    { id: 'president', text: 'الرئيس الروسي' },
    { id: 'leader', text: 'زعيم كوريا الشمالية' },
  ],
  key: [
    ['putin', 'president'],
    ['kim', 'leader'],
    ['ushakov', 'assistant'],
  ],
  ...values,
});

export const anOrdering = (values: Partial<OrderingQuestion> = {}): OrderingQuestion => ({
  ...shared,
  id: 'q5',
  type: 'ordering',
  skill: 'sequence',
  stem: 'رتّب الأحداث من الأقدم إلى الأحدث.',
  rationale: { messageKey: 'sequence', arguments: {} },
  options: [
    { id: 'summit', text: 'قمة فلاديفوستوك' },
    { id: 'power', text: 'تولي كيم رئاسة كوريا الشمالية' },
    { id: 'map', text: 'اقتراح خريطة الطريق' },
  ],
  key: ['power', 'map', 'summit'],
  ...values,
});

export const aShortAnswer = (values: Partial<ShortAnswerQuestion> = {}): ShortAnswerQuestion => ({
  ...shared,
  id: 'q6',
  type: 'short-answer',
  stem: 'ما عاصمة مصر؟',
  key: ['القاهرة'],
  ...values,
});

export const anAnalysis = (values: Partial<Analysis> = {}): Analysis => ({
  lemma: 'زَعِيم',
  pos: 'NOUN',
  features: { Gender: 'Masc', Number: 'Sing', Definite: 'Def', Case: 'Nom' },
  root: 'زعم',
  pattern: 'فَعِيل',
  segments: [
    { form: 'ال', role: 'article', job: 'article' },
    { form: 'زعيم', role: 'stem', gloss: 'leader' },
  ],
  vocalized: 'الزَّعِيمُ',
  gloss: 'leader',
  arabic: 'قائد',
  source: 'lexicon',
  ...values,
});

export const anArticle = (values: Partial<Article> = {}): Article => ({
  id: 'sample',
  title: 'قمة فلاديفوستوك',
  language: 'ar',
  text: 'يلتقي الزعيم الكوري كيم بالرئيس بوتين في فلاديفوستوك.\n\nوطالب كيم برفع العقوبات عن بلاده في عام 2017.',
  headings: [],
  edits: [],
  notes: [],
  ...values,
});

const TOKEN = /[\u0621-\u0652\u0670\u0671]+|[0-9]+|[^\s]/gu;

/** Cuts a text at spaces and punctuation; every word gets the analysis that `analyses` has for its form, if any. */
const tokensOf = (text: string, analyses: Readonly<Record<string, Analysis>>): readonly Token[] =>
  [...text.matchAll(TOKEN)].map((match) => {
    const form = match[0];
    const kind = /[0-9]/.test(form) ? 'number' : /[\u0621-\u064a]/.test(form) ? 'word' : 'punctuation';
    const analysis = analyses[form];
    const span = { form, start: match.index, end: match.index + form.length, kind } as const;
    return analysis ? { ...span, margin: 1, analysis } : { ...span, margin: 0 };
  });

export const SAMPLE_ANALYSES: Readonly<Record<string, Analysis>> = {
  الزعيم: anAnalysis(),
  وطالب: anAnalysis({
    lemma: 'طَالَبَ',
    pos: 'VERB',
    features: { Aspect: 'Perf', Person: '3', Gender: 'Masc', Number: 'Sing', Voice: 'Act' },
    root: 'طلب',
    pattern: 'فَاعَلَ',
    segments: [
      { form: 'و', role: 'proclitic', job: 'and', gloss: 'and' },
      { form: 'طالب', role: 'stem', gloss: 'demanded' },
    ],
    vocalized: 'وَطَالَبَ',
    gloss: 'demand',
    arabic: 'سأل بإلحاح',
  }),
  بلاده: anAnalysis({
    lemma: 'بَلَد',
    root: 'بلد',
    segments: [
      { form: 'بلاد', role: 'stem', gloss: 'country' },
      { form: 'ه', role: 'enclitic', job: 'pronounPossessive', gloss: 'his' },
    ],
    vocalized: 'بِلَادِهِ',
    gloss: 'country',
  }),
};

/** An annotated article: one paragraph a block of text, one sentence a paragraph. */
export const anAnnotatedArticle = (
  values: {
    readonly article?: Partial<Article>;
    readonly analyses?: Readonly<Record<string, Analysis>>;
    readonly entities?: readonly Entity[];
  } = {},
): AnnotatedArticle => {
  const article = anArticle(values.article);
  const tokens = tokensOf(article.text, { ...SAMPLE_ANALYSES, ...values.analyses });
  const blocks = [...article.text.matchAll(/[^\n]+/g)].map(({ index, 0: block }) => ({
    start: index,
    end: index + block.length,
    from: tokens.findIndex((token) => token.start >= index),
    to: tokens.filter((token) => token.end <= index + block.length).length,
  }));
  return {
    article,
    tokens,
    paragraphs: blocks,
    sentences: blocks.map((block, paragraph) => ({ ...block, paragraph })),
    phrases: [],
    entities: values.entities ?? [],
    quotes: [],
  };
};
