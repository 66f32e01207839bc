import { type Quote, type Token, type TokenSpan, titleKey } from '@/lib/annotation';
import { stripMarks } from '@/lib/orthography';
import type { QuestionContext, Referent } from './context';
import { countWords, phraseText } from './wording';

export const SPEAKER_KINDS = ['person', 'office', 'body', 'country'] as const;
export type SpeakerKind = (typeof SPEAKER_KINDS)[number];

/** Whoever is quoted, as an option names him: by name, by an office without a name, or as a body. */
export type Speaker = {
  readonly kind: SpeakerKind;
  readonly name: string;
  /** Everything else he is called by in the article: names, titles. */
  readonly aliases: readonly string[];
  readonly referent?: Referent;
  /** The tokens that the name was taken from. */
  readonly span: TokenSpan;
};

const lemma = (token: Token | undefined): string => stripMarks(token?.analysis?.lemma ?? '');
const hasArticle = (token: Token | undefined): boolean =>
  token?.analysis?.segments.some(({ role }) => role === 'article') ?? false;
const isNationality = (token: Token | undefined): boolean =>
  token?.analysis?.pos === 'ADJ' && /^[A-Z]/.test(token.analysis.gloss);

/** Whether a phrase is definite to its end: وزارة الدفاع البريطانية, رئيس اتحاد الكاريبي; not عضو or ناطق alone. */
const isDefinite = (context: QuestionContext, { from, to }: TokenSpan): boolean =>
  context.tokens
    .slice(from, to)
    .some((token) => hasArticle(token) || token.analysis?.pos === 'PROPN' || token.form === '«');

const MOST_WORDS = 7;

/** Titles under which the article names a person: الرئيس الأمريكي. */
const titlesOf = (context: QuestionContext, referent: Referent): string[] => [
  ...referent.mentions.flatMap(({ title }) =>
    title ? [context.annotated.article.text.slice(title.start, title.end)] : [],
  ),
  ...referent.mentions.flatMap(({ titles }) => titles ?? []),
];

export const personAsSpeaker = (context: QuestionContext, referent: Referent, span: TokenSpan): Speaker => ({
  kind: 'person',
  name: referent.name,
  aliases: [...new Set([...referent.names, ...titlesOf(context, referent)])],
  referent,
  span,
});

/** Bodies that have one chief voice; a body is named in full or its full name is looked up. */
const BODY_NOUNS = new Set(
  'وزارة حكومة منظمة هيئة شركة وكالة صحيفة جريدة مجلة قناة إذاعة لجنة مجلس حزب حركة جمعية اتحاد جامعة بنك مؤسسة شرطة نيابة محكمة رئاسة سفارة قيادة مفوضية مديرية إدارة أمانة بلدية مركز جيش برلمان جماعة تنظيم جبهة كتائب نادي موقع شبكة معهد سلطة مصرف دائرة مصلحة غرفة نقابة رابطة تحالف ائتلاف'.split(
    ' ',
  ),
);

/** Where the article names a body in full whose head stands alone here: الصحيفة → صحيفة «التايمز»; only if it names one of that head. */
const fullNameOf = (context: QuestionContext, at: number): TokenSpan | undefined => {
  const wanted = lemma(context.tokens[at]);
  const found = new Map<string, TokenSpan>();
  for (const quote of context.annotated.quotes) {
    if (!quote.speaker || quote.speaker.from >= at) continue;
    const { from, to } = quote.speaker;
    if (to - from < 2 || lemma(context.tokens[from]) !== wanted) continue;
    found.set(phraseText(context.tokens, quote.speaker), quote.speaker);
  }
  for (const { type, mentions } of context.referents) {
    if (type !== 'organization') continue;
    const mention = mentions.find(({ from, to }) => to - from > 1 && lemma(context.tokens[from]) === wanted);
    if (mention) found.set(phraseText(context.tokens, mention, 'without proclitics'), mention);
  }
  const [only, ...others] = [...found.values()];
  return only && only.from < at && others.length === 0 ? only : undefined;
};

