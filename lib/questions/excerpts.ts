import { enclitic, isFiniteVerb, posOf, type TokenSpan } from '@/lib/annotation';
import { hasPredicate, holdsItsObjects } from './claims';
import { hasNote, isSelfContained } from './clause-parts';
import type { QuestionContext } from './context';
import { closesPhrase, isOpenNoun, opensPhrase } from './phrase-ends';
import { isReadable } from './statements';
import { countWords, phraseText } from './wording';

/** Some of somebody's words as a question repeats them; `text` closes with … where they go on. */
export type Excerpt = { readonly span: TokenSpan; readonly text: string };

const FEWEST_WORDS = 6;
const MOST_WORDS = 17;
const MOST_UNKNOWN = 1;

/** What stands between the first guillemets of the words, where they hold enough by themselves: إنه «تنقص إسرائيل أجزاء …». */
const insideGuillemets = ({ tokens }: QuestionContext, { from, to }: TokenSpan): TokenSpan => {
  for (let i = from; i < Math.min(to, from + 3); i += 1) {
    if (tokens[i]?.form !== '«') continue;
    let close = i + 1;
    while (close < to && tokens[close]?.form !== '»') close += 1;
    return { from: i + 1, to: close };
  }
  return { from, to };
};

/** Where the excerpt ends: at the first stop that leaves enough, else behind the last whole phrase. */
const excerptEnd = ({ tokens }: QuestionContext, { from, to }: TokenSpan): number | undefined => {
  let words = 0;
  let last: number | undefined;
  let hasVerb = false;
  for (let i = from; i <= to; i += 1) {
    const token = i < to ? tokens[i] : undefined;
    const before = tokens[i - 1];
    const isStop = token === undefined || /^[،؛.؟!]$/.test(token.form);
    if (words > MOST_WORDS) return last;
    if (words >= FEWEST_WORDS && hasVerb && closesPhrase(before)) {
      if (isStop) return i;
      if (opensPhrase(token) && !isOpenNoun(before, token) && posOf(token) !== 'VERB' && posOf(before) !== 'ADV')
        last = i;
    }
    if (token && (token.kind === 'other' || /^[()«»:–-]$/.test(token.form))) return last;
    if (token && token.kind !== 'punctuation') words += 1;
    if (isFiniteVerb(token)) hasVerb = true;
  }
  return last;
};

/**
 * Words that can be repeated as they stand: 6 to 17 of them, a verb among them, no pronoun that points out of them.
 * «الجسر الإغاثي مستمر ضمن خطط أعدت لهذا الغرض …»
 */
export const excerptOf = (context: QuestionContext, content: TokenSpan): Excerpt | undefined => {
  const inner = insideGuillemets(context, content);
  const first = context.tokens[inner.from];
  if (first?.kind !== 'word' || (posOf(first) === 'SCONJ' && enclitic(first) !== undefined)) return undefined;
  const to = excerptEnd(context, inner);
  if (to === undefined) return undefined;
  const span = { from: inner.from, to };
  if (hasNote(context, span) || !isReadable(context, span, MOST_UNKNOWN)) return undefined;
  if (!hasPredicate(context, span)) return undefined;
  if (!holdsItsObjects(context, span)) return undefined;
  if (!isSelfContained(context, span, undefined, 'any noun before')) return undefined;
  const quoted = phraseText(context.tokens, span, 'without conjunction');
  const goesOn = to < inner.to && !/^[.؟!]$/.test(context.tokens[to]?.form ?? '');
  return countWords(quoted) < FEWEST_WORDS ? undefined : { span, text: goesOn ? `${quoted} …` : quoted };
};
