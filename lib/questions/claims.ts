import type { Token, TokenSpan } from '@/lib/annotation';
import { stripMarks } from '@/lib/orthography';
import type { QuestionContext } from './context';
import { countWords, phraseText } from './wording';

const lemma = (token: Token | undefined): string => stripMarks(token?.analysis?.lemma ?? '');
const pos = (token: Token | undefined): string => token?.analysis?.pos ?? '';
const isVerb = (token: Token | undefined): boolean => pos(token) === 'VERB' || pos(token) === 'AUX';
const hasAnd = (token: Token | undefined): boolean =>
  token?.analysis?.segments.some(({ job }) => job === 'and' || job === 'so') ?? false;

/** Words that open a part which a claim can do without; a condition or a restriction it cannot. */
const OPENS_AFTERTHOUGHT = new Set(['حيث', 'إذ', 'بينما', 'فيما', 'كما', 'مما', 'لكن', 'علما', 'بل']);
const OPENS_CONDITION = new Set(['إذا', 'لو', 'لولا', 'إلا', 'سوى', 'طالما', 'هل', 'ريثما']);
const OPENS_SUBORDINATE = new Set(['الذي', 'أن', 'عندما', 'بعدما', 'حين', 'حينما', 'لأن', 'كي', 'لكي', 'من', 'ما']);
/** After a comma these only say how, when or with what: what was said before them stays true. */
const ADJUNCTS = new Set(['مع', 'وسط', 'رغم', 'عقب', 'خلال', 'ضمن', 'وفق', 'حسب', 'بحسب', 'منذ', 'بعد']);
const NEVER_LAST = new Set(['ADP', 'SCONJ', 'CCONJ', 'DET', 'PART']);

/** Whether a comma at `at` closes a claim: what follows is a connective, a new verb, an adjunct or a remark, not a list or an apposition. */
const closesClaim = (context: QuestionContext, at: number): boolean => {
  const next = context.tokens[at + 1];
  if (!next || next.kind !== 'word') return false;
  if (OPENS_AFTERTHOUGHT.has(lemma(next)) || (pos(next) === 'SCONJ' && hasAnd(next))) return true;
  if (hasAnd(next) && (isVerb(next) || ['DET', 'PRON', 'PART', 'SCONJ'].includes(pos(next)))) return true;
  if (pos(next) === 'ADP' && ADJUNCTS.has(lemma(next))) return true;
  // نظرًا للأدوية, ومؤخرًا: an adverb
  if (pos(next) === 'ADV' || /^(?:و?مؤخرا|نظرا|نتيجة|وذلك)$/.test(stripMarks(next.form))) return true;
  return pos(next) === 'ADJ' && next.analysis?.features.Case === 'Acc' && /[اةً]$/.test(next.form);
};

/** What a claim states: a verb that belongs to no relative clause, or a predicate behind its subject. */
export const hasPredicate = (context: QuestionContext, { from, to }: TokenSpan): boolean => {
  let owed = 0;
  for (let i = from; i < to; i += 1) {
    const token = context.tokens[i];
    if (OPENS_SUBORDINATE.has(lemma(token)) && ['DET', 'SCONJ', 'PRON'].includes(pos(token))) owed += 1;
    else if (isVerb(token)) {
      if (owed === 0) return true;
      owed -= 1;
    } else if (['هناك', 'ليس', 'هو', 'هي'].includes(lemma(token)) && owed === 0) return true;
    else if (owed === 0 && i > from && isPredicate(token, context.tokens[i - 1])) return true;
  }
  return false;
};

/** An adjective without the article behind something definite says something of it: الموقف صحيح, سورية غير متجاوبة. */
const isPredicate = (token: Token | undefined, before: Token | undefined): boolean => {
  if (pos(token) !== 'ADJ' && lemma(token) !== 'غير') return false;
  const attaches = token?.analysis?.segments.some(({ role }) => role !== 'stem') ?? true;
  const isAdverb = token?.analysis?.features.Case === 'Acc' && /ا$/.test(stripMarks(token.form));
  const follows = isDefiniteWord(before) && before?.analysis?.pos !== 'NUM';
  return !attaches && !isAdverb && follows;
};

const isDefiniteWord = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  (pos(token) === 'PROPN' || (token.analysis?.segments.some(({ role }) => role === 'article') ?? false));

/** Prepositions that open when, where or why: what stands before them is a sentence already. */
const OPENS_ADJUNCT = new Set([
  'خلال',
  'منذ',
  'بعد',
  'قبل',
  'عبر',
  'ضمن',
  'وسط',
  'رغم',
  'عقب',
  'إثر',
  'جراء',
  'أثناء',
  'عند',
  'في',
  'على',
]);

