import type { ReaderText } from './reader-text';
import type { WordPlace } from './word-place';

const indices = new WeakMap<ReaderText, ReadonlyMap<string, readonly WordPlace[]>>();

/** Every place of a lemma in the text, in reading order. The index is made once a text, on the first question. */
export const placesOfLemma = (text: ReaderText, lemma: string): readonly WordPlace[] => {
  const index = indices.get(text) ?? makeIndex(text);
  indices.set(text, index);
  return index.get(lemma) ?? [];
};

const makeIndex = ({ paragraphs, glosses }: ReaderText): ReadonlyMap<string, readonly WordPlace[]> => {
  const index = new Map<string, WordPlace[]>();
  paragraphs.forEach(({ words }, paragraph) =>
    words.forEach(({ gloss }, word) => {
      const lemma = glosses[gloss]?.lemma;
      if (lemma === undefined) return;
      const places = index.get(lemma);
      if (places) places.push({ paragraph, word });
      else index.set(lemma, [{ paragraph, word }]);
    }),
  );
  return index;
};
