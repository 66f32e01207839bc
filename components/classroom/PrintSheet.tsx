'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { AnswerText } from '@/components/quiz/AnswerText';
import type { ReaderText } from '@/components/reader/reader-text';
import { buttonClass } from '@/components/ui/button';
import { useNumbers } from '@/components/ui/use-numbers';
import { directionOf } from '@/lib/i18n';
import type { Question } from '@/lib/questions';
import { NumberedText } from './NumberedText';
import { useNumberedLines } from './use-numbered-lines';
import './print-sheet.css';

type Props = {
  readonly title: string;
  readonly note: string;
  readonly glosses: boolean;
  readonly text: ReaderText;
  readonly questions: readonly { readonly question: Question; readonly points: number }[];
};

const LETTERS = ['أ', 'ب', 'ج', 'د', 'ه', 'و', 'ز', 'ح', 'ط', 'ي', 'ك', 'ل'] as const;

/** The assignment on paper: numbered lines, glosses in the margin, the questions, and the key on a page of its own. */
export const PrintSheet = ({ title, note, glosses, text, questions }: Props): ReactNode => {
  const t = useTranslations('teach');
  const locale = useLocale();
  const { number } = useNumbers();
  const { measured, lines } = useNumberedLines(text);
  const linesOf = (question: Question): string => {
    const touched = question.evidence.flatMap((span) =>
      lines.flatMap((line, place) => (line.start < span.end && span.start < line.end ? [place + 1] : [])),
    );
    const first = Math.min(...touched);
    const last = Math.max(...touched);
    if (touched.length === 0) return '';
    return first === last
      ? t('lineNumber', { shown: number(first) })
      : t('lineNumbers', { from: number(first), to: number(last) });
  };
  return (
    <>
      <p className="mb-6 print:hidden">
        <button type="button" className={buttonClass('main')} onClick={() => window.print()}>
          {t('printNow')}
        </button>
      </p>
      <article className="print-sheet" lang="ar" dir="rtl">
        <header className="print-head">
          <h2>{title}</h2>
          <p lang={locale} dir={directionOf(locale)} className="print-name">
            {t('printName')}
          </p>
          {note && <p dir="auto">{note}</p>}
        </header>
        <NumberedText text={text} lines={lines} measured={measured} glosses={glosses} />
        <section className="print-questions">
          <h2>{t('questions')}</h2>
          <ol>
            {questions.map(({ question, points }, place) => (
              <li key={question.id}>
                <p>
                  <b>{number(place + 1)}.</b> {question.stem}{' '}
                  <small>
                    (<bdi>{t('pointCount', { count: points, shown: number(points) })}</bdi>)
                  </small>
                </p>
                <PrintedOptions question={question} />
              </li>
            ))}
          </ol>
        </section>
        <section className="print-key">
          <h2>{t('keyPage')}</h2>
          <ol>
            {questions.map(({ question }, place) => (
              <li key={question.id}>
                <b>{number(place + 1)}.</b> <PrintedKey question={question} /> <small>{linesOf(question)}</small>
              </li>
            ))}
          </ol>
        </section>
      </article>
    </>
  );
};

const PrintedOptions = ({ question }: { question: Question }): ReactNode => {
  if (question.type === 'short-answer') return <p className="print-blank" />;
  // what is to be ordered or matched is printed by its letters, not by its key
  const shownOptions = [...question.options].sort((a, b) => (a.id < b.id ? -1 : 1));
  return (
    <div className="print-options">
      <ul>
        {shownOptions.map((option, place) => (
          <li key={option.id}>
            {question.type === 'ordering' || question.type === 'matching' ? '(    ) ' : `${LETTERS[place]}) `}
            {option.text}
          </li>
        ))}
      </ul>
      {question.type === 'matching' && (
        <ul>
          {[...question.matches]
            .sort((a, b) => (a.text < b.text ? -1 : 1))
            .map((match, place) => (
              <li key={match.id}>
                {LETTERS[place]}) {match.text}
              </li>
            ))}
        </ul>
      )}
    </div>
  );
};

const PrintedKey = ({ question }: { question: Question }): ReactNode => {
  if (question.type === 'short-answer') return <span>{question.key.join('، ')}</span>;
  if (typeof question.key !== 'string') return <AnswerText question={question} value={question.key} />;
  const options = 'options' in question ? [...question.options].sort((a, b) => (a.id < b.id ? -1 : 1)) : [];
  const place = options.findIndex(({ id }) => id === question.key);
  return (
    <span>
      {LETTERS[place]}) {options[place]?.text}
    </span>
  );
};