/** A long claim up to its last adjunct within `most` words; the verb keeps two phrases at least, which it may govern. */
const shortened = (context: QuestionContext, claim: TokenSpan, most: number): TokenSpan => {
  if (countWords(phraseText(context.tokens, claim)) <= most) return claim;
  let words = 0;
  let open = 0;
  let phrases = 0;
  let best: number | undefined;
  for (let i = claim.from; i < claim.to && words <= most; i += 1) {
    const token = context.tokens[i];
    if (token?.form === '«' || token?.form === '(') open += 1;
    if (token?.form === '»' || token?.form === ')') open -= 1;
    if (token?.kind === 'word' || token?.kind === 'number') words += 1;
    if (open > 0 || token?.kind !== 'word') continue;
    const isHeld = token.analysis?.segments.some(({ role }) => role === 'enclitic') ?? false;
    const before = context.tokens[i - 1];
    const opensPhrase =
      pos(token) === 'ADP' || (token.analysis?.segments.some(({ job }) => job === 'preposition') ?? false);
    if (
      phrases >= 2 &&
      !isHeld &&
      opensPhrase &&
      !hasAnd(token) &&
      pos(before) !== 'ADJ' &&
      (phrases >= 4 || (pos(token) === 'ADP' && OPENS_ADJUNCT.has(lemma(token)))) &&
      before?.analysis?.features.Definite !== 'Cons' &&
      before?.kind === 'word' &&
      !NEVER_LAST.has(pos(before)) &&
      !isVerb(before) &&
      hasPredicate(context, { from: claim.from, to: i })
    )
      best = i;
    if (hasPredicate(context, { from: claim.from, to: i }) && (opensPhrase || pos(token) === 'NOUN')) phrases += 1;
  }
  return best === undefined ? claim : { from: claim.from, to: best };
};

/**
 * The first claim of a run that can stand by itself, or undefined: it has a predicate, no condition is cut off it, its guillemets and
 * brackets close, and it ends where a reader may stop («… عاد إلى طبيعته»، ولكن …).
 */
export const firstClaim = (context: QuestionContext, span: TokenSpan, most: number): TokenSpan | undefined => {
  let open = 0;
  let to = span.to;
  for (let i = span.from; i < span.to; i += 1) {
    const token = context.tokens[i];
    if (!token) break;
    if (token.form === '«' || token.form === '(') open += 1;
    if (token.form === '»' || token.form === ')') open -= 1;
    if (open > 0) continue;
    const soFar = { from: span.from, to: i };
    if (token.kind === 'punctuation') {
      if (['؟', '!', ':', '…', '-', '–', '/'].includes(token.form)) return undefined;
      if (token.form === '.' || token.form === '؛') {
        to = i;
        break;
      }
      if (token.form === '،' && hasPredicate(context, soFar) && closesClaim(context, i)) {
        to = i;
        break;
      }
      continue;
    }
    if (OPENS_CONDITION.has(lemma(token)) && pos(token) !== 'NOUN') return undefined;
    if (i < span.from + 4 || !hasPredicate(context, soFar)) continue;
    // حيث, بينما; وأن: a second claim
    if (OPENS_AFTERTHOUGHT.has(lemma(token)) && ['SCONJ', 'CCONJ', 'ADV', 'PART', 'PRON'].includes(pos(token))) {
      to = i;
      break;
    }
    if (hasAnd(token) && pos(token) === 'SCONJ') {
      to = i;
      break;
    }
  }
  while (
    to > span.from &&
    context.tokens[to - 1]?.kind === 'punctuation' &&
    !/[»)%٪]/.test(context.tokens[to - 1]?.form ?? '')
  )
    to -= 1;
  const last = context.tokens[to - 1];
  const isHeld = last?.analysis?.segments.some(({ role }) => role === 'enclitic') ?? false;
  if (to <= span.from || (NEVER_LAST.has(pos(last)) && !isHeld)) return undefined;
  const claim = shortened(context, { from: span.from, to }, most);
  return open === 0 && hasPredicate(context, claim) ? claim : undefined;
};

/**
 * Whether every pronoun that hangs on a verb or a preposition is taken up inside the claim by a relative clause (المكانة التي تحظى بها):
 * one that stands by itself (لم يكترثوا له) points out, for it cannot mean its own clause's subject.
 */
export const holdsItsObjects = (context: QuestionContext, { from, to }: TokenSpan): boolean => {
  let isRelative = false;
  for (let i = from; i < to; i += 1) {
    const token = context.tokens[i];
    if (pos(token) === 'DET' && lemma(token) === 'الذي') isRelative = true;
    const isHeld = token?.analysis?.segments.some(({ role }) => role === 'enclitic') ?? false;
    if (isHeld && !isRelative && ['VERB', 'ADP', 'SCONJ', 'PART', 'ADV'].includes(pos(token))) return false;
  }
  return true;
};
