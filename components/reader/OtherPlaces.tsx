'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { ArabicText } from '@/components/ui/ArabicText';
import { useNumbers } from '@/components/ui/use-numbers';
import { placesOfLemma } from './lemma-places';
import type { ReaderText } from './reader-text';
import { isSamePlace } from './word-place';
import type { WordPlace } from './word-place';

type Props = {
  readonly text: ReaderText;
  readonly lemma: string;
  readonly here: WordPlace;
  readonly goTo: (place: WordPlace) => void;
};

/** Where else in the text the word stands, in whatever form; each place leads there. Listed when it is asked for. */
export const OtherPlaces = ({ text, lemma, here, goTo }: Props): ReactNode => {
  const t = useTranslations('gloss');
  const { number } = useNumbers();
  const [isOpen, setOpen] = useState(false);
  const places = placesOfLemma(text, lemma).filter((place) => !isSamePlace(place, here));
  if (places.length === 0) return null;
  return (
    <details className="mt-2 text-sm" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className="min-h-8 py-1 text-accent">
        {t('otherPlaces', { count: places.length, shown: number(places.length) })}
      </summary>
      {isOpen && (
        <ul className="grid">
          {places.map((place) => (
            <li key={`${place.paragraph}-${place.word}`}>
              <button
                type="button"
                onClick={() => goTo(place)}
                className="min-h-11 w-full rounded-md text-start hover:bg-wash"
              >
                <ArabicText className="block font-reading text-lg leading-[2]">
                  <Around text={text} place={place} />
                </ArabicText>
              </button>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
};

const WORDS_AROUND = 3;

/** The word with a few words on either side. */
const Around = ({ text, place }: { text: ReaderText; place: WordPlace }): ReactNode => {
  const paragraph = text.paragraphs[place.paragraph];
  const word = paragraph?.words[place.word];
  if (!paragraph || !word) return null;
  const from = paragraph.words[Math.max(place.word - WORDS_AROUND, 0)]?.start ?? 0;
  const to = paragraph.words[Math.min(place.word + WORDS_AROUND, paragraph.words.length - 1)]?.end;
  return (
    <>
      {paragraph.text.slice(from, word.start)}
      <strong className="font-normal text-accent">{paragraph.text.slice(word.start, word.end)}</strong>
      {paragraph.text.slice(word.end, to)}
    </>
  );
};
