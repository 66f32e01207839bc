'use client';

import { useTranslations } from 'next-intl';
import { Fragment, memo, useMemo } from 'react';
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
  /** Whether its words can be pressed by now; until then it is mere text. */
  readonly isDrawn: boolean;
};

/**
 * A paragraph of real text. Only the word at the tab stop is a button to assistive technology, so that a screen reader
 * reads the sentence in one piece; arrows move the stop from word to word.
 */
export const Paragraph = memo(function Paragraph(props: Props): ReactNode {
  const { paragraph, index, isDrawn } = props;
  const Tag = paragraph.isHeading ? 'h2' : 'p';
  return (
    <Tag
      data-paragraph={index}
      className={paragraph.isHeading ? 'mt-[1.2em] mb-[0.2em] font-heading text-[1.1em] font-bold' : 'mb-[0.7em]'}
    >
      {isDrawn ? <Pieces {...props} /> : paragraph.text}
    </Tag>
  );
});

const Pieces = (props: Props): ReactNode => {
  const { paragraph, notes, lit } = props;
  const pieces = useMemo(() => cutPieces(paragraph, { notes, lit }), [paragraph, notes, lit]);
  return groupByLight(pieces).map((group, i) => {
    const drawn = group.map((piece, j) =>
      // Most of a text is spaces: as mere text they cost nothing when a word of the paragraph is opened.
      piece.word === undefined && piece.note === undefined ? (
        piece.text
      ) : (
        <PieceView key={j} piece={piece} {...props} />
      ),
    );
    if (!group[0]?.lit) return <Fragment key={i}>{drawn}</Fragment>;
    return (
      <mark key={i} {...(lit?.isSpoken ? { 'data-spoken': true } : { 'data-evidence': true, tabIndex: -1 })}>
        {drawn}
      </mark>
    );
  });
};

const PieceView = ({ piece, ...props }: Props & { piece: Piece }): ReactNode => {
  const { notes, index, paragraph, glosses, marks, learning, tabStop, open } = props;
  const { word } = piece;
  const own = word === undefined ? undefined : paragraph.words[word];
  const gloss = glosses[own?.gloss ?? -1];
  const drawn =
    word === undefined ? (
      piece.text
    ) : (
      <Word
        place={`${index}-${word}`}
        text={piece.text}
        gloss={gloss}
        ambiguous={own?.ambiguous ?? false}
        marks={marks}
        isLearning={gloss !== undefined && learning.has(gloss.lemma)}
        isStop={word === tabStop}
        isOpen={word === open}
      />
    );
  const note = piece.note === undefined ? undefined : notes[piece.note];
  if (!note || piece.note === undefined) return drawn;
  return (
    <>
      <span className="noted">{drawn}</span>
      {piece.noteEnds && <NoteSign number={piece.note + 1} />}
    </>
  );
};

type WordProps = {
  readonly place: string;
  readonly text: string;
  readonly gloss: Gloss | undefined;
  readonly ambiguous: boolean;
  readonly marks: Settings['marks'];
  readonly isLearning: boolean;
  readonly isStop: boolean;
  readonly isOpen: boolean;
};

const Word = memo(function Word(props: WordProps): ReactNode {
  const { place, text, gloss, ambiguous, marks, isLearning, isStop, isOpen } = props;
  const stop = isStop ? { tabIndex: 0, role: 'button', 'aria-haspopup': 'dialog' as const } : {};
  return (
    <span
      className={isLearning ? 'word learning' : 'word'}
      data-word={place}
      {...stop}
      {...(isStop || isOpen ? { 'aria-expanded': isOpen } : {})}
    >
      {shownForm(text, { gloss, isOpen, ambiguous }, marks)}
    </span>
  );
});

const NoteSign = ({ number }: { number: number }): ReactNode => {
  const t = useTranslations('reader');
  const numbers = useNumbers();
  const shown = numbers.number(number);
  return (
    <sup className="ms-0.5 -me-0.5 font-interface text-[0.55em] select-none">
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
