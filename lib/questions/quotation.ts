import type { Token } from '@/lib/annotation';
import { stripMarks } from '@/lib/orthography';
import type { QuestionContext } from './context';

const MOST_QUOTED = 16;
/** Words that a quotation must not end on: they open something. */
const OPENERS = new Set(['ADP', 'SCONJ', 'CCONJ', 'DET', 'PART', 'NUM']);

const CAN_OPEN = new Set(['VERB', 'AUX', 'ADP', 'SCONJ', 'CCONJ', 'PART']);

/** Whether a quotation may begin with a token without splitting a name or an idafa. */
export const mayBeginWith = ({ analysis }: Token): boolean =>
  (analysis?.segments.some(({ role }) => role === 'proclitic') ?? false) || CAN_OPEN.has(analysis?.pos ?? '');

/** The nearest place at or before `from` where a quotation may begin. */
const cutBefore = (context: QuestionContext, from: number, first: number): number => {
  for (let i = from; i > first; i -= 1) {
    const token = context.tokens[i];
    if (token && mayBeginWith(token)) return i;
  }
  return first;
};

/** Whether a quotation may stop before the token at `to`: a new part begins there, and what stands before it wants nothing more. */
export const mayStopBefore = ({ tokens }: QuestionContext, to: number): boolean => {
  const last = tokens[to - 1];
  const next = tokens[to];
  const pos = last?.analysis?.pos ?? '';
  if (last?.kind !== 'word' || OPENERS.has(pos) || pos === 'VERB' || pos === 'AUX') return false;
  // سعود بن عبد | العزيز
  if (/^(?:عبد|بن|ابن|أبو|أبي|آل)$/.test(stripMarks(last.form))) return false;
  const isJoined = next?.analysis?.segments.some(({ job }) => job === 'and' || job === 'so') ?? false;
  return isJoined || ['ADP', 'SCONJ', 'CCONJ'].includes(next?.analysis?.pos ?? '');
};

/** The farthest place up to `to` where the quotation may stop after the word, or `to` itself. */
const cutAfter = (context: QuestionContext, at: number, to: number): number => {
  for (let i = to; i > at + 1; i -= 1) if (mayStopBefore(context, i)) return i;
  return to;
};

/** The clause around a word, from punctuation to punctuation; a longer one is cut where nothing is left open, and the cut is shown. */
export const quotationAround = (
  context: QuestionContext,
  at: number,
): { readonly text: string; readonly from: number; readonly to: number } => {
  const { tokens } = context;
  const sentence = context.sentences[context.sentenceOfToken[at] ?? -1];
  const first = sentence?.from ?? at;
  const last = sentence?.to ?? at + 1;
  const isStop = (i: number): boolean =>
    tokens[i]?.kind === 'punctuation' && !['«', '»'].includes(tokens[i]?.form ?? '');
  let from = at;
  let to = at + 1;
  while (from > first && !isStop(from - 1)) from -= 1;
  while (to < last && !isStop(to)) to += 1;
  let isCutBefore = false;
  let isCutAfter = false;
  if (to - from > MOST_QUOTED) {
    if (at - from > MOST_QUOTED - 5) {
      from = cutBefore(context, at - (MOST_QUOTED - 6), from);
      isCutBefore = true;
    }
    if (to > from + MOST_QUOTED) {
      to = cutAfter(context, at, from + MOST_QUOTED);
      isCutAfter = true;
      while (
        to > at + 2 &&
        (OPENERS.has(tokens[to - 1]?.analysis?.pos ?? '') || tokens[to - 1]?.analysis?.pos === 'VERB')
      )
        to -= 1;
    }
  }
  // 1 أن الاتحاد …: a number that lost its decimal point to a full stop
  while (from < at && tokens[from]?.kind !== 'word') from += 1;
  const opening = tokens[from]?.analysis?.lemma;
  if (!isCutBefore && from < at && (opening === 'حَيْثُ' || opening === 'كَمَا')) from += 1;
  // … السيولة المعتمدة سنويا بلغت: what the last verb governs stands behind the comma
  const lastPos = tokens[to - 1]?.analysis?.pos ?? '';
  if (to < last && (lastPos === 'VERB' || OPENERS.has(lastPos))) isCutAfter = true;
  // العلاقة الايرانية | - العراقية, بصندوق الخدمة الشاملة | «…»: no end of a clause
  if (to < last && !/^[.،؛:؟!…]$/.test(tokens[to]?.form ?? '')) isCutAfter = true;
  // a quotation is printed as it stands, misspellings and all
  const source = context.annotated.article.text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
  const text = stripMarks(source).replace(/\s+/g, ' ');
  return { text: `${isCutBefore ? '… ' : ''}${text}${isCutAfter ? ' …' : ''}`, from, to };
};
