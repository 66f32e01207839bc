import { bodyStart, type Clause, type Token, type TokenSpan } from '@/lib/annotation';
import { stripMarks } from '@/lib/orthography';
import { type QuestionContext, referentAt } from './context';
import { SAYING_VERBS } from './saying';
import { phraseText } from './wording';

const bare = (token: Token | undefined): string => stripMarks(token?.analysis?.lemma ?? '');
const features = (token: Token | undefined): Readonly<Record<string, string | undefined>> =>
  token?.analysis?.features ?? {};

/** What may stand before a clause without changing its claim: nothing, punctuation, or a plain connective that can be cut. */
const CUTTABLE = new Set(['حيث', 'كما', 'بينما', 'فيما', 'هذا']);

/**
 * Whether the clause states a fact of its own: it stands at a sentence's start or after punctuation, not behind أنّ, الذي, إذا, and is
 * neither negated nor a question.
 */
export const standsAlone = (context: QuestionContext, clause: Clause): boolean => {
  const sentence = context.sentences[clause.sentence];
  if (!sentence || sentence.isHeading || clause.isNegated) return false;
  const opens = clause.subject && clause.subject.to === clause.verbFrom ? clause.subject.from : clause.verbFrom;
  if (clause.fronted.length > 0 || opens === bodyStart(context.tokens, sentence))
    return !isInsideQuotation(context, clause.verb);
  for (let i = opens - 1; i >= sentence.from; i -= 1) {
    const token = context.tokens[i];
    if (!token) return false;
    if (token.kind === 'punctuation') {
      // a comma inside a relative or conditional clause still hangs on what came before
      if (token.form !== '،' || isFree(context, sentence.from, i)) break;
      return false;
    }
    if (i === opens - 1 && CUTTABLE.has(bare(token))) continue;
    return false;
  }
  return !isInsideQuotation(context, clause.verb);
};

const OPENERS_OF_DEPENDENCE = new Set([
  'إذا',
  'لو',
  'إن',
  'لولا',
  'عندما',
  'حين',
  'حينما',
  'لما',
  'الذي',
  'أن',
  'لأن',
  'هل',
  'كأن',
  'مما',
]);

/** Whether nothing between two places makes what follows depend on a condition or belong to somebody's words. */
const isFree = (context: QuestionContext, from: number, to: number): boolean => {
  for (let i = from; i < to; i += 1) if (OPENERS_OF_DEPENDENCE.has(bare(context.tokens[i]))) return false;
  return true;
};

/** Whether the token at `at` stands between « and ». */
export const isInsideQuotation = (context: QuestionContext, at: number): boolean => context.isQuoted[at] ?? false;

const THIRD = /^(?:ه|ها|هم|هما|هن)$/;

/** Free pronouns and demonstratives without a noun: هو، ذلك. A pronoun between a definite subject and its predicate points nowhere else. */
const pointsOut = (context: QuestionContext, at: number, from: number): boolean => {
  const token = context.tokens[at];
  const pos = token?.analysis?.pos;
  if (
    pos === 'PRON' &&
    at > from &&
    isDefiniteNominal(context.tokens[at - 1]) &&
    token?.form !== undefined &&
    ['هو', 'هي'].includes(token.form)
  )
    return false;
  if (pos === 'PRON') return !['من', 'ما'].includes(bare(token));
  if (pos === 'DET' && ['هذا', 'ذلك', 'ذاك'].includes(bare(token))) return true;
  // الدولتان, الطرفان: which two was said before
  if (
    pos === 'NOUN' &&
    token?.analysis?.features.Number === 'Dual' &&
    token.analysis.segments.some(({ role }) => role === 'article')
  )
    return true;
  return (
    ['المذكور', 'الأخير', 'السابق', 'التالي', 'الآخر'].includes(stripMarks(token?.analysis?.vocalized ?? '')) &&
    token?.analysis?.pos !== 'NOUN' &&
    // في السابق is a time
    context.tokens[at - 1]?.analysis?.pos !== 'ADP'
  );
};

