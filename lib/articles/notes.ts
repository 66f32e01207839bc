import type { ArticleError, ArticleMeta, Note, Result } from './types';

/** Finds the quoted passages of the editor's notes; each quote stands in the text exactly once. */
export const locateNotes = (text: string, notes: ArticleMeta['notes'] = []): Result<Note[], ArticleError> => {
  const located: Note[] = [];
  for (const { quote, ar, en } of notes) {
    const start = text.indexOf(quote);
    if (start < 0) return { ok: false, error: { code: 'quote-missing', quote } };
    if (text.includes(quote, start + 1)) return { ok: false, error: { code: 'quote-repeated', quote } };
    located.push({ start, end: start + quote.length, ar, en });
  }
  return { ok: true, value: located.sort((a, b) => a.start - b.start || a.end - b.end) };
};
