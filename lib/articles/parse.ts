import { hasArabic } from '@/lib/orthography';
import { clean, cleanLine } from './clean';
import { toEdits } from './draft';
import type { IsKnownWord } from './glued-words';
import { findHeadings } from './headings';
import { locateNotes } from './notes';
import type { Article, ArticleError, ArticleMeta, Result } from './types';

const LONGEST_SOURCE = 2_000_000;
/** So many words of the text stand for a title where there is none. */
const TITLE_WORDS = 8;

type ParseOptions = {
  /** Whether a word is Arabic as it stands; without it, glued words stay glued. */
  readonly isKnownWord?: IsKnownWord;
};

/** What makes a text no article, seen without a lexicon: it is too long, empty, or has no Arabic in it. */
export const refuseSource = (source: string): ArticleError | undefined => {
  if (source.length > LONGEST_SOURCE) return { code: 'too-long', length: source.length, limit: LONGEST_SOURCE };
  if (source.trim() === '') return { code: 'empty' };
  return hasArabic(source) ? undefined : { code: 'no-arabic' };
};

/**
 * Turns a text as it came into an Article; `applyEdits(source, article.edits)` is `article.text`.
 * «و الرئيس الامريكي, دونالد ترامب» → «والرئيس الامريكي، دونالد ترامب»: signs and spaces are mended, words never respelled.
 */
export const parseArticle = (
  source: string,
  meta: ArticleMeta & { readonly id: string },
  { isKnownWord = () => false }: ParseOptions = {},
): Result<Article, ArticleError> => {
  const refusal = refuseSource(source);
  if (refusal) return { ok: false, error: refusal };

  const listed = meta.headings ?? [];
  const { draft, front } = clean(source, { isKnownWord, headings: listed, title: meta.title });
  const { text } = draft;
  const missing = listed.find((heading) => !text.includes(heading));
  if (missing !== undefined) return { ok: false, error: { code: 'quote-missing', quote: missing } };
  const notes = locateNotes(text, meta.notes);
  if (!notes.ok) return notes;

  const tidy = (line: string): string => cleanLine(line, isKnownWord);
  const sourceTitle = front.title === undefined ? undefined : tidy(front.title);
  const title = meta.title ?? sourceTitle;
  const byline = meta.byline ?? front.byline;
  return {
    ok: true,
    value: {
      id: meta.id,
      title: title ?? openingWords(text),
      ...(title === undefined || meta.titleIsOurs ? { titleIsOurs: true } : {}),
      language: 'ar',
      text,
      headings: findHeadings(text, listed),
      ...(byline === undefined ? {} : { byline: tidy(byline) }),
      ...(front.dateline === undefined ? {} : { dateline: tidy(front.dateline) }),
      ...(meta.published === undefined ? {} : { published: meta.published }),
      ...(meta.source === undefined ? {} : { source: meta.source }),
      ...(meta.level === undefined ? {} : { level: meta.level }),
      edits: toEdits(draft),
      notes: notes.value,
    },
  };
};

const openingWords = (text: string): string => {
  const opening = text.slice(0, 400).split(/\s+/);
  const words = opening.slice(0, TITLE_WORDS).join(' ').slice(0, 120);
  return opening.length > TITLE_WORDS ? `${words.replace(/[،؛:.]$/, '')}…` : words;
};
