import type { Token, TokenSpan } from '@/lib/annotation';
import { stripMarks } from '@/lib/orthography';
import { firstClaim, holdsItsObjects } from './claims';
import { hasNote, isSelfContained } from './clause-parts';
import type { QuestionContext } from './context';
import { countWords, phraseText } from './wording';

/** Something that the article says behind أنّ or إنّ: a sentence that begins with its noun. */
export type StatedClaim = TokenSpan & { readonly sentence: number; readonly text: string };

const lemma = (token: Token | undefined): string => stripMarks(token?.analysis?.lemma ?? '');

/** A clause behind أنّ, إنّ or لأنّ that begins at `from`, if it can be read by itself in at most `most` words. */
export const claimBehind = (
  context: QuestionContext,
  from: number,
  sentence: number,
  most: number,
): StatedClaim | undefined => {
  const first = context.tokens[from];
  const end = context.sentences[sentence]?.to ?? from;
  if (first?.kind !== 'word' || !['NOUN', 'PROPN', 'X'].includes(first.analysis?.pos ?? 'X')) return undefined;
  const span = firstClaim(context, { from, to: end }, most);
  if (!span || hasNote(context, span)) return undefined;
  const text = phraseText(context.tokens, span, 'as it stands');
  const words = countWords(text);
  const isThirdPerson = context.tokens
    .slice(span.from, span.to)
    .every(({ analysis }) => (analysis?.features.Person ?? '3') === '3');
  return words >= 3 &&
    words <= most &&
    isThirdPerson &&
    !/[«»()]/.test(text) &&
    holdsItsObjects(context, span) &&
    isSelfContained(context, span, undefined, 'any noun before')
    ? { ...span, sentence, text }
    : undefined;
};

/** Every claim behind أنّ and إنّ in the article, at most `most` words each. */
export const statedClaims = (context: QuestionContext, most: number): StatedClaim[] =>
  context.sentences.flatMap(({ from, to, isHeading }, sentence) => {
    const out: StatedClaim[] = [];
    if (isHeading) return out;
    for (let i = from; i < to - 1; i += 1) {
      const token = context.tokens[i];
      if (token?.analysis?.pos !== 'SCONJ' || !['أن', 'إن'].includes(lemma(token))) continue;
      if (token.analysis.segments.some(({ role }) => role === 'enclitic')) continue;
      const claim = claimBehind(context, i + 1, sentence, most);
      if (claim) out.push(claim);
    }
    return out;
  });
