import {
  bodyStart,
  type Clause,
  hasArticle,
  hasPreposition,
  isTimeHead,
  type Token,
  type TokenSpan,
} from '@/lib/annotation';
import { stripMarks } from '@/lib/orthography';
import { hasClearSubject, hasNote, isSelfContained, lowestMargin, standsAlone } from './clause-parts';
import { type QuestionContext, referentAt, spanOf } from './context';
import { firstClaim, holdsItsObjects } from './claims';
import { speakerOf } from './speakers';
import { countWords, type FirstWord, isMisspelled, phraseText } from './wording';

/** A sentence of the article, or the first self-contained part of one, that can be read by itself. */
export type Statement = TokenSpan & {
  readonly sentence: number;
  readonly paragraph: number;
  readonly verb: number;
  /** The clause that it is made of; absent where it is somebody's words. */
  readonly clause?: Clause;
  readonly text: string;
  /** How the text is put together, run by run, so that a part of it can be blanked. */
  readonly runs: readonly Run[];
  /** Whoever reports it, where it stands in the text as somebody's words. */
  readonly speaker?: string;
};
/** `first` says how the run's first word is written; a run of our own words has no tokens. */
type Run = { readonly span: TokenSpan; readonly text: string; readonly first: FirstWord };

const FEWEST_WORDS = 6;
const MOST_WORDS = 25;
const EASY_WORDS = 18;
const STOPS = new Set(['،', '.', '؛', '…', '؟', '!', ':']);

const bare = (context: QuestionContext, at: number): string => stripMarks(context.tokens[at]?.analysis?.lemma ?? '');
const posAt = (context: QuestionContext, at: number): string => context.tokens[at]?.analysis?.pos ?? '';
const isAnd = (token: Token | undefined): boolean =>
  token?.analysis?.segments.some(({ job }) => job === 'and' || job === 'so') ?? false;

/** Connectives before which a sentence is whole, with a comma or without. */
const LEAVES_WHOLE = new Set(['حيث', 'إذ', 'فيما', 'بينما', 'كما', 'لكن', 'مما', 'بل', 'ثم', 'إلا', 'غير']);

const ADJUNCTS = new Set('مع في على خلال بعد قبل منذ وسط رغم بسبب ضمن عقب إثر وفق حسب بحسب'.split(' '));

/** Whether what follows the comma at `at` can be cut off: a connective, a new verb, a participle (مشيرا) — not an apposition or a list. */
const canCutAtComma = (context: QuestionContext, at: number): boolean => {
  const next = context.tokens[at + 1];
  if (!next || next.kind !== 'word') return false;
  const lemma = bare(context, at + 1);
  if (LEAVES_WHOLE.has(lemma) || lemma === 'ذلك' || next.analysis?.pos === 'SCONJ') return true;
  if (next.analysis?.pos === 'VERB' || next.analysis?.pos === 'AUX') return true;
  // an adjunct after a comma can go without making the first part untrue; the second member of a list cannot
  if (next.analysis?.pos === 'ADP' && !isAnd(next) && ADJUNCTS.has(lemma)) return true;
  // والتي …, وهذا …, وهو …: a remark on what was said
  if (isAnd(next) && ['DET', 'PRON', 'PART'].includes(next.analysis?.pos ?? '')) return true;
  if (ADVERBIAL.has(stripMarks(next.form))) return true;
  return next.analysis?.pos === 'ADJ' && next.analysis.features.Case === 'Acc' && next.form.endsWith('ا');
};
/** Accusatives that open an addition: نظرا للأدوية, إضافة إلى, علما بأن. */
const ADVERBIAL = new Set('نظرا نتيجة وفقا طبقا إضافة فضلا علما بهدف بغية وذلك خصوصا خاصة تمهيدا استعدادا'.split(' '));

const isOpenConstruct = (context: QuestionContext, at: number): boolean => {
  const { analysis, form } = context.tokens[at] ?? {};
  return (
    analysis?.pos === 'NOUN' &&
    !/ا$/.test(stripMarks(form ?? '')) &&
    !analysis.segments.some(({ role }) => role === 'article' || role === 'enclitic')
  );
};