const isDefiniteNominal = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  (token.analysis === undefined ||
    token.analysis.pos === 'PROPN' ||
    token.analysis.segments.some(({ role }) => role === 'article'));

/**
 * Whether a run can be read by itself: its third-person pronouns agree with the subject given or with a noun before them in the run,
 * and nothing in it (هذا, هو, الأخير) points outside.
 */
export const isSelfContained = (
  context: QuestionContext,
  span: TokenSpan,
  subject?: Token,
  antecedents: 'any noun before' | 'subject only' = 'subject only',
): boolean => {
  for (let i = span.from; i < span.to; i += 1) {
    if (pointsOut(context, i, span.from)) return false;
    const token = context.tokens[i];
    const enclitic = token?.analysis?.segments.find(({ role }) => role === 'enclitic')?.form;
    if (enclitic === undefined) continue;
    if (!THIRD.test(enclitic)) return false;
    const before = (antecedents === 'subject only' ? [] : context.tokens.slice(span.from, i)).filter(
      ({ analysis, kind }) =>
        kind === 'word' && (analysis === undefined || analysis.pos === 'NOUN' || analysis.pos === 'PROPN'),
    );
    // the subject resolves what follows it, not what it has itself (ارتفع رصيده) nor what stands before it
    const isAfterSubject = subject !== undefined && subject.start < (token?.start ?? 0);
    if (
      !(isAfterSubject && agreesWithPronoun(subject, enclitic)) &&
      !before.some((noun) => agreesWithPronoun(noun, enclitic))
    )
      return false;
  }
  return true;
};

const agreesWithPronoun = (subject: Token, enclitic: string): boolean => {
  const { Gender, Number } = features(subject);
  const isThingPlural = Number === 'Plur' && !['role', 'person', 'group'].includes(subject.analysis?.semantic ?? '');
  if (enclitic === 'ه') return Gender !== 'Fem' && (Number === undefined || Number === 'Sing');
  if (enclitic === 'ها') return Gender === 'Fem' || isThingPlural || subject.analysis?.semantic === 'country';
  if (enclitic === 'هما') return Number === 'Dual';
  return Number === 'Plur' && !isThingPlural;
};

/** The lowest margin in a run of words: how sure the least sure analysis is. */
export const lowestMargin = (context: QuestionContext, span: TokenSpan): number => {
  let lowest = 1;
  for (let i = span.from; i < span.to; i += 1) {
    const token = context.tokens[i];
    if (token?.kind === 'word')
      lowest = Math.min(lowest, token.analysis?.source === 'lexicon' ? token.margin : Math.max(0.6, token.margin));
  }
  return lowest;
};

/** Whether any editor's note touches the run. */
export const hasNote = (context: QuestionContext, span: TokenSpan): boolean => {
  const start = context.tokens[span.from]?.start ?? 0;
  const end = context.tokens[span.to - 1]?.end ?? 0;
  return context.annotated.article.notes.some((note) => note.start < end && start < note.end);
};

/** The subject as a question should name it: the fullest name of a person known by several, else the words of the text. */
export const subjectText = (context: QuestionContext, subject: TokenSpan & { readonly head: number }): string => {
  const referent = referentAt(context, subject.from);
  const mention = referent?.mentions.find(({ from, to }) => from === subject.from && to === subject.to);
  if (referent && mention && referent.type === 'person') return referent.name;
  return phraseText(context.tokens, subject, 'without proclitics');
};

/** The person a subject denotes: `الرئيس الروسي فلاديمير بوتين` → فلاديمير بوتين; nobody in `تغريدة ترامب`, whose head is a thing. */
export const personIn = (
  context: QuestionContext,
  span: TokenSpan & { readonly head: number },
): ReturnType<typeof referentAt> => {
  const head = context.tokens[span.head];
  const isName = referentAt(context, span.head)?.type === 'person';
  if (!isName && !['role', 'person'].includes(head?.analysis?.semantic ?? '')) return undefined;
  for (let i = span.from; i < span.to; i += 1) {
    const referent = referentAt(context, i);
    if (referent?.type === 'person') return referent;
  }
  return undefined;
};

