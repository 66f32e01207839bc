'use client';

import type { ReactNode, RefObject } from 'react';
import type { Gloss, ReaderText } from '@/components/reader/reader-text';
import { useNumbers } from '@/components/ui/use-numbers';
import type { PrintedLine } from './use-numbered-lines';

type Props = {
  readonly text: ReaderText;
  readonly lines: readonly PrintedLine[];
  readonly measured: RefObject<HTMLDivElement | null>;
  readonly glosses: boolean;
};

/** So many words are explained in the margin; more would be a vocabulary list. */
const MOST_GLOSSES = 16;

/** The text with a number at every fifth line, and the words worth learning explained beside the line they first stand in. */
export const NumberedText = ({ text, lines, measured, glosses }: Props): ReactNode => {
  const { number } = useNumbers();
  if (lines.length === 0) {
    return (
      <div ref={measured} className="print-text">
        {text.paragraphs.map(({ start, text: paragraph }) => (
          <p key={start}>{paragraph}</p>
        ))}
      </div>
    );
  }
  const explained = glosses ? glossesByLine(text, lines) : new Map<number, readonly Gloss[]>();
  const whole = text.paragraphs;
  return (
    <div className="print-lines">
      {lines.map((line, place) => {
        const paragraph = whole[line.paragraph];
        const isFirst = lines[place - 1]?.paragraph !== line.paragraph;
        return (
          <div key={line.start} className={isFirst ? 'print-line print-first' : 'print-line'}>
            <span aria-hidden className="print-number">
              {(place + 1) % 5 === 0 && number(place + 1)}
            </span>
            <span className={paragraph?.isHeading ? 'print-words font-bold' : 'print-words'}>
              {paragraph?.text.slice(line.start - paragraph.start, line.end - paragraph.start)}
            </span>
            <span className="print-gloss">
              {explained.get(place)?.map((gloss) => (
                <span key={gloss.lemma} className="block">
                  <b>{gloss.lemma}</b>: <bdi lang="en">{gloss.gloss}</bdi>
                </span>
              ))}
            </span>
          </div>
        );
      })}
    </div>
  );
};

const glossesByLine = (text: ReaderText, lines: readonly PrintedLine[]): ReadonlyMap<number, readonly Gloss[]> => {
  const byLine = new Map<number, readonly Gloss[]>();
  for (const index of text.worthLearning.slice(0, MOST_GLOSSES)) {
    const gloss = text.glosses[index];
    const first = text.paragraphs.flatMap((paragraph) =>
      paragraph.words.filter((word) => word.gloss === index).map((word) => paragraph.start + word.start),
    )[0];
    const place = first === undefined ? -1 : lines.findIndex((line) => line.start <= first && first < line.end);
    if (gloss && place >= 0) byLine.set(place, [...(byLine.get(place) ?? []), gloss]);
  }
  return byLine;
};
