import { LEVELS, type Level } from '@/lib/articles';
import type { AnnotatedArticle, Sentence, Token } from './types';

/** What makes a text hard to read, each part by itself, so that a screen can show why. */
export type Readability = {
  readonly words: number;
  readonly sentences: number;
  /** Mean words a sentence. */
  readonly sentenceLength: number;
  /** Share of the content words, names and numbers left out, whose lemma is none of the commonest two thousand or so. */
  readonly rareWords: number;
  /** Words a sentence that join or subordinate clauses: أن، الذي، حين، لكن، ثم. */
  readonly connectors: number;
  /** The parts weighed together: about 2 for a short story for beginners, 10 for a newspaper at its most winding. */
  readonly score: number;
  /** What the score speaks for. An editor's own level, where given, is the better judge. */
  readonly level: Level;
};

const CONTENT = new Set(['NOUN', 'ADJ', 'VERB']);
/** Bands 1 and 2 hold the commonest 2,200 verbs, nouns and adjectives, band 3 the 2,500 after them. */
const FIRST_RARE_BAND = 4;

const isRare = ({ analysis }: Token): boolean =>
  analysis !== undefined && (analysis.source === 'guess' || (analysis.band ?? 0) >= FIRST_RARE_BAND);

const isContent = ({ analysis }: Token): boolean =>
  analysis !== undefined && (CONTENT.has(analysis.pos) || analysis.source === 'guess');

/** Subordinators, conjunctions that are words of their own, and relative pronouns; not و and ف, which every sentence has. */
const isConnector = ({ analysis }: Token): boolean =>
  analysis !== undefined && (analysis.pos === 'SCONJ' || analysis.pos === 'CCONJ' || analysis.lemma === 'اَلَّذِي');

/**
 * Measures how hard an annotated text is to read. «وصل الوزير. قال إنه مسرور.» has 5 words, 2 sentences, 2.5 words a sentence and
 * half a connector a sentence. Headings are no sentences; a text without a word is as easy as can be.
 */
export const measureReadability = ({
  tokens,
  sentences,
}: Pick<AnnotatedArticle, 'tokens' | 'sentences'>): Readability => {
  const read = sentences
    .filter(({ isHeading }) => !isHeading)
    .map(({ from, to }: Sentence) => tokens.slice(from, to).filter(({ kind }) => kind === 'word' || kind === 'number'))
    .filter((words) => words.length > 0);
  const words = read.flat();
  const content = words.filter(isContent);
  const sentenceLength = words.length / Math.max(1, read.length);
  const rareWords = content.filter(isRare).length / Math.max(1, content.length);
  const connectors = words.filter(isConnector).length / Math.max(1, read.length);
  const score = weigh({ sentenceLength, rareWords, connectors });
  return {
    words: words.length,
    sentences: read.length,
    sentenceLength,
    rareWords,
    connectors,
    score,
    level: levelOf(score),
  };
};

type Parts = Pick<Readability, 'sentenceLength' | 'rareWords' | 'connectors'>;

/**
 * One point each: five words more a sentence, a tenth more of rare words, one connector more a sentence. Simple on purpose, so that
 * it can be explained; the weights were set so that our twelve levelled texts come in the order in which they were written.
 */
const weigh = ({ sentenceLength, rareWords, connectors }: Parts): number =>
  sentenceLength / 5 + rareWords * 10 + connectors;

/** The score from which a text counts as the next level, midway between our own texts of the two. */
const FROM: Readonly<Record<Level, number>> = { A2: 0, B1: 3.9, B2: 5.2, C1: 6.2 };
const levelOf = (score: number): Level => LEVELS.findLast((level) => score >= FROM[level]) ?? LEVELS[0];