/** Whether a new clause begins at `at` without a comma: وأضاف, حيث, فيما; not inside what أن or الذي opens, where it may belong to that. */
const opensNewClause = (context: QuestionContext, from: number, at: number): boolean => {
  const token = context.tokens[at];
  if (token?.kind !== 'word') return false;
  const lemma = bare(context, at);
  if (['حيث', 'بينما', 'فيما', 'إذ'].includes(lemma) && posAt(context, at) !== 'NOUN') return true;
  if (!isAnd(token) || posAt(context, at) !== 'VERB' || token.margin < 0.5) return false;
  // آليات طرح وترسية المشاريع: after an open construct "and" may join a second one
  if (isOpenConstruct(context, at - 1)) return false;
  for (let i = from; i < at; i += 1)
    if (['أن', 'إن', 'الذي', 'من', 'ما'].includes(bare(context, i)) && posAt(context, i) !== 'ADP') return false;
  return true;
};

/** The places where the statement that opens at `from` may end, first to last: quotation marks and brackets closed. */
const statementEnds = (context: QuestionContext, from: number, verb: number, end: number): number[] => {
  const ends: number[] = [];
  let open = 0;
  for (let i = from; i < end; i += 1) {
    const token = context.tokens[i];
    if (!token) break;
    if (token.form === '«' || token.form === '(') open += 1;
    else if (token.form === '»' || token.form === ')') open -= 1;
    if (open !== 0 || i <= verb + 1) continue;
    if (token.kind === 'punctuation' && STOPS.has(token.form)) {
      if (token.form === '؟' || token.form === '!' || token.form === ':') return ends;
      if (token.form !== '،') return [...ends, i];
      if (canCutAtComma(context, i)) ends.push(i);
    } else if (token.kind === 'word' && context.tokens[i - 1]?.form !== '،') {
      if (opensNewClause(context, from, i)) ends.push(i);
    }
  }
  return open === 0 ? [...ends, end] : ends;
};

/** Verbs that go on from something said before: a statement that opens with one adds to nothing. */
const CONTINUES = new Set(['أضاف', 'تابع', 'أردف', 'استطرد', 'واصل', 'استدرك', 'ختم', 'اختتم']);

/** Verbs of saying that mean nothing without what was said; اعتبر and أعلن may take an object instead. */
const NEEDS_CONTENT = new Set('قال أكد أضاف أوضح أفاد صرح شدد أشار لفت زعم تابع نوه'.split(' '));

/** A verb of saying needs what was said: أشار … إلى أن. */
const saysSomething = (context: QuestionContext, from: number, to: number): boolean => {
  for (let i = from; i < to; i += 1) if (['أن', 'إن'].includes(bare(context, i))) return to - i > LEAST_SAID;
  return false;
};
/** أنه تم توجيه رسالة: too little to be worth asking. */
const LEAST_SAID = 4;

/** تبلغ فرصة الإصابة | 25 في المئة: measures say nothing without their number. */
const WANTS_NUMBER = new Set(['بلغ', 'ناهز', 'تراوح']);
const hasNumber = (context: QuestionContext, { from, to }: TokenSpan): boolean =>
  context.tokens
    .slice(from, to)
    .some(
      ({ kind, analysis }) => kind === 'number' || analysis?.features.NumType !== undefined || analysis?.pos === 'NUM',
    );

/** Verbs of saying that may take what is said as an object: أعلنت الشركة خفض استثماراتها. */
const MAY_TAKE_OBJECT = new Set(['أعلن', 'كشف', 'ذكر', 'أبلغ', 'أورد', 'نشر']);

/** Behind which word what is announced would stand: after the subject of أعلن, after the second verb of كان مسؤول أعلن. */
const announcement = (context: QuestionContext, clause: Clause, span: TokenSpan): number | undefined => {
  const end = clause.subject && clause.subject.from > clause.verb ? clause.subject.to : clause.verb + 1;
  if (MAY_TAKE_OBJECT.has(bare(context, clause.verb))) return end;
  if (bare(context, clause.verb) !== 'كان') return undefined;
  for (let i = end; i < span.to; i += 1)
    if (posAt(context, i) === 'VERB') return MAY_TAKE_OBJECT.has(bare(context, i)) ? i + 1 : undefined;
  return undefined;
};

