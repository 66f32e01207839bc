import type { Token } from '@/lib/annotation';
import { stripMarks } from '@/lib/orthography';
import { isInsideQuotation } from '../clause-parts';
import { type QuestionContext, spanOf } from '../context';
import type { Draft } from '../draft';
import { mayBeginWith, mayStopBefore } from '../quotation';

const BLANK = '____';
/** With the words of the instruction a stem of 24. */
const MOST_WORDS = 19;
const FEWEST_WORDS = 6;
const SURE = 0.8;

/** A connector at `at` and what else the quotation must show, so that no other one can be right. */
type Find = {
  /** The connector's tokens. */
  readonly from: number;
  readonly to: number;
  /** The tokens that prove it: the other half of the pair, or the verb it governs. */
  readonly proof: number;
  readonly distractors: readonly string[];
  /** Whether the connector opens what it belongs to: of بعد أن غادر the clause before must be shown too. */
  readonly opens?: true;
};

type Sentence = {
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly last: number;
};

/**
 * A connector that the rest of the sentence proves. Meaning alone does not: what stands after لكن may be told as a reason too, and two readers
 * would differ. So each rule rests on the other half of a pair (رغم … إلا أن) or on the verb form that only one of them allows.
 */
type ConnectorRule = (sentence: Sentence, at: number) => Find | undefined;

const bare = (token: Token | undefined): string => stripMarks(token?.form ?? '');
const pos = (token: Token | undefined): string | undefined => token?.analysis?.pos;
const isPerfect = (token: Token | undefined): boolean =>
  pos(token) === 'VERB' && token?.analysis?.features.Aspect === 'Perf' && token.margin >= SURE;
const isImperfect = (token: Token | undefined): boolean =>
  pos(token) === 'VERB' && token?.analysis?.features.Aspect === 'Imp' && token.margin >= SURE;

const REACH = 16;
/** The nearest token before or after, within reach and the sentence, that is asked for. */
const nearby = (
  { tokens, first, last }: Sentence,
  at: number,
  step: 1 | -1,
  is: (token: Token, i: number) => boolean,
): number | undefined => {
  for (let i = at + step; i >= first && i < last && Math.abs(i - at) <= REACH; i += step) {
    const token = tokens[i];
    if (token && is(token, i)) return i;
  }
  return undefined;
};

const CONCESSIVE = /^[وف]?(?:رغم|برغم|الرغم|بالرغم)$/;
const ADVERSATIVE = /^(?:إلا|غير|بيد)$/;
/** إلا أنه, إلا أن: the second word with its pronoun. */
const THAT = /^أن(ه|ها|هم|هما|هن|ني|نا|ك)?$/;

/** رغم الأمطار إلا أن …: what follows says that the first was no reason. */
const despite: ConnectorRule = (sentence, at) => {
  const { tokens } = sentence;
  if (bare(tokens[at]) !== 'رغم' || pos(tokens[at + 1]) !== 'NOUN') return undefined;
  const proof = nearby(sentence, at, 1, (token, i) => ADVERSATIVE.test(bare(token)) && THAT.test(bare(tokens[i + 1])));
  return proof === undefined
    ? undefined
    : { from: at, to: at + 1, proof: proof + 1, distractors: ['بسبب', 'بفضل', 'نتيجة'], opens: true };
};

/** على الرغم من … إلا أنه, لكنه: after a concession only a contrast. */
const yet: ConnectorRule = (sentence, at) => {
  const { tokens } = sentence;
  const however = /^لكن(ه|ها|هم|هما|هن|ني|نا|ك)?$/.exec(bare(tokens[at]));
  const that = bare(tokens[at]) === 'إلا' ? THAT.exec(bare(tokens[at + 1])) : null;
  if (!however && !that) return undefined;
  const proof = nearby(sentence, at, -1, (token) => CONCESSIVE.test(bare(token)));
  const pronoun = (however ?? that)?.[1] ?? '';
  return proof === undefined
    ? undefined
    : {
        from: at,
        to: that ? at + 2 : at + 1,
        proof,
        distractors: ['لأن', 'كأن', 'ليت'].map((word) => `${word}${pronoun}`),
      };
};