/** The text of several runs, one after the other, without the conjunction that would dangle at each one's start. */
export const runsText = (context: QuestionContext, runs: readonly TokenSpan[]): string =>
  runs
    .map((run) => phraseText(context.tokens, run, 'as it stands'))
    .filter((text) => text !== '')
    .join(' ');

/** A verb in the active that never stands without an object: غادر, ترك. */
const isSurelyTransitive = (context: QuestionContext, clause: Clause): boolean => {
  const verb = context.tokens[clause.verb];
  if (verb?.analysis?.features.Voice === 'Pass') return false;
  const entries = (context.engine.morphology.entriesByLemma.get(verb?.analysis?.lemma ?? '') ?? []).filter(
    ({ pos }) => pos === 'VERB',
  );
  return entries.length > 0 && entries.every(({ objects }) => objects?.every((object) => object.startsWith('t')));
};
/** Whether something that can be the object follows: a noun phrase, a pronoun, أنّ. */
const hasObject = (context: QuestionContext, clause: Clause): boolean =>
  clause.complements.some(({ kind }) => kind === 'object') ||
  context.tokens[clause.verb]?.analysis?.segments.some(({ role }) => role === 'enclitic') === true ||
  ['أن', 'إن'].includes(bare(context.tokens[clause.to])) ||
  context.tokens[clause.to]?.form === '«';

/** Classes of what acts, so that it is the subject even of a transitive verb: الوزير, الشركة, تقرير (كشف تقرير …). */
const ACTING = new Set(
  'role person group organization communication animal vehicle document event building disease nature'.split(' '),
);
const COUNTING = new Set('عدد عشرات مئات آلاف معظم جميع كل بعض أغلب كافة'.split(' '));

/**
 * Whether what stands after the verb is surely its subject. After a transitive verb a single noun phrase may as well be the object of a
 * subject named before (يتولى منصب الأمين), unless it is a name or a person.
 */
export const hasClearSubject = (context: QuestionContext, clause: Clause): boolean => {
  const { subject } = clause;
  if (!subject) return false;
  if (subject.to === clause.verbFrom) return true;
  const head = context.tokens[subject.head];
  if (subject.to > clause.verbFrom && isSurelyTransitive(context, clause) && !hasObject(context, clause)) return false;
  if (referentAt(context, subject.head) !== undefined) return true;
  if (ACTING.has(head?.analysis?.semantic ?? '') || COUNTING.has(bare(head))) return true;
  const verbFeatures = features(context.tokens[clause.verb]);
  // a feminine verb before a feminine noun: that both fit by chance, the noun being an object, is rare
  if (verbFeatures.Gender === 'Fem' && features(head).Gender === 'Fem' && features(head).Number === 'Sing') return true;
  if (context.tokens[subject.from]?.form === '«') return true;
  if (clause.complements.some(({ kind }) => kind === 'object')) return true;
  const verb = context.tokens[clause.verb];
  // ذكرت مصادر أن …: what says something is its subject
  if (SAYING_VERBS.includes(bare(verb)) && ['أن', 'إن'].includes(bare(context.tokens[clause.to]))) return true;
  if (verb?.analysis?.features.Voice === 'Pass') return true;
  const entries = context.engine.morphology.entriesByLemma.get(verb?.analysis?.lemma ?? '') ?? [];
  return !entries.some(({ objects }) => objects?.some((object) => object.startsWith('t')));
};

/**
 * Whether a wh-question may rest on the clause: it was read to its end, stands alone, nobody doubts its subject, no editor's note touches
 * it, and it does not merely report words (those are asked by the attribution rule).
 */
export const isAskable = (context: QuestionContext, clause: Clause): boolean =>
  clause.isComplete &&
  !SAYING_VERBS.includes(bare(context.tokens[clause.verb])) &&
  standsAlone(context, clause) &&
  (clause.subject === undefined || hasClearSubject(context, clause)) &&
  !hasNote(context, clause);