/** أعلن المتحدث اليوم، أعلن في وقت سابق: no word of what was announced. */
const announcesNothing = (context: QuestionContext, from: number, to: number): boolean => {
  for (let i = from; i < to; i += 1) {
    const token = context.tokens[i];
    if (['أن', 'إن', 'عن', 'ب'].includes(bare(context, i)) || token?.form === '«') return false;
    const isFree =
      posAt(context, i) === 'NOUN' && posAt(context, i - 1) !== 'ADP' && !hasPreposition(token) && !hasArticle(token);
    const isNew = isFree && !isTimeHead(token) && token?.analysis?.semantic !== 'weekday';
    if (isNew && (posAt(context, i - 1) !== 'NOUN' || hasArticle(context.tokens[i - 1]))) return false;
  }
  return true;
};

/** كان نائب رئيس مجلس الوزراء الشيخ محمد خالد: a long subject, of which nothing is said. */
const onlyNames = (context: QuestionContext, { from, to }: TokenSpan): boolean => {
  for (let i = from; i < to; i += 1) {
    const token = context.tokens[i];
    const says =
      ['VERB', 'ADP', 'SCONJ'].includes(posAt(context, i)) ||
      hasPreposition(token) ||
      (posAt(context, i) === 'ADJ' && !hasArticle(token)) ||
      (posAt(context, i) === 'NOUN' && /ا$/.test(token?.form ?? ''));
    if (says) return false;
  }
  return true;
};

/** عدد الموافقات … بلغت: a slip of the writer's, which we would make our own. */
const disagrees = (context: QuestionContext, { from, to }: TokenSpan): boolean => {
  const head = context.tokens[from]?.analysis;
  if (head?.pos !== 'NOUN' || head.features.Number !== 'Sing' || head.features.Gender !== 'Masc') return false;
  for (let i = from + 1; i < to; i += 1) {
    if (['SCONJ', 'DET'].includes(posAt(context, i)) || isAnd(context.tokens[i])) return false;
    if (posAt(context, i) === 'VERB') return context.tokens[i]?.analysis?.features.Gender === 'Fem';
  }
  return false;
};

const DANGLING_ENDS = new Set(['ADP', 'SCONJ', 'CCONJ', 'DET', 'PART']);
/** Words that say what they say only beside the text around them. */
const POINTS_AROUND = new Set([
  'بالتالي',
  'لذلك',
  'هنا',
  'هناك',
  'هكذا',
  'بدوره',
  'بدورها',
  'كلاهما',
  'كليهما',
  'آخر',
  'أخرى',
  'أخر',
  'جهتها',
  'جهته',
  'جانبها',
  'جانبه',
  'الفقيد',
]);

/** Nouns that by themselves name nothing a reader could know without the text before. */
const VAGUE = new Set(
  'موضوع أمر مسألة قضية مصدر شيء حالة خطوة قرار إجراء تقرير بيان جهة طرف رجل شخص مبلغ عملية خطة فكرة ظاهرة نتيجة حادث منطقة مكان حرب جاني جان متهم ضحية قاتل مباراة محاضر متحدث باحث كاتب'.split(
    ' ',
  ),
);

const MOST_UNKNOWN = 0;
const FOREIGN_LETTERS = /[یکہڤگپچژ]/;

/** Whether the words of a run are fit to be read alone: no first or second person, hardly an unknown word, nothing doubtful. */
export const isClean = (context: QuestionContext, span: TokenSpan): boolean => isReadable(context, span, MOST_UNKNOWN);

/** The same with so many unknown words allowed: what is quoted word by word may hold names that nobody knows. */
export const isReadable = (context: QuestionContext, { from, to }: TokenSpan, mostUnknown: number): boolean => {
  let unknown = 0;
  for (let i = from; i < to; i += 1) {
    const token = context.tokens[i];
    if (!token) return false;
    // و (فهد …: a conjunction that was left alone joins nothing
    if (token.form === 'و') return false;
    if (token.kind === 'punctuation' && !/[«»()،.%٪\-–/]/.test(token.form)) return false;
    if (token.kind !== 'word') continue;
    const { analysis } = token;
    if (FOREIGN_LETTERS.test(token.form) || isMisspelled(token)) return false;
    // الدراسة، وإن أثبتت …: the point comes after
    if (token.form === 'وإن' && context.tokens[i - 1]?.form === '،') return false;
    if ((!analysis || analysis.source === 'guess') && !referentAt(context, i) && !context.isQuoted[i]) unknown += 1;
    if (unknown > mostUnknown) return false;
    if (!analysis) continue;
    // a condition without what follows from it claims nothing
    if (['إذا', 'لو', 'لولا'].includes(stripMarks(analysis.lemma))) return false;
    if (analysis.features.Person === '1' || analysis.features.Person === '2') return false;
    if (POINTS_AROUND.has(stripMarks(analysis.lemma)) || POINTS_AROUND.has(stripMarks(token.form))) return false;
    // الأخير as a noun of its own; العدد الأخير is the latest one
    if (/^(?:ال|لل)أخير/.test(stripMarks(token.form)) && posAt(context, i - 1) !== 'NOUN') return false;
    // a word said twice is a slip of the scraper's or the writer's
    if (token.form === context.tokens[i - 1]?.form && i > from) return false;
  }
  return true;
};