/** بعد أن غادر: قبل أن, دون أن, بدل أن want the imperfect. */
const afterThat: ConnectorRule = ({ tokens }, at) =>
  bare(tokens[at]) === 'بعد' && bare(tokens[at + 1]) === 'أن' && isPerfect(tokens[at + 2])
    ? { from: at, to: at + 1, proof: at + 2, distractors: ['قبل', 'دون', 'بدل'] }
    : undefined;

/** وصل أمس قبل أن يتوجه: بعد أن and منذ أن want the perfect of what is past, رغم أن a noun. */
const beforeThat: ConnectorRule = (sentence, at) => {
  const { tokens } = sentence;
  if (bare(tokens[at]) !== 'قبل' || bare(tokens[at + 1]) !== 'أن' || !isImperfect(tokens[at + 2])) return undefined;
  const verb = nearby(sentence, at, -1, (token) => pos(token) === 'VERB' || pos(token) === 'AUX');
  return verb !== undefined && isPerfect(tokens[verb])
    ? { from: at, to: at + 1, proof: at + 2, distractors: ['بعد', 'منذ', 'رغم'] }
    : undefined;
};

/** أما الوزير فقد أكد: the ف of the answer goes with أما only. */
const asFor: ConnectorRule = (sentence, at) => {
  const { tokens, first } = sentence;
  const before = tokens[at - 1];
  const opens = at === first || before?.kind === 'punctuation';
  if (bare(tokens[at]) !== 'أما' || !opens || !['NOUN', 'PROPN'].includes(pos(tokens[at + 1]) ?? '')) return undefined;
  const proof = nearby(sentence, at, 1, (token) => /^ف(?:قد|إن|إنه|إنها|إنهم|لا|لم|لن|هو|هي|هم)$/.test(bare(token)));
  return proof === undefined
    ? undefined
    : { from: at, to: at + 1, proof, distractors: ['لكن', 'كأن', 'ليت'], opens: true };
};

/** سواء في مصر أو في الخليج, إما … أو: two things that are left open. */
const either: ConnectorRule = (sentence, at) => {
  const { tokens } = sentence;
  const key = bare(tokens[at]);
  if (key !== 'أو' && key !== 'أم') return undefined;
  const proof = nearby(sentence, at, -1, (token) => /^(?:سواء|إما)$/.test(bare(token)));
  if (proof === undefined) return undefined;
  const isFirst = !tokens.slice(proof + 1, at).some((token) => /^(?:أو|أم)$/.test(bare(token)));
  return isFirst ? { from: at, to: at + 1, proof, distractors: ['بل', 'لكن', 'ثم'] } : undefined;
};

/** ليس فقط … بل: what is not all goes on with بل. */
const but: ConnectorRule = (sentence, at) => {
  const { tokens } = sentence;
  if (bare(tokens[at]) !== 'بل') return undefined;
  const only = nearby(sentence, at, -1, (token) => /^(?:فقط|فحسب|وحسب)$/.test(bare(token)));
  if (only === undefined) return undefined;
  const proof = nearby(sentence, only, -1, (token) => /^[وف]?(?:ليس|ليست|لم|لا|لن|ليسوا)$/.test(bare(token))) ?? only;
  return { from: at, to: at + 1, proof: Math.min(only, proof), distractors: ['إذ', 'كي', 'حيث'] };
};

/** ارتفعت الأسعار مما أدى إلى: كي and لئلا want the subjunctive, لولا a noun. */
const whichLed: ConnectorRule = ({ tokens }, at) =>
  bare(tokens[at]) === 'مما' && isPerfect(tokens[at + 1])
    ? { from: at, to: at + 1, proof: at + 1, distractors: ['كي', 'لئلا', 'لولا'] }
    : undefined;

/** ما إن وصل حتى بدأ. */
const noSooner: ConnectorRule = (sentence, at) => {
  const { tokens } = sentence;
  if (bare(tokens[at]) !== 'حتى' || !isPerfect(tokens[at + 1])) return undefined;
  const proof = nearby(
    sentence,
    at,
    -1,
    (token, i) => /^[وف]?ما$/.test(bare(token)) && bare(tokens[i + 1]) === 'إن' && isPerfect(tokens[i + 2]),
  );
  return proof === undefined ? undefined : { from: at, to: at + 1, proof, distractors: ['لكن', 'بل', 'كي'] };
};

