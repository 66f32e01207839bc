import type { TokenSpan } from '@/lib/annotation';
import { stripMarks } from '@/lib/orthography';
import { hasClearSubject, hasNote, isSelfContained, lowestMargin, standsAlone } from './clause-parts';
import { type QuestionContext, referentAt, spanOf } from './context';
import { countWords, phraseText } from './wording';

/** A sentence of the article, or the first self-contained part of one, that can be read by itself. */
export type Statement = TokenSpan & {
  readonly sentence: number;
  readonly paragraph: number;
  readonly verb: number;
  readonly text: string;
};

const FEWEST_WORDS = 6;
const MOST_WORDS = 22;
const STOPS = new Set(['،', '.', '؛', '…', '؟', '!', ':']);

const bare = (context: QuestionContext, at: number): string => stripMarks(context.tokens[at]?.analysis?.lemma ?? '');

/** What may follow a comma without being needed before it. */
const LEAVES_WHOLE = new Set(['حيث', 'إذ', 'فيما', 'بينما', 'كما', 'وذلك', 'لكن', 'مما', 'بل', 'ثم', 'إلا', 'غير']);

const ADJUNCTS = new Set([
  'مع',
  'في',
  'على',
  'خلال',
  'بعد',
  'قبل',
  'منذ',
  'وسط',
  'رغم',
  'بسبب',
  'ضمن',
  'عقب',
  'إثر',
  'وفق',
  'حسب',
]);

/** Whether what follows the comma at `at` can be cut off: a connective, a new verb, a participle (مشيرا) — not an apposition or a list. */
const canCutAt = (context: QuestionContext, at: number): boolean => {
  const next = context.tokens[at + 1];
  if (!next || next.kind !== 'word') return false;
  const lemma = bare(context, at + 1);
  if (LEAVES_WHOLE.has(lemma) || next.analysis?.pos === 'SCONJ') return true;
  if (next.analysis?.pos === 'VERB') return true;
  // an adjunct after a comma can go without making the first part untrue; the second member of a list cannot
  if (next.analysis?.pos === 'ADP' && ADJUNCTS.has(lemma)) return true;
  // والتي …, وهذا …, وهو …: a remark on what was said
  if (next.analysis?.segments.some(({ job }) => job === 'and') && ['DET', 'PRON', 'PART'].includes(next.analysis.pos))
    return true;
  return next.analysis?.pos === 'ADJ' && next.analysis.features.Case === 'Acc' && next.form.endsWith('ا');
};

/** The end of the statement that opens at `from`: the first place where it is whole, quotation marks and brackets closed. */
const statementEnd = (context: QuestionContext, from: number, end: number): number | undefined => {
  let open = 0;
  for (let i = from; i < end; i += 1) {
    const token = context.tokens[i];
    if (!token || token.kind !== 'punctuation') continue;
    if (token.form === '«' || token.form === '(') open += 1;
    else if (token.form === '»' || token.form === ')') open -= 1;
    else if (open === 0 && STOPS.has(token.form)) {
      if (token.form === '؟' || token.form === '!' || token.form === ':') return undefined;
      if (token.form !== '،') return i;
      if (canCutAt(context, i)) return i;
    }
  }
  return open === 0 ? end : undefined;
};

/** Verbs of saying that mean nothing without what was said; اعتبر and أعلن may take an object instead. */
/** Verbs that go on from something said before: a statement that opens with one adds to nothing. */
const CONTINUES = new Set(['أضاف', 'تابع', 'أردف', 'استطرد', 'واصل']);

const NEEDS_CONTENT = new Set(['قال', 'أكد', 'أضاف', 'أوضح', 'أفاد', 'صرح', 'شدد', 'أشار', 'لفت', 'زعم', 'تابع']);

/** A verb of saying needs what was said: أشار … إلى أن. */
const saysSomething = (context: QuestionContext, from: number, to: number): boolean => {
  for (let i = from; i < to; i += 1) if (['أن', 'إن'].includes(bare(context, i))) return true;
  return false;
};

const DANGLING_ENDS = new Set(['ADP', 'SCONJ', 'CCONJ', 'DET', 'PART']);

/** Sentences that a reader understands without what stands around them, 6 to 22 words, no editor's note in them. */
export const findStatements = (context: QuestionContext): Statement[] =>
  context.sentences.flatMap((sentence, index): Statement[] => {
    const clause = context.clauses.find(
      (candidate) =>
        candidate.sentence === index &&
        candidate.subject !== undefined &&
        standsAlone(context, candidate) &&
        hasClearSubject(context, candidate),
    );
    if (!clause?.subject || sentence.isHeading) return [];
    const from = Math.min(clause.verbFrom, clause.subject.from);
    const to = statementEnd(context, clause.verb, sentence.to);
    if (to === undefined || to <= clause.verb) return [];
    const span = { from, to };
    if (NEEDS_CONTENT.has(bare(context, clause.verb)) && !saysSomething(context, clause.verb, to)) return [];
    if (CONTINUES.has(bare(context, clause.verb))) return [];
    // كان with nothing but a prepositional phrase: what was is not said
    if (bare(context, clause.verb) === 'كان' && !clause.complements.some(({ kind }) => kind === 'object')) return [];
    const last = context.tokens[to - 1];
    if (
      DANGLING_ENDS.has(last?.analysis?.pos ?? '') &&
      !last?.analysis?.segments.some(({ role }) => role === 'enclitic')
    )
      return [];
    const subject = context.tokens[clause.subject.head];
    if (
      !isSelfContained(context, span, subject, 'any noun before') ||
      hasNote(context, span) ||
      lowestMargin(context, { from: clause.verb, to: clause.verb + 1 }) < 0.4
    )
      return [];
    const person = referentAt(context, clause.subject.from);
    const mention = person?.mentions.find(
      ({ from, to: mentionEnd }) => from === clause.subject?.from && mentionEnd === clause.subject?.to,
    );
    const isStressed =
      context.tokens[clause.verb]?.analysis?.features.Aspect === 'Perf' &&
      clause.verbFrom < clause.verb &&
      clause.subject.from > clause.verb;
    const opening = phraseText(context.tokens, { from: isStressed ? clause.verb : span.from, to: clause.subject.from });
    const name =
      person?.type === 'person' && mention ? person.name : phraseText(context.tokens, clause.subject, 'as it stands');
    const rest = phraseText(context.tokens, { from: clause.subject.to, to }, 'as it stands');
    const glue = /^[،.؛:»)]/.test(rest) ? '' : ' ';
    const text = `${opening} ${name}${rest ? glue + rest : ''}`.trim();
    const words = countWords(text);
    if (words < FEWEST_WORDS || words > MOST_WORDS) return [];
    return [{ ...span, sentence: index, paragraph: sentence.paragraph, verb: clause.verb, text }];
  });

/** The text span that proves a statement. */
export const statementEvidence = (context: QuestionContext, statement: Statement): ReturnType<typeof spanOf> =>
  spanOf(context.tokens, statement);
