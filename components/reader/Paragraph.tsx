'use client';

import { useTranslations } from 'next-intl';
import { Fragment, memo } from 'react';
import type { ReactNode } from 'react';
import { useNumbers } from '@/components/ui/use-numbers';
import type { Note, TextSpan } from '@/lib/articles';
import type { Settings } from '@/lib/stores';
import { cutPieces } from './pieces';
import type { Piece } from './pieces';
import type { Gloss, ReaderParagraph } from './reader-text';
import { shownForm } from './shown-form';

type Props = {
  readonly paragraph: ReaderParagraph;
  readonly index: number;
  readonly glosses: readonly Gloss[];
  readonly notes: readonly Note[];
  readonly marks: Settings['marks'];
  /** Lemmas that the reader is learning. */
  readonly learning: ReadonlySet<string>;
  readonly lit: (TextSpan & { readonly isSpoken?: true }) | undefined;
  /** The word that holds the paragraph's one tab stop. */
  readonly tabStop: number;
  /** The word whose gloss is open, if it stands here. */
  readonly open: number | undefined;
};

/**
 * A paragraph of real text. Only the word at the tab stop is a button to assistive technology, so that a screen reader
 * reads the sentence in one piece; arrows move the stop from word to word.
 */
export const Paragraph = memo(function Paragraph(props: Props): ReactNode {
  const { paragraph, index, notes, lit } = props;
  const pieces = cutPieces(paragraph, { notes, lit });
  const Tag = paragraph.isHeading ? 'h2' : 'p';
  return (
    <Tag
      data-paragraph={index}
      className={paragraph.isHeading ? 'mt-[1.2em] mb-[0.2em] font-heading text-[1.1em] font-bold' : 'mb-[0.7em]'}
    >
      {groupByLight(pieces).map((group, i) => {
        const drawn = group.map((piece, j) => <PieceView key={j} piece={piece} {...props} />);
        if (!group[0]?.lit) return <Fragment key={i}>{drawn}</Fragment>;
        return (
          <mark key={i} {...(lit?.isSpoken ? { 'data-spoken': true } : { 'data-evidence': true, tabIndex: -1 })}>
            {drawn}
          </mark>
        );
      })}
    </Tag>
  );
});

const PieceView = (props: Props & { piece: Piece }): ReactNode => {
  const { piece, notes } = props;
  const drawn = piece.word === undefined ? piece.text : <Word {...props} text={piece.text} word={piece.word} />;
  const note = piece.note === undefined ? undefined : notes[piece.note];
  if (!note || piece.note === undefined) return drawn;
  return (
    <>
      <span className="noted">{drawn}</span>
      {piece.noteEnds && <NoteSign number={piece.note + 1} />}
    </>
  );
};

type WordProps = Omit<Props, 'lit' | 'notes'> & { readonly word: number; readonly text: string };

const Word = ({ paragraph, index, glosses, marks, learning, word, text, tabStop, open }: WordProps): ReactNode => {
  const { gloss: number = -1, ambiguous } = paragraph.words[word] ?? {};
  const gloss = glosses[number];
  const isOpen = word === open;
  const stop = word === tabStop ? { tabIndex: 0, role: 'button', 'aria-haspopup': 'dialog' as const } : {};
  return (
    <span
      className={gloss && learning.has(gloss.lemma) ? 'word learning' : 'word'}
      data-word={`${index}-${word}`}
      {...stop}
      {...(word === tabStop || isOpen ? { 'aria-expanded': isOpen } : {})}
    >
      {shownForm(text, { gloss, isOpen, ...(ambiguous ? { ambiguous } : {}) }, marks)}
    </span>
  );
};

const NoteSign = ({ number }: { number: number }): ReactNode => {
  const t = useTranslations('reader');
  const numbers = useNumbers();
  const shown = numbers.number(number);
  return (
    <sup className="mx-0.5 font-interface text-[0.55em] select-none">
      <a
        href={`#note-${number}`}
        id={`note-sign-${number}`}
        aria-label={t('note', { number: shown })}
        className="px-1 text-wrong"
      >
        {shown}
      </a>
    </sup>
  );
};

const groupByLight = (pieces: readonly Piece[]): readonly (readonly Piece[])[] => {
  const groups: Piece[][] = [];
  for (const piece of pieces) {
    const last = groups.at(-1);
    if (last?.[0]?.lit === piece.lit) last.push(piece);
    else groups.push([piece]);
  }
  return groups;
};
