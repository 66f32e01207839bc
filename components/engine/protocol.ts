import type { ArticleError } from '@/lib/articles';
import type { Analysis, InflectedForm, PartOfSpeech } from '@/lib/morphology';
import type { StoredText } from '@/lib/stores';

/** What the page and its engine worker say to each other. Every answer carries the number of its request. */
export type EngineRequest =
  | { readonly number: number; readonly kind: 'look-up'; readonly query: string }
  | ({ readonly number: number; readonly kind: 'prepare' } & TextToPrepare);

export type EngineAnswer =
  | { readonly number: number; readonly kind: 'stage'; readonly stage: Stage }
  | { readonly number: number; readonly kind: 'looked-up'; readonly found: LookUp }
  | { readonly number: number; readonly kind: 'prepared'; readonly text: StoredText }
  | { readonly number: number; readonly kind: 'failed'; readonly problem: EngineProblem };

/** What the worker does, in this order; a look-up needs the first two, and only the first time. */
export const STAGES = ['fetch', 'compile', 'clean', 'annotate', 'ask', 'store'] as const;
export type Stage = (typeof STAGES)[number];

/** A learner's own text on its way into the browser's storage. */
export type TextToPrepare = {
  readonly id: string;
  readonly source: string;
  /** The learner's own title; without it the text's first line is asked. */
  readonly title?: string;
  /** ISO 8601 instant. */
  readonly addedAt: string;
};

/** Why there is no answer: the text is no article, or the browser could not fetch the lexicon or keep the text. */
export type EngineProblem =
  | ArticleError
  | { readonly code: 'no-lexicon' | 'full' | 'unavailable' }
  /** A bug of ours: what the worker threw. */
  | { readonly code: 'broken'; readonly message: string };

/** A word of the lexicon, or one derived from it. */
export type DictionaryEntry = {
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  readonly root?: string;
  /** English senses, the commonest first. */
  readonly glosses: readonly string[];
  readonly arabic?: string;
  readonly antonym?: string;
  /** 1 (commonest) to 6. */
  readonly band: number;
};

/** Everything the engine knows of what was typed: `يكتبون`, `كِتَاب` or the letters of a root, `ك ت ب`. */
export type LookUp = {
  readonly query: string;
  /** Every reading of the word as it stands, the likeliest first. */
  readonly readings: readonly Analysis[];
  /** The words that it can be a form of, in the same order, each with all its forms. */
  readonly entries: readonly (DictionaryEntry & { readonly forms: readonly InflectedForm[] })[];
  /** All words of each root concerned, the commonest first. */
  readonly families: readonly { readonly root: string; readonly members: readonly DictionaryEntry[] }[];
};
