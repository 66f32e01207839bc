import { type AnnotatedArticle, makeEngine } from '@/lib/annotation';
import { makeContext, type QuestionContext } from '../../lib/questions/context';
import type {
  ChoiceDraft,
  Draft,
  MatchingDraft,
  OrderingDraft,
  ShortAnswerDraft,
  TrueFalseDraft,
} from '../../lib/questions/draft';
import type { ReviewRule } from '../../lib/questions/review/types';
import { anAnnotatedArticle } from '../support/builders';
import { aLexicon } from '../support/lexicon';

/** Drafts for tests: each is sound, and a test writes down only what matters to it. */

const shared = {
  skill: 'detail',
  rule: 'place',
  stem: 'أين يلتقي كيم جونغ أون بالرئيس بوتين؟',
  evidence: [{ start: 0, end: 54 }],
  rationale: { messageKey: 'place', arguments: {} },
  stemSpans: [],
  trust: 0.8,
} as const;

export const aChoice = (values: Partial<ChoiceDraft> = {}): ChoiceDraft => ({
  ...shared,
  type: 'multiple-choice',
  key: 'في فلاديفوستوك',
  distractors: ['في هانوي', 'في موسكو', 'في سنغافورة'],
  ...values,
});

export const aTrueFalseDraft = (values: Partial<TrueFalseDraft> = {}): TrueFalseDraft => ({
  ...shared,
  type: 'true-false',
  rule: 'false-series',
  stem: 'بوتين هو خامس زعيم يجتمع مع كيم.',
  isTrue: false,
  ...values,
});

export const aTypedDraft = (values: Partial<ShortAnswerDraft> = {}): ShortAnswerDraft => ({
  ...shared,
  type: 'short-answer',
  accepted: ['فلاديفوستوك', 'في فلاديفوستوك'],
  ...values,
});

export const aMatchingDraft = (values: Partial<MatchingDraft> = {}): MatchingDraft => ({
  ...shared,
  type: 'matching',
  skill: 'role',
  stem: 'صِل كل اسم بمنصبه.',
  pairs: [
    ['بوتين', 'الرئيس الروسي'],
    ['كيم', 'زعيم كوريا الشمالية'],
    ['أوشاكوف', 'مساعد الرئيس'],
  ],
  ...values,
});

export const anOrderingDraft = (values: Partial<OrderingDraft> = {}): OrderingDraft => ({
  ...shared,
  type: 'ordering',
  skill: 'sequence',
  stem: 'رتّب ما يلي كما ورد في النص.',
  ordered: ['وصل كيم', 'بدأت المحادثات', 'غادر كيم'],
  ...values,
});

/** The context of a small article, with an engine that knows no word. */
export const aContext = (annotated: AnnotatedArticle = anAnnotatedArticle()): QuestionContext =>
  makeContext(makeEngine(aLexicon({})), annotated);

/** What a rule says of drafts that must pass it and of drafts that must not, named by what makes them so. */
export const reviews = (
  rule: ReviewRule,
  cases: { readonly passes: Readonly<Record<string, Draft>>; readonly fails: Readonly<Record<string, Draft>> },
  context: QuestionContext = aContext(),
): void => {
  describe(rule.name, () => {
    it.each(Object.entries(cases.passes))('lets through %s', (_, draft) => {
      expect(rule.check(draft, context)).toBeUndefined();
    });
    it.each(Object.entries(cases.fails))('turns down %s, and says why', (_, draft) => {
      expect(rule.check(draft, context)).toMatch(/\S/);
    });
  });
};
