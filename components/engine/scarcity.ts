import type { AnnotatedArticle } from '@/lib/annotation';
import type { ScarcityReason } from '@/lib/stores';

const SHORT = 60;
const MOST_FOREIGN = 0.2;
const MOST_UNKNOWN = 0.15;
/** Lines of verse, of a list or a recipe; a column of news print has more words. */
const SHORT_LINE = 8;
const FEW_LINES = 5;

/** Why a text made few questions: what is measurably unlike the news prose that the rules are written for. */
export const scarcityOf = ({ article, tokens }: AnnotatedArticle, source: string): readonly ScarcityReason[] => {
  const words = tokens.filter(({ kind }) => kind === 'word');
  const foreign = article.text.match(/\p{Script=Latin}{2,}/gu)?.length ?? 0;
  const guessed = words.filter(({ analysis }) => !analysis || analysis.source === 'guess').length - foreign;
  const lines = source.split('\n').filter((line) => line.trim() !== '');
  const reasons: readonly (readonly [ScarcityReason, boolean])[] = [
    ['short', words.length < SHORT],
    ['foreign-words', foreign > MOST_FOREIGN * words.length],
    ['verse-or-list', lines.length >= FEW_LINES && words.length / lines.length < SHORT_LINE],
    ['unknown-words', guessed > MOST_UNKNOWN * words.length],
  ];
  const found = reasons.flatMap(([reason, holds]) => (holds ? [reason] : []));
  return found.length > 0 ? found : ['no-reports'];
};
