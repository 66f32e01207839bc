import { type AnnotatedArticle, measureReadability, type Readability } from '@/lib/annotation';
import type { ArticleVersion, Level } from '@/lib/articles';
import { firstWords } from '@/components/ui/first-words';
import type { Question } from '@/lib/questions';

/** What the library shows of an article. */
export type ArticleSummary = {
  readonly id: string;
  readonly title: string;
  readonly titleIsOurs: boolean;
  readonly byline?: string;
  readonly published?: string;
  /** The editor's level, or else the one that the measure speaks for. */
  readonly level: Level;
  readonly readability: Readability;
  readonly versions: readonly ArticleVersion[];
  readonly opening: string;
  readonly paragraphs: number;
  readonly words: number;
  readonly minutes: number;
  readonly questions: number;
};

/** Letters of the opening: three lines of a phone. */
const OPENING = 110;
/** Careful reading by a learner is slower than a native reader's 150 to 200 words a minute. */
const WORDS_A_MINUTE = 100;

export const summarizeArticle = (loaded: {
  readonly annotated: AnnotatedArticle;
  readonly questions: readonly Question[];
  readonly versions?: readonly ArticleVersion[];
}): ArticleSummary => {
  const { article, tokens, paragraphs } = loaded.annotated;
  const words = tokens.filter(({ kind }) => kind === 'word' || kind === 'number').length;
  const readability = measureReadability(loaded.annotated);
  const opening = paragraphs[0] ? article.text.slice(paragraphs[0].start, paragraphs[0].end) : '';
  return {
    id: article.id,
    title: article.title,
    titleIsOurs: article.titleIsOurs ?? false,
    ...(article.byline === undefined ? {} : { byline: article.byline }),
    ...(article.published === undefined ? {} : { published: article.published }),
    level: article.level ?? readability.level,
    readability,
    versions: loaded.versions ?? [],
    opening: firstWords(opening, OPENING),
    paragraphs: paragraphs.length,
    words,
    minutes: Math.round(words / WORDS_A_MINUTE),
    questions: loaded.questions.length,
  };
};
