import { makeReaderText } from '@/components/reader/reader-text';
import { type Engine, annotate } from '@/lib/annotation';
import { type ArticleError, type Result, parseArticle } from '@/lib/articles';
import { isKnown } from '@/lib/morphology';
import { proposeQuestions } from '@/lib/questions';
import type { StoredText, TextParts } from '@/lib/stores';
import { articleIdOf } from '../texts/own-text-address';
import { breakParagraphs } from './break-paragraphs';
import type { Stage, TextToPrepare } from './protocol';
import { scarcityOf } from './scarcity';
import { cutIntoParts } from './text-parts';

export type PreparedText = { readonly text: StoredText; readonly parts: TextParts };

/** A whole quiz; where there are fewer questions the reader is told why. */
const ENOUGH_QUESTIONS = 10;
const OPENING = 160;

/** Cleans, annotates and questions a learner's own text, and cuts the result into parts for the storage. */
export const prepareText = (
  engine: Engine,
  { id, source, title, addedAt }: TextToPrepare,
  report: (stage: Stage) => void,
): Result<PreparedText, ArticleError> => {
  report('clean');
  const articleId = articleIdOf(id);
  const meta = { id: articleId, ...(title ? { title } : {}) };
  const parsed = parseArticle(source, meta, { isKnownWord: (word) => isKnown(engine.morphology, word) });
  if (!parsed.ok) return parsed;
  report('annotate');
  const annotated = annotate(engine, parsed.value);
  report('ask');
  const { questions } = proposeQuestions(engine, annotated);
  const { article, tokens } = annotated;
  const parts = {
    reader: cutIntoParts(breakParagraphs(makeReaderText({ annotated, questions, source }))),
    quiz: cutIntoParts({ article: { id: articleId, title: article.title, text: article.text }, questions }),
  };
  return {
    ok: true,
    value: {
      text: {
        id,
        title: article.title,
        opening: article.text.slice(0, OPENING).replace(/\s+/g, ' '),
        words: tokens.filter(({ kind }) => kind === 'word' || kind === 'number').length,
        questions: questions.length,
        scarcity: questions.length < ENOUGH_QUESTIONS ? scarcityOf(annotated, source) : [],
        addedAt,
        version: process.env.FAHM_VERSION ?? '',
        parts: { reader: parts.reader.length, quiz: parts.quiz.length },
      },
      parts,
    },
  };
};