/** Whether a run may end before `to`: not on a preposition, a conjunction or a comma. */
const isCompleteEnd = (context: QuestionContext, to: number): boolean => {
  const last = context.tokens[to - 1];
  if (last?.kind === 'punctuation') return last.form === '»' || last.form === ')' || last.form === '%';
  return (
    !DANGLING_ENDS.has(last?.analysis?.pos ?? '') ||
    (last?.analysis?.segments.some(({ role }) => role === 'enclitic') ?? false)
  );
};

const isHardEnd = (context: QuestionContext, to: number): boolean =>
  ['.', '؛', '…'].includes(context.tokens[to]?.form ?? '') ||
  context.sentences[context.sentenceOfToken[to - 1] ?? -1]?.to === to;

/** Whether an أنّ of the run has no verb behind it that could be its predicate. */
const awaitsPredicate = (context: QuestionContext, { from, to }: TokenSpan): boolean => {
  let awaits = false;
  for (let i = from; i < to; i += 1) {
    const pos = posAt(context, i);
    if (pos === 'SCONJ' && ['أن', 'إن'].includes(bare(context, i))) awaits = true;
    // الذي opens a clause of its own, whose verb is no predicate of أنّ
    else if (pos === 'VERB' && bare(context, i - 1) !== 'الذي') awaits = false;
  }
  return awaits;
};

const lastComma = (context: QuestionContext, { from, to }: TokenSpan): number => {
  for (let i = to - 1; i > from; i -= 1) if (context.tokens[i]?.form === '،') return i;
  return -1;
};
const hasVerb = (context: QuestionContext, { from, to }: TokenSpan): boolean => {
  for (let i = from; i < to; i += 1) if (posAt(context, i) === 'VERB' || posAt(context, i) === 'AUX') return true;
  return false;
};

/** Whether the verb of a claim that was cut has what it governs, and every أنّ before the cut has its predicate. */
const isWhole = (context: QuestionContext, { from, to }: TokenSpan): boolean => {
  if (posAt(context, to - 1) === 'VERB') return false;
  // …، وخلال شهر رمضان: what begins after the last comma has not been said to its end
  const comma = lastComma(context, { from, to });
  if (comma > from && isAnd(context.tokens[comma + 1]) && !hasVerb(context, { from: comma + 1, to })) {
    const opening = context.tokens[comma + 1];
    if (posAt(context, comma + 1) === 'ADP' || opening?.analysis?.segments.some(({ job }) => job === 'preposition'))
      return false;
  }
  if (awaitsPredicate(context, { from, to })) return false;
  // تنظيم داعش، الذي عينهم: a relative clause of one word was cut in the middle
  if (bare(context, to - 2) === 'الذي' || bare(context, to - 1) === 'الذي') return false;
  return true;
};

