'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { ArabicText } from '@/components/ui/ArabicText';
import { buttonClass } from '@/components/ui/button';
import { stripMarks } from '@/lib/orthography';
import type { CardKind, ReviewGrade, Word } from '@/lib/progress';
import { SentenceWithWord } from './SentenceWithWord';

type Props = {
  readonly word: Word;
  readonly card: CardKind;
  readonly onGrade: (grade: ReviewGrade) => void;
  readonly onKnown: () => void;
};

/** A word asked in its sentence, without marks; then the answer, and how well it was known. */
export const ReviewCard = ({ word, card, onGrade, onKnown }: Props): ReactNode => {
  const t = useTranslations('vocabulary');
  const { lemma, met } = word;
  const [isShown, setIsShown] = useState(false);
  const [areMarksShown, setAreMarksShown] = useState(false);
  const answer = useRef<HTMLDivElement>(null);
  const vocalized = met.vocalized ?? lemma;
  const bare = met.form === undefined ? stripMarks(lemma) : stripMarks(met.form);
  const canShowMarks = card === 'meaning' && vocalized !== bare;
  const grades = gradesOf(card, areMarksShown);

  useEffect(() => {
    if (isShown) answer.current?.focus();
  }, [isShown]);

  // Digits grade from the first to the last, by the key's place: an Arabic layout has other signs there.
  useEffect(() => {
    if (!isShown) return;
    const onKeyDown = ({ code, altKey, ctrlKey, metaKey }: KeyboardEvent): void => {
      const grade = grades[Number(/^(?:Digit|Numpad)([1-4])$/.exec(code)?.[1]) - 1];
      if (grade && !altKey && !ctrlKey && !metaKey) onGrade(grade);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });

  return (
    <>
      <p className="caption">{t(`questions.${card}`)}</p>
      <p className="my-2 text-center">
        <ArabicText className="font-reading text-6xl leading-[2.2]">
          {areMarksShown || card === 'root' || (isShown && card === 'vowels') ? vocalized : bare}
        </ArabicText>
      </p>
      <SentenceWithWord sentence={met.sentence} form={met.form} className="quoted mb-6 text-center text-faded" />
      {!isShown && (
        <div className="flex flex-wrap justify-center gap-3">
          <button type="button" className={buttonClass('main')} onClick={() => setIsShown(true)}>
            {t('show')}
          </button>
          {canShowMarks && !areMarksShown && (
            <button type="button" className={buttonClass('plain')} onClick={() => setAreMarksShown(true)}>
              {t('showMarks')}
            </button>
          )}
        </div>
      )}
      {isShown && (
        <div
          ref={answer}
          tabIndex={-1}
          role="group"
          aria-label={t('answer')}
          className="double-rule border-t border-line py-6"
        >
          <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-4 gap-y-1">
            <dt className="caption">{t('kinds.meaning')}</dt>
            <dd className={card === 'meaning' ? 'text-xl font-bold' : ''}>
              <bdi lang="en">{met.gloss}</bdi>
            </dd>
            <dt className="caption">{t('kinds.vowels')}</dt>
            <dd>
              <ArabicText className="quoted">{vocalized}</ArabicText>
              {vocalized !== lemma && (
                <>
                  {' · '}
                  <ArabicText className="quoted">{lemma}</ArabicText>
                </>
              )}
            </dd>
            {met.root !== undefined && (
              <>
                <dt className="caption">{t('kinds.root')}</dt>
                <dd>
                  <ArabicText className={card === 'root' ? 'quoted font-bold' : 'quoted'}>
                    {[...met.root].join(' ')}
                  </ArabicText>
                </dd>
              </>
            )}
          </dl>
          <p className="mt-6 mb-2 font-semibold">{t('howWell')}</p>
          <ul className="flex flex-wrap gap-3">
            {grades.map((grade) => (
              <li key={grade}>
                <button
                  type="button"
                  className={buttonClass(grade === 'good' ? 'main' : 'plain')}
                  onClick={() => onGrade(grade)}
                >
                  {t(`grades.${grade}`)}
                </button>
              </li>
            ))}
          </ul>
          <button type="button" className={`${buttonClass('quiet')} mt-3`} onClick={onKnown}>
            {t('neverAgain')}
          </button>
        </div>
      )}
    </>
  );
};

/** Whoever had the marks shown did not know the bare word; only a meaning can be known by its marks alone. */
const gradesOf = (card: CardKind, areMarksShown: boolean): readonly ReviewGrade[] => {
  if (card !== 'meaning') return ['again', 'good', 'easy'];
  return areMarksShown ? ['again', 'vowelled'] : ['again', 'vowelled', 'good', 'easy'];
};
