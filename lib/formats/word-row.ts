import { isKnown, lookupCount } from '@/lib/progress';
import type { Word } from '@/lib/progress';

/** A word as the files hold it: texts alone, '' where there is nothing. */
export type WordRow = {
  readonly lemma: string;
  readonly gloss: string;
  readonly root: string;
  readonly form: string;
  readonly vocalized: string;
  readonly sentence: string;
  readonly article: string;
  /** ISO 8601 instant of the first meeting. */
  readonly met: string;
  readonly lookups: string;
  readonly state: 'known' | 'learning' | 'met';
};

/** The words of the list as rows, in their order. */
export const wordRows = (words: readonly Word[]): readonly WordRow[] =>
  words.map((word) => ({
    lemma: word.lemma,
    gloss: word.met.gloss,
    root: word.met.root ?? '',
    form: word.met.form ?? '',
    vocalized: word.met.vocalized ?? '',
    sentence: word.met.sentence,
    article: word.met.articleId,
    met: word.met.at,
    lookups: String(lookupCount(word)),
    state: isKnown(word) ? 'known' : word.saved ? 'learning' : 'met',
  }));
