import { type AnnotatedArticle, annotate, type Engine } from '@/lib/annotation';
import { parseArticle } from '@/lib/articles';
import { isKnown } from '@/lib/morphology';
import { proposeQuestions, type Question } from '@/lib/questions';

export type PastedText = { readonly id: string; readonly source: string; readonly title?: string | undefined };

/** A pasted article made ready for a class, or why it can't be. */
export type PreparedText =
  | { readonly ok: true; readonly annotated: AnnotatedArticle; readonly questions: readonly Question[] }
  | { readonly ok: false; readonly reason: 'empty' | 'no-arabic' | 'too-long' };

/** Cleans, annotates and asks about a pasted article; some seconds' work for a long one, so a thread of its own does it. */
export const preparePastedText = (engine: Engine, { id, source, title }: PastedText): PreparedText => {
  const isKnownWord = (word: string): boolean => isKnown(engine.morphology, word);
  const parsed = parseArticle(source, { id, ...(title === undefined ? {} : { title }) }, { isKnownWord });
  if (!parsed.ok) {
    const { code } = parsed.error;
    return { ok: false, reason: code === 'no-arabic' || code === 'too-long' ? code : 'empty' };
  }
  const annotated = annotate(engine, parsed.value);
  return { ok: true, annotated, questions: proposeQuestions(engine, annotated).questions };
};