/** Whether the verb has what it cannot do without: رحب wants ب, ذكر an object or أنّ. */
const hasWhatItGoverns = (context: QuestionContext, clause: Clause, to: number): boolean => {
  const verb = context.tokens[clause.verb];
  if (verb?.analysis?.features.Voice === 'Pass') return true;
  const entries = (context.engine.morphology.entriesByLemma.get(verb?.analysis?.lemma ?? '') ?? []).filter(
    ({ pos }) => pos === 'VERB',
  );
  const objects = entries.flatMap((entry) => entry.objects ?? []);
  if (objects.length === 0 || objects.includes('i')) return true;
  const runs = [...clause.complements, ...clause.fronted].filter((run) => run.to <= to);
  const prepositions = runs.flatMap(({ preposition }) => preposition ?? []);
  const hasObject =
    runs.some(({ kind }) => kind === 'object') ||
    verb?.analysis?.segments.some(({ role }) => role === 'enclitic') === true ||
    saysSomething(context, clause.verb, to) ||
    context.tokens[clause.to]?.form === '«' ||
    // what the clause reader did not read may be the object: it goes on inside the statement
    (!clause.isComplete && clause.to + 1 < to && context.tokens[clause.to]?.kind === 'word');
  return objects.some((object) => {
    const [first = '', ...others] = object.split('+');
    if (first.startsWith('t'))
      return hasObject && others.every((other) => prepositions.includes(other) || !clause.isComplete);
    if (first === 'أن' || first === 'أنّ') return saysSomething(context, clause.verb, to);
    return prepositions.includes(first) || !clause.isComplete;
  });
};

const MOST_STATEMENT_OPENERS = 7;
/** Verbs that take another verb behind their subject: كان الوزير يزور, بدأ الفريق يتدرب. */
const PHASE = new Set('كان أصبح بات ظل صار كاد أوشك بدأ أخذ راح جعل مازال زال عاد استمر بقي واصل'.split(' '));
const opensOwnVerb = (context: QuestionContext, at: number): boolean =>
  posAt(context, at) === 'VERB' && !isAnd(context.tokens[at]) && (context.tokens[at]?.margin ?? 0) >= 0.5;

/** The statement that a clause opens, ended at the last place where it is whole and not too long; or why there is none. */
const statementOf = (context: QuestionContext, clause: Clause): Statement | SkipReason => {
  const sentence = context.sentences[clause.sentence];
  const { subject } = clause;
  if (!sentence || sentence.isHeading) return 'heading';
  if (!subject) return 'no subject';
  if (!standsAlone(context, clause)) return 'depends on what stands before';
  if (!hasClearSubject(context, clause)) return 'unclear subject';
  if (lowestMargin(context, { from: clause.verb, to: clause.verb + 1 }) < 0.05) return 'unsure verb';
  const opensAt = Math.min(clause.verbFrom, subject.from);
  const body = bodyStart(context.tokens, sentence);
  // تجدر الإشارة إلى أن …: only what follows is said
  if (clause.verb < body) return 'goes on from something before';
  const from = clause.fronted.length > 0 && opensAt - body <= MOST_STATEMENT_OPENERS ? body : opensAt;
  const verbLemma = bare(context, clause.verb);
  // قبل الحكم: "before" more often than "accepted"; يعرف باسم …: whose name it is was said before
  if (verbLemma === 'قبل') return 'unsure verb';
  if (context.tokens[clause.verb + 1]?.form === 'باسم') return 'no subject';
  if (context.tokens[clause.verb]?.analysis?.features.Voice === 'Pass' && subject.from > clause.verb + 1)
    return 'no subject';
  // في وقت تتكاثر فيه الاعتراضات: when something else happened, which comes after
  if (bare(context, from) === 'في' && bare(context, from + 1) === 'وقت') return 'depends on what stands before';
  // قبل الرئيس تحدثت زوجته: what looks like a verb before a noun and its own verb is none
  if (subject.from > clause.verb && !PHASE.has(verbLemma) && opensOwnVerb(context, subject.to)) return 'unsure verb';
  // كانت حكومة العبادي التي تشكلت …, أجمع الأهالي الذين …: where the clause goes on behind the relative one is not sure
  if (subject.from > clause.verb && posAt(context, subject.to) === 'DET' && bare(context, subject.to) === 'الذي')
    return 'says too little';
  // الموضوع, الأمر: what is meant was said before
  if (subject.to === subject.from + 1 && VAGUE.has(bare(context, subject.head))) return 'points outside';
  // الجولة الثالثة: of what was said before
  const isOrdinal = context.tokens[subject.to - 1]?.analysis?.features.NumType === 'Ord';
  if (subject.to === subject.from + 2 && isOrdinal && hasArticle(context.tokens[subject.head])) return 'points outside';
  if (CONTINUES.has(verbLemma)) return 'goes on from something before';
  // بقي مهتما: an accusative after the verb is its predicate, not its subject
  const head = context.tokens[subject.head];
  if (
    subject.from > clause.verb &&
    (posAt(context, subject.head) === 'ADJ' ||
      (/[^اى]ا$/.test(stripMarks(head?.form ?? '')) && head?.analysis?.features.Case === 'Acc'))
  )
    return 'no subject';
  // كان with nothing but a prepositional phrase: what was is not said
  if (verbLemma === 'كان' && !clause.complements.some(({ kind }) => kind === 'object') && clause.isComplete)
    return 'says too little';
  const subjectToken = context.tokens[subject.head];
  const ends = statementEnds(context, from, clause.verb, sentence.to);
  let why: SkipReason = 'no clean end';
  for (const to of inOrderOfLength(from, ends, Math.max(clause.verb, subject.to) + 1)) {
    const span = { from, to };
    if (to - from > MOST_WORDS + 8) {
      why = 'too long';
      continue;
    }
    const fault = faultOf(context, span, verbLemma, clause, subjectToken);
    if (fault) {
      why = fault;
      continue;
    }
    const runs = runsOf(context, clause, span);
    const text = join(runs.map((run) => run.text));
    const words = countWords(text);
    if (words < FEWEST_WORDS || words > MOST_WORDS) {
      why = words > MOST_WORDS ? 'too long' : 'too short';
      continue;
    }
    return { ...span, sentence: clause.sentence, paragraph: sentence.paragraph, verb: clause.verb, clause, text, runs };
  }
  return why;
};

