/** UTF-16 offsets into `article.text`, half open. */
export type TextSpan = { readonly start: number; readonly end: number };

export const EDIT_REASONS = [
  'title',
  'byline',
  'boilerplate',
  'control-character',
  'presentation-form',
  'white-space',
  'tatweel',
  'glued-words',
  'latin-punctuation',
  'quotation-mark',
  'unclosed-quotation',
  'lost-full-stop',
  'paragraph',
  'heading',
  'dateline',
] as const;
export type EditReason = (typeof EDIT_REASONS)[number];

/** One recorded change: `source.slice(start, end)` became `replacement`. */
export type Edit = {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
  readonly reason: EditReason;
};

/** What an editor says of a passage that the text itself gets wrong; no question may rest on it. */
export type Note = TextSpan & { readonly ar: string; readonly en: string };

export const LEVELS = ['A2', 'B1', 'B2', 'C1'] as const;
export type Level = (typeof LEVELS)[number];

export type Article = {
  readonly id: string;
  readonly title: string;
  /** True where the source had no title and an editor of ours gave it one. */
  readonly titleIsOurs?: boolean;
  readonly language: 'ar';
  /** The clean text: one string, a blank line between paragraphs. */
  readonly text: string;
  readonly headings: readonly TextSpan[];
  /** Who wrote it, the name alone. */
  readonly byline?: string;
  /** Where, when and by which agency, cut from the opening: `واشنطن 15-8 (أ ف ب)`. */
  readonly dateline?: string;
  /** ISO date of publication, where known. */
  readonly published?: string;
  readonly source?: string;
  readonly level?: Level;
  /** Articles of one story tell the same at different levels; it is the id of the first of them. */
  readonly story?: string;
  readonly edits: readonly Edit[];
  readonly notes: readonly Note[];
};

/** What article.json says of an article; the quotes are looked up in the clean text. */
export type ArticleMeta = {
  readonly id?: string;
  readonly title?: string;
  readonly titleIsOurs?: boolean;
  readonly byline?: string;
  readonly published?: string;
  readonly source?: string;
  readonly level?: Level;
  readonly story?: string;
  /** Sub-headings that the source glued into its text. */
  readonly headings?: readonly string[];
  readonly notes?: readonly { readonly quote: string; readonly ar: string; readonly en: string }[];
};

export type Result<Value, Problem> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: Problem };

/** Why a text is not an article. */
export type ArticleError =
  | { readonly code: 'empty' }
  | { readonly code: 'no-arabic' }
  | { readonly code: 'too-long'; readonly length: number; readonly limit: number }
  /** A heading or note of article.json that the clean text lacks, or has more than once. */
  | { readonly code: 'quote-missing' | 'quote-repeated'; readonly quote: string };

/** What is wrong in an article.json, one line a fault: `notes[2].ar: …`. */
export type MetaError = { readonly code: 'not-json' | 'not-meta'; readonly faults: readonly string[] };
