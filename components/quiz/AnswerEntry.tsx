'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { evidenceLink } from '@/components/reader/evidence-link';
import { ArabicText } from '@/components/ui/ArabicText';
import { buttonClass } from '@/components/ui/button';
import { Link } from '@/lib/i18n';
import { outcomeOf } from '@/lib/progress';
import type { AnsweredQuestion, Outcome } from '@/lib/progress';
import type { Question } from '@/lib/questions';
import { AnswerText } from './AnswerText';
import { Feedback } from './Feedback';
import { Stem } from './Stem';
import type { QuizArticle } from './types';

type Props = {
  readonly article: QuizArticle;
  readonly answer: AnsweredQuestion;
  readonly question: Question | undefined;
};

/** One answer of a finished quiz: what was asked and answered, where to reread, and the whole feedback on demand. */
export const AnswerEntry = ({ article, answer, question }: Props): ReactNode => {
  const t = useTranslations('result');
  const outcome = outcomeOf(answer);
  const [evidence] = question?.evidence ?? [];
  return (
    <li className="entry">
      <Stem stem={answer.stem} />
      <p className={`font-semibold ${TONES[outcome]}`}>{t(`outcomes.${outcome}`)}</p>
      {question && answer.response && (
        <div>
          {t('yourAnswer')}: <AnswerText question={question} value={answer.response.value} />
        </div>
      )}
      {answer.lookups.length > 0 && (
        <p className="caption">
          {t('lookedUp')}: <ArabicText className="quoted">{answer.lookups.join('، ')}</ArabicText>
        </p>
      )}
      {evidence && (
        <Link href={evidenceLink(evidence.article ?? article.id, evidence)} className={buttonClass('quiet')}>
          {t('rereadHere')}
        </Link>
      )}
      {question && (
        <details>
          <summary className="inline-flex min-h-11 items-center px-2 font-semibold text-accent">{t('why')}</summary>
          <Feedback article={article} question={question} response={answer.response} isApart />
        </details>
      )}
    </li>
  );
};

const TONES: Readonly<Record<Outcome, string>> = {
  unaided: 'text-good',
  aided: 'text-good',
  retried: 'text-accent',
  partial: 'text-accent',
  missed: 'text-wrong',
};