/** Ends by how well they suit: the longest that is easy to read, then longer ones. */
const inOrderOfLength = (from: number, ends: readonly number[], least: number): number[] => {
  const possible = ends.filter((to) => to > least);
  const easy = possible.filter((to) => to - from <= EASY_WORDS).reverse();
  return [...easy, ...possible.filter((to) => !easy.includes(to))];
};

/** جرى الاحتفال في قصر قرطاج ألقي فيه خطاب: behind something definite a second verb needs something that joins it. */
const runsOn = (context: QuestionContext, clause: Clause, { to }: TokenSpan): boolean => {
  if (PHASE.has(bare(context, clause.verb)) || (clause.subject && clause.subject.from < clause.verb)) return false;
  for (let i = clause.subject?.to ?? clause.verb + 1; i < to; i += 1) {
    const token = context.tokens[i];
    if (token?.kind === 'punctuation' || isAnd(token) || ['SCONJ', 'DET', 'PRON', 'PART'].includes(posAt(context, i)))
      return false;
    const before = context.tokens[i - 1];
    const isDefinite =
      before?.analysis?.pos === 'PROPN' || before?.analysis?.segments.some(({ role }) => role === 'article');
    if (posAt(context, i) === 'VERB' && isDefinite) return true;
  }
  return false;
};

const faultOf = (
  context: QuestionContext,
  span: TokenSpan,
  verbLemma: string,
  clause: Clause,
  subject: Token | undefined,
): SkipReason | undefined => {
  if (NEEDS_CONTENT.has(verbLemma) && !saysSomething(context, clause.verb, span.to)) return 'says too little';
  const told = announcement(context, clause, span);
  if (told !== undefined && announcesNothing(context, told, span.to)) return 'says too little';
  if (WANTS_NUMBER.has(verbLemma) && !hasNumber(context, span)) return 'says too little';
  if (!isCompleteEnd(context, span.to)) return 'no clean end';
  // كان الوزير wants to be told what he was
  if (bare(context, clause.verb) === 'كان' && span.to <= (clause.subject?.to ?? span.from) + 1)
    return 'says too little';
  if (bare(context, clause.verb) === 'كان' && onlyNames(context, { from: clause.verb + 1, to: span.to }))
    return 'says too little';
  if (!hasWhatItGoverns(context, clause, span.to)) return 'says too little';
  if (runsOn(context, clause, span) || disagrees(context, span)) return 'no clean end';
  if (!isHardEnd(context, span.to) && !isWhole(context, span)) return 'no clean end';
  if (hasNote(context, span)) return "editor's note";
  if (!isClean(context, span)) return 'unsure or unfit words';
  if (!isSelfContained(context, span, subject, 'any noun before')) return 'points outside';
  return undefined;
};

/** "Also" and "likewise" point to what stands before; the claim is whole without them. */
const ALSO = /(?: |^)(?:أيضا|ايضا|كذلك)(?= |،|$)/g;