const RULES: readonly ConnectorRule[] = [despite, yet, afterThat, beforeThat, asFor, either, but, whichLed, noSooner];

type Span = { readonly from: number; readonly to: number; readonly cuts: number };

/** Where a quotation of the connector and its proof may begin or end: at the sentence's edge, at punctuation, else with a cut that is shown. */
const possibleSpans = (context: QuestionContext, { tokens, first, last }: Sentence, found: Find): Span[] => {
  const start = Math.min(found.from, found.proof);
  const end = Math.max(found.to, found.proof + 1);
  const isWord = (i: number): boolean => tokens[i]?.kind === 'word' || tokens[i]?.kind === 'number';
  const lefts: [at: number, cuts: number][] = [];
  for (let i = start; i >= first && start - i <= MOST_WORDS; i -= 1) {
    const token = tokens[i];
    // أن تدخلت: a that-clause without what it depends on
    if (token?.kind !== 'word' || THAT.test(bare(token)) || (i === found.from && !found.opens)) continue;
    if (i === first || tokens[i - 1]?.kind === 'punctuation') lefts.push([i, 0]);
    else if (i < start && mayBeginWith(token)) lefts.push([i, 1]);
  }
  const rights: [at: number, cuts: number][] = [];
  for (let i = end; i <= last && i - end <= MOST_WORDS; i += 1) {
    if (!isWord(i - 1)) continue;
    if (i === last || tokens[i]?.kind === 'punctuation') rights.push([i, 0]);
    else if (i > end + 1 && mayStopBefore(context, i)) rights.push([i, 1]);
  }
  return lefts.flatMap(([from, a]) => rights.map(([to, b]) => ({ from, to, cuts: a + b })));
};

const draftOf = (context: QuestionContext, sentence: Sentence, found: Find): Draft[] => {
  const { tokens, annotated } = context;
  const slice = (a: number, b: number): string =>
    stripMarks(annotated.article.text.slice(tokens[a]?.start ?? 0, tokens[b - 1]?.end ?? 0)).replace(/\s+/g, ' ');
  const textOf = ({ from, to }: Span): string => {
    const left = from > sentence.first && tokens[from - 1]?.kind === 'word' ? '… ' : '';
    const right = to < sentence.last && tokens[to]?.kind === 'word' ? ' …' : '';
    const before = found.from > from ? `${slice(from, found.from)} ` : '';
    return `${left}${before}${BLANK} ${slice(found.to, to)}${right}`;
  };
  const sizeOf = (span: Span): number => textOf(span).split(' ').length;
  const [best] = possibleSpans(context, sentence, found)
    // what the connector joins must be there whole
    .filter((span) => span.cuts === 0 && sizeOf(span) >= FEWEST_WORDS && sizeOf(span) <= MOST_WORDS)
    .sort((a, b) => sizeOf(b) - sizeOf(a));
  if (!best) return [];
  const text = textOf(best);
  if (/\d$|[«»"()]/.test(text)) return [];
  const key = slice(found.from, found.to);
  return [
    {
      type: 'cloze',
      skill: 'grammar',
      rule: 'cloze-connector',
      stem: `أكمل الفراغ بأداة الربط المناسبة: «${text}»`,
      key,
      distractors: found.distractors,
      evidence: [spanOf(tokens, best)],
      rationale: { messageKey: 'cloze', arguments: { word: key } },
      stemSpans: [{ from: found.from, to: found.to }],
      trust: 0.76,
    },
  ];
};

/** «رغم الأمطار ____ المباراة استمرت»: a connector to be put back that the rest of the sentence proves. */
export const connector = (context: QuestionContext): Draft[] =>
  context.sentences.flatMap(({ from: first, to: last }) => {
    const sentence: Sentence = { tokens: context.tokens, first, last };
    for (let at = first; at < last; at += 1) {
      if (context.tokens[at]?.kind !== 'word' || isInsideQuotation(context, at)) continue;
      for (const rule of RULES) {
        const found = rule(sentence, at);
        const drafts = found ? draftOf(context, sentence, found) : [];
        if (drafts.length > 0) return drafts;
      }
    }
    return [];
  });
