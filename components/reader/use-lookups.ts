'use client';

import { useProgress } from '@/lib/stores';
import type { ReaderText } from './reader-text';
import type { WordPlace } from './word-place';

/** Records that the gloss of a word was opened, with the sentence that it stands in. */
export const useLookups = (text: ReaderText): ((place: WordPlace) => void) => {
  const recordLookup = useProgress((store) => store.recordLookup);
  return (place) => {
    const paragraph = text.paragraphs[place.paragraph];
    const word = paragraph?.words[place.word];
    const gloss = text.glosses[word?.gloss ?? -1];
    if (!paragraph || !word || !gloss) return;
    const offset = paragraph.start + word.start;
    const sentence = text.sentences.find(({ start, end }) => start <= offset && offset < end) ?? paragraph;
    recordLookup({
      lemma: gloss.lemma,
      gloss: gloss.gloss,
      sentence: paragraph.text.slice(Math.max(sentence.start - paragraph.start, 0), sentence.end - paragraph.start),
      articleId: text.id,
      at: new Date().toISOString(),
      form: paragraph.text.slice(word.start, word.end),
      vocalized: gloss.vocalized,
      ...(gloss.root === undefined ? {} : { root: gloss.root }),
    });
  };
};