/** أعلن رئيس الهيئة، عن أن …: one comma by itself, between a verb and what it governs. */
const isLoneComma = (text: string): boolean =>
  text.indexOf('،') === text.lastIndexOf('،') && !/^(?:بحسب|في|وفق) /.test(text);
const LONE_COMMA = /، (?=(?:عن|على|إلى|من|في|أن|إن|بأن) )/g;

/** Runs put side by side, no space before what closes. */
const join = (texts: readonly string[]): string =>
  texts
    .filter((text) => text !== '')
    .reduce(
      (out, text) => (out === '' || /^[،.؛:»)%]/.test(text) || /[(«]$/.test(out) ? out + text : `${out} ${text}`),
      '',
    )
    .replace(ALSO, '')
    .replace(LONE_COMMA, (comma, _at, whole: string) => (isLoneComma(whole) ? ' ' : comma))
    .trim();

/** The statement in runs: what stands before the subject, the subject by the person's fullest name, the rest. */
const runsOf = (context: QuestionContext, clause: Clause, span: TokenSpan): Statement['runs'] => {
  const { tokens } = context;
  const subject = clause.subject ?? span;
  const person = referentAt(context, subject.from);
  const mention = person?.mentions.find(({ from, to }) => from === subject.from && to === subject.to);
  // قد before a past verb only stresses it, and reads oddly without what it answered
  const skipsParticle =
    context.tokens[clause.verb]?.analysis?.features.Aspect === 'Perf' &&
    clause.verbFrom < clause.verb &&
    clause.verbFrom === span.from &&
    subject.from > clause.verb;
  const opening = { from: skipsParticle ? clause.verb : span.from, to: subject.from };
  const first = opening.from < opening.to ? 'as it stands' : 'without conjunction';
  const name =
    person?.type === 'person' &&
    mention &&
    // روبن | غيب: where the name goes on behind the mention, the fullest name would say it twice
    !person.name.endsWith(tokens[subject.to]?.form ?? '\u0000') &&
    !tokens[subject.from]?.analysis?.segments.some(({ role }) => role === 'proclitic')
      ? person.name
      : phraseText(tokens, subject, first);
  const rest = { from: subject.to, to: span.to };
  return [
    { span: opening, text: phraseText(tokens, opening), first: 'without conjunction' },
    { span: subject, text: name, first },
    { span: rest, text: phraseText(tokens, rest, 'as it stands'), first: 'as it stands' },
  ];
};

/** The statement with the tokens of `blank` replaced; undefined where the blank does not lie within one run as printed. */
export const statementWith = (
  context: QuestionContext,
  statement: Statement,
  blank: TokenSpan,
  replacement: string,
): string | undefined => {
  const { tokens } = context;
  const holder = statement.runs.find(({ span }) => span.from <= blank.from && blank.to <= span.to);
  if (!holder) return undefined;
  const { span, first } = holder;
  const isWhole = span.from === blank.from && span.to === blank.to;
  const before = phraseText(tokens, { from: span.from, to: blank.from }, first);
  const after = phraseText(tokens, { from: blank.to, to: span.to }, 'as it stands');
  const text = isWhole ? replacement : join([before, replacement, after]);
  return join(statement.runs.map((run) => (run === holder ? text : run.text)));
};

const MOST_CLAIM = 18;
/** امرأة مصرية توفيت: what is new in a sentence cannot open one. */
const isDefiniteOpening = (context: QuestionContext, at: number): boolean => {
  const isDefinite = (token: Token | undefined): boolean =>
    token?.form === '«' ||
    token?.analysis === undefined ||
    token.analysis.pos === 'PROPN' ||
    token.analysis.segments.some(({ role }) => role === 'article' || role === 'enclitic');
  for (let i = at; i < at + 4; i += 1) {
    const token = context.tokens[i];
    if (isDefinite(token) || ['DET', 'PRON', 'ADV', 'PART', 'NUM'].includes(posAt(context, i))) return true;
    if (token?.analysis?.pos !== 'NOUN') return false;
  }
  return false;
};

