import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useNumbers } from '@/components/ui/use-numbers';
import { grade } from '@/lib/grading';
import type { Grade, LearnerResponse } from '@/lib/grading';
import type { Question } from '@/lib/questions';
import { Evidence } from './Evidence';
import { Occurrence } from './Occurrence';
import { RationaleText } from './RationaleText';
import { RightAnswer } from './RightAnswer';
import type { QuizArticle } from './types';

type Props = {
  readonly article: QuizArticle;
  readonly question: Question;
  readonly response: LearnerResponse | undefined;
  /** Away from the question itself: pairs and orders are then written out too. */
  readonly isApart?: boolean;
};

/** Right or not, why, the sentence that proves it, and where the wrong options stand in the text. */
export const Feedback = ({ article, question, response, isApart = false }: Props): ReactNode => {
  const t = useTranslations('feedback');
  const { percent } = useNumbers();
  const result = grade(question, response);
  const title = (): string => {
    if (result.kind === 'ungradable') return t('skipped');
    return result.feedback === 'partial' ? t('partial', { share: percent(result.score) }) : t(result.feedback);
  };
  const wrong = question.occurrences?.filter(({ optionId }) => optionId !== question.key) ?? [];
  const chosen = wrong.filter(({ optionId }) => optionId === response?.value);
  const others = wrong.filter((occurrence) => !chosen.includes(occurrence));
  return (
    <div className={`my-6 border-s-4 ps-4 ${BORDERS[toneOf(result)]}`}>
      <p className={`text-lg font-bold ${TEXTS[toneOf(result)]}`}>{title()}</p>
      <RightAnswer question={question} result={result} isApart={isApart} />
      <RationaleText rationale={question.rationale} />
      <Evidence article={article} spans={question.evidence} />
      {chosen.map((occurrence) => (
        <Occurrence
          key={occurrence.span.start}
          article={article}
          question={question}
          occurrence={occurrence}
          isChosen
        />
      ))}
      {others.length > 0 && (
        <details className="mt-4">
          <summary className="inline-flex min-h-11 items-center text-accent">{t('otherOptions')}</summary>
          {others.map((occurrence) => (
            <Occurrence
              key={`${occurrence.optionId}-${occurrence.span.start}`}
              article={article}
              question={question}
              occurrence={occurrence}
            />
          ))}
        </details>
      )}
    </div>
  );
};

type Tone = 'skipped' | 'good' | 'wrong';

const toneOf = (result: Grade): Tone => {
  if (result.kind === 'ungradable') return 'skipped';
  return result.score > 0 ? 'good' : 'wrong';
};
const TEXTS: Readonly<Record<Tone, string>> = { skipped: 'text-faded', good: 'text-good', wrong: 'text-wrong' };
const BORDERS: Readonly<Record<Tone, string>> = { skipped: 'border-line', good: 'border-good', wrong: 'border-wrong' };