/** The body that a phrase names in full, or whose full name the article gives elsewhere: الصحيفة → صحيفة «التايمز». */
export const bodyAt = (context: QuestionContext, span: TokenSpan): Speaker | undefined => {
  const head = context.tokens[span.from];
  const referent = context.referents.find(
    ({ type, mentions }) =>
      ['organization', 'place'].includes(type) && mentions.some(({ from, to }) => from === span.from && to === span.to),
  );
  if (referent?.type === 'place')
    return head?.analysis?.semantic === 'country'
      ? { kind: 'country', name: referent.name, aliases: referent.names, referent, span }
      : undefined;
  if (referent && (span.to - span.from > 1 || head?.analysis?.pos === 'PROPN'))
    return { kind: 'body', name: phraseText(context.tokens, span), aliases: referent.names, referent, span };
  if (!BODY_NOUNS.has(lemma(head)) || head?.analysis?.features.Number === 'Plur') return undefined;
  if (span.to - span.from === 1) {
    const full = hasArticle(head) ? fullNameOf(context, span.from) : undefined;
    return full
      ? {
          kind: 'body',
          name: phraseText(context.tokens, full, 'without proclitics'),
          aliases: [phraseText(context.tokens, span)],
          span: full,
        }
      : undefined;
  }
  const name = phraseText(context.tokens, span);
  return isDefinite(context, span) && countWords(name) <= MOST_WORDS
    ? { kind: 'body', name, aliases: [], span }
    : undefined;
};

/** The person of a speaker's phrase: he ends it (الرئيس الروسي بوتين), or is named before his words begin (قال الوزير، فلان، إن). */
const personAt = (context: QuestionContext, quote: Quote, span: TokenSpan): Referent | undefined => {
  const start = context.tokens[span.from]?.start ?? 0;
  const until = quote.speakerCarried ? span.to : Math.max(span.to, quote.content.from);
  const near = context.referents.flatMap((referent) =>
    referent.type === 'person'
      ? referent.mentions
          .filter(({ from, to }) => span.from <= from && to <= until)
          .map((mention) => ({ referent, mention }))
      : [],
  );
  const [only, ...others] = near;
  if (!only || others.some(({ referent }) => referent !== only.referent)) return undefined;
  const { mention, referent } = only;
  if (mention.from === span.from) return referent;
  const opens = mention.title && mention.title.start <= start;
  if (opens) return referent;
  const head = context.tokens[span.from];
  if (head?.analysis?.semantic !== 'role' || mention.to < span.to) return undefined;
  // مستشار الرئيس بوتين is not بوتين: between a role and its bearer's name stands no second bearer
  const titleFrom = mention.title
    ? context.tokens.findIndex(({ start: at }) => at >= (mention.title?.start ?? 0))
    : mention.from;
  const before = context.tokens[titleFrom - 1];
  if (before?.kind === 'punctuation') return referent;
  const isClosed = hasArticle(before) || before?.analysis?.pos === 'PROPN' || isNationality(before);
  const between = context.tokens.slice(span.from + 1, titleFrom);
  const hasPreposition = between.some(({ analysis }) => analysis?.pos === 'ADP');
  return isClosed && !hasPreposition && (mention.title === undefined || hasArticle(context.tokens[titleFrom]))
    ? referent
    : undefined;
};

/** Anybody may be one of these: they say too little to be asked for. */
const NOT_OFFICES = new Set(['مسؤول', 'قيادي', 'خبير', 'محلل', 'مواطن', 'بائع', 'شاهد', 'عضو', 'ناشط', 'مقيم']);

/** A name that was not told from the office before it: وزير الدفاع الأميركي آشتون كارتر. */
const holdsName = (token: Token): boolean =>
  token.analysis?.pos === 'X' ||
  ['given', 'surname', 'person'].includes((token.analysis?.pos === 'PROPN' && token.analysis.semantic) || '');

/** The office that a definite phrase names: وزير الخارجية المصري; its holder, where the article names him. */
export const officeAt = (context: QuestionContext, span: TokenSpan): Speaker | undefined => {
  const head = context.tokens[span.from];
  if (head?.analysis?.semantic !== 'role' || head.analysis.features.Number !== 'Sing') return undefined;
  const name = phraseText(context.tokens, span);
  const words = countWords(name);
  if (words < 2 || words > MOST_WORDS || !isDefinite(context, span) || NOT_OFFICES.has(lemma(head))) return undefined;
  if (context.tokens.slice(span.from, span.to).some(holdsName)) return undefined;
  const key = titleKey(name);
  const holder = context.referents.find(
    (referent) => referent.type === 'person' && titlesOf(context, referent).some((title) => titleKey(title) === key),
  );
  if (holder) return personAsSpeaker(context, holder, span);
  return { kind: 'office', name, aliases: [], span };
};

/** Whom a quote's speaker denotes, or nobody whom one could ask about (مصادر, تقرير, الباحثون). */
export const speakerOf = (context: QuestionContext, quote: Quote): Speaker | undefined => {
  const { speaker } = quote;
  if (!speaker) return undefined;
  const span = { from: speaker.from, to: speaker.to };
  const person = personAt(context, quote, span);
  if (person) return personAsSpeaker(context, person, span);
  return bodyAt(context, span) ?? officeAt(context, span);
};