/** What somebody said, as a statement that keeps him: «بحسب وزير المالية، الصادرات ارتفعت …»; only where it is clear who said it. */
const reportedStatements = (context: QuestionContext, taken: readonly Statement[]): Statement[] =>
  context.annotated.quotes.flatMap((quote): Statement[] => {
    if (quote.direct) return [];
    const { from, to } = quote.content;
    const sentenceIndex = context.sentenceOfToken[from] ?? -1;
    const sentence = context.sentences[sentenceIndex];
    const opening = context.tokens[from];
    if (!sentence || sentence.isHeading || opening?.kind !== 'word' || posAt(context, from) === 'VERB') return [];
    if (opening.analysis?.segments.some(({ role }) => role === 'enclitic') && posAt(context, from) !== 'NOUN')
      return [];
    if (!isDefiniteOpening(context, from)) return [];
    if (opening && VAGUE.has(bare(context, from)) && posAt(context, from + 1) !== 'NOUN') return [];
    if (taken.some((other) => other.from < to && from < other.to)) return [];
    const speaker = speakerOf(context, quote);
    const span = speaker && firstClaim(context, { from, to }, MOST_CLAIM);
    if (!speaker || !span || hasNote(context, span) || !isClean(context, span)) return [];
    if (!holdsItsObjects(context, span) || !isSelfContained(context, span, undefined, 'any noun before')) return [];
    const verb = verbIn(context, span);
    if (verb === undefined || disagrees(context, span)) return [];
    const runs: Run[] = [
      { span: { from: -1, to: -1 }, text: `بحسب ${speaker.name}،`, first: 'as it stands' },
      { span, text: phraseText(context.tokens, span, 'as it stands'), first: 'as it stands' },
    ];
    const text = join(runs.map((run) => run.text));
    const words = countWords(text);
    if (words < FEWEST_WORDS || words > MOST_WORDS) return [];
    return [
      { ...span, sentence: sentenceIndex, paragraph: sentence.paragraph, verb, text, runs, speaker: speaker.name },
    ];
  });

const verbIn = (context: QuestionContext, { from, to }: TokenSpan): number | undefined => {
  for (let i = from; i < to; i += 1) if (posAt(context, i) === 'VERB' || posAt(context, i) === 'AUX') return i;
  return undefined;
};

/** Why a sentence gives no statement. */
export const SKIP_REASONS = [
  'heading',
  'no verb',
  'no subject',
  'depends on what stands before',
  'unclear subject',
  'unsure verb',
  'goes on from something before',
  'says too little',
  'no clean end',
  'too long',
  'too short',
  "editor's note",
  'unsure or unfit words',
  'points outside',
] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

type Reading = { readonly statements: readonly Statement[]; readonly skipped: ReadonlyMap<number, SkipReason> };

const readStatements = (context: QuestionContext): Reading => {
  const statements: Statement[] = [];
  const skipped = new Map<number, SkipReason>();
  let readTo = 0;
  for (const clause of context.clauses) {
    // a sentence may hold several statements, one behind the other
    if (clause.verbFrom < readTo) continue;
    const statement = statementOf(context, clause);
    if (typeof statement !== 'string') {
      statements.push(statement);
      readTo = statement.to;
    } else if (!skipped.has(clause.sentence)) skipped.set(clause.sentence, statement);
  }
  statements.push(...reportedStatements(context, statements));
  statements.sort((a, b) => a.from - b.from);
  const used = new Set(statements.map(({ sentence }) => sentence));
  context.sentences.forEach((_, index) => {
    if (used.has(index)) skipped.delete(index);
    else if (!skipped.has(index)) skipped.set(index, 'no verb');
  });
  return { statements, skipped };
};

/** Six generators ask for the same statements. */
const READINGS = new WeakMap<QuestionContext, Reading>();
const readingOf = (context: QuestionContext): Reading => {
  let reading = READINGS.get(context);
  if (!reading) READINGS.set(context, (reading = readStatements(context)));
  return reading;
};

/** Sentences that a reader understands without what stands around them, 6 to 25 words, no editor's note in them, none overlapping another. */
export const findStatements = (context: QuestionContext): readonly Statement[] => readingOf(context).statements;

/** Why the other sentences gave none, by the sentence's index. */
export const skippedSentences = (context: QuestionContext): ReadonlyMap<number, SkipReason> =>
  readingOf(context).skipped;

/** The text span that proves a statement. */
export const statementEvidence = (context: QuestionContext, statement: Statement): ReturnType<typeof spanOf> =>
  spanOf(context.tokens, statement);
