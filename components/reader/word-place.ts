import type { ReaderParagraph } from './reader-text';

/** Where a word stands: its paragraph and its number in it. */
export type WordPlace = { readonly paragraph: number; readonly word: number };

export const isSamePlace = (a: WordPlace | undefined, b: WordPlace | undefined): boolean =>
  a?.paragraph === b?.paragraph && a?.word === b?.word;

/** The word that is drawn in an element, as its data-word says: "2-14" is word 14 of paragraph 2. */
export const placeOf = (element: Element): WordPlace | undefined => {
  const word = element.closest<HTMLElement>('[data-word]');
  const [paragraph, index] = (word?.dataset.word ?? '').split('-').map(Number);
  return paragraph === undefined || index === undefined || Number.isNaN(index) ? undefined : { paragraph, word: index };
};

export const elementAt = (root: ParentNode | null, { paragraph, word }: WordPlace): HTMLElement | null =>
  root?.querySelector<HTMLElement>(`[data-word="${paragraph}-${word}"]`) ?? null;

type Move = (paragraphs: readonly ReaderParagraph[], from: WordPlace) => WordPlace | undefined;

const step =
  (by: 1 | -1): Move =>
  (paragraphs, { paragraph, word }) => {
    const next = word + by;
    if (paragraphs[paragraph]?.words[next]) return { paragraph, word: next };
    for (let other = paragraph + by; paragraphs[other]; other += by) {
      const count = paragraphs[other]?.words.length ?? 0;
      if (count > 0) return { paragraph: other, word: by === 1 ? 0 : count - 1 };
    }
    return undefined;
  };

/** Arabic runs from right to left, so ArrowLeft is the next word; past a paragraph's end the reading goes on. */
export const MOVES: Readonly<Record<string, Move>> = {
  ArrowLeft: step(1),
  ArrowRight: step(-1),
  Home: (_, { paragraph }) => ({ paragraph, word: 0 }),
  End: (paragraphs, { paragraph }) => ({ paragraph, word: (paragraphs[paragraph]?.words.length ?? 1) - 1 }),
};
