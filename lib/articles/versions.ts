import { type Article, type Level, LEVELS } from './types';

/** Another article that tells the same story, and how it compares. */
export type ArticleVersion = Pick<Article, 'id' | 'title'> & {
  readonly level: Level;
  readonly compares: 'easier' | 'harder';
};

/**
 * The other versions of an article's story, easiest first: for putin-kim-summit (B2) its A2 and B1 versions, both easier.
 * An article without a story or a level has none, and versions of the same level are not compared.
 */
export const otherVersions = (
  article: Pick<Article, 'id' | 'story' | 'level'>,
  articles: readonly Pick<Article, 'id' | 'title' | 'story' | 'level'>[],
): readonly ArticleVersion[] => {
  const { story, level: own } = article;
  if (story === undefined || own === undefined) return [];
  return articles
    .flatMap(({ id, title, level, ...other }): ArticleVersion[] => {
      if (id === article.id || other.story !== story || level === undefined || level === own) return [];
      return [{ id, title, level, compares: LEVELS.indexOf(level) < LEVELS.indexOf(own) ? 'easier' : 'harder' }];
    })
    .sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
};
