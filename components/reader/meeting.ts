import type { Lookup } from '@/lib/progress';
import type { ReaderText } from './reader-text';
import type { WordPlace } from './word-place';

/** What there is to remember of meeting a word in a text; undefined for a word that we do not know. */
export const meetingAt = (text: ReaderText, place: WordPlace): Lookup | undefined => {
  const paragraph = text.paragraphs[place.paragraph];
  const word = paragraph?.words[place.word];
  const gloss = text.glosses[word?.gloss ?? -1];
  if (!paragraph || !word || !gloss) return undefined;
  const offset = paragraph.start + word.start;
  const sentence = text.sentences.find(({ start, end }) => start <= offset && offset < end) ?? paragraph;
  return {
    lemma: gloss.lemma,
    gloss: gloss.gloss,
    // As far as it lies in this paragraph: a quotation may run over two.
    sentence: paragraph.text.slice(Math.max(sentence.start - paragraph.start, 0), sentence.end - paragraph.start),
    articleId: text.id,
    at: new Date().toISOString(),
    form: paragraph.text.slice(word.start, word.end),
    vocalized: gloss.vocalized,
    ...(gloss.root === undefined ? {} : { root: gloss.root }),
  };
};
