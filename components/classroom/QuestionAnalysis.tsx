'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { PassageText } from '@/components/quiz/PassageText';
import { Stem } from '@/components/quiz/Stem';
import { ArabicText } from '@/components/ui/ArabicText';
import { useNumbers } from '@/components/ui/use-numbers';
import { directionOf } from '@/lib/i18n';
import { ActionButton } from './ActionButton';
import { MendKeyForm } from './MendKeyForm';
import type { OptionRow, QuestionReport, AssignmentReport } from '@/lib/classroom';
import { useFigures } from './use-figures';

/** What each question is worth, and from there the mending: the same figures as in the file. */
export const QuestionAnalysis = ({ report, text }: { report: AssignmentReport; text: string }): ReactNode => {
  const t = useTranslations('teach');
  return (
    <section aria-labelledby="analysis" className="mb-12">
      <h2 id="analysis" className="section-title">
        {t('analysis')}
      </h2>
      <p className="caption">{t('analysisHint')}</p>
      <ol>
        {report.questions.map((question, place) => (
          <QuestionEntry
            key={question.questionId}
            assignmentId={report.assignmentId}
            report={question}
            place={place}
            text={text}
          />
        ))}
      </ol>
    </section>
  );
};

type Props = {
  readonly assignmentId: string;
  readonly report: QuestionReport;
  readonly place: number;
  readonly text: string;
};

const QuestionEntry = ({ assignmentId, report, place, text }: Props): ReactNode => {
  const t = useTranslations();
  const { number } = useNumbers();
  const figure = useFigures();
  const { question, statistics, questionId } = report;
  const id = `question-${place}`;
  const figures = [
    ['facility', statistics?.facility],
    ['discrimination', statistics?.discrimination],
    ['efficiency', statistics?.efficiency],
    ['effectiveWeight', statistics?.effectiveWeight],
    ['meanSeconds', report.meanSeconds],
  ] as const;
  const flags = [
    ...(report.discriminationBand === 'check-key' ? (['checkKey'] as const) : []),
    ...(report.isLuckyGuess ? (['luckyGuess'] as const) : []),
    ...(report.options?.isOftenOmitted ? (['oftenOmitted'] as const) : []),
  ];
  return (
    <li className="entry" id={questionId}>
      <p className="caption flex flex-wrap gap-x-4">
        <span className="font-bold">{number(place + 1)}</span>
        <span>{t(`questionTypes.${question.type}`)}</span>
        <span>{t(`skills.${question.skill}`)}</span>
      </p>
      <Stem id={id} stem={question.stem} />
      <p>
        {t('teach.counts', {
          asked: number(report.asked),
          right: number(report.right),
          omitted: number(report.omitted),
        })}{' '}
        {report.right > 0 &&
          t('teach.help', { alone: number(report.rightAlone), helped: number(report.rightWithHelp) })}
      </p>
      <dl className="my-2 flex flex-wrap gap-x-8">
        {figures.map(([name, value]) =>
          value == null ? null : (
            <div key={name} className="flex gap-2">
              <dt className="text-faded">{t(`sheets.columns.${name}`)}</dt>
              <dd>
                <bdi>{figure(value)}</bdi>
                {name === 'facility' && report.facilityBand && (
                  <span className="caption ms-2">{t(`teach.facility.${report.facilityBand as 'easy'}`)}</span>
                )}
                {name === 'discrimination' && report.discriminationBand && (
                  <span className="caption ms-2">
                    {t(`teach.discrimination.${report.discriminationBand as 'weak'}`)}
                  </span>
                )}
              </dd>
            </div>
          ),
        )}
      </dl>
      {flags.length > 0 && (
        <ul className="mb-2 list-disc ps-6 font-semibold text-wrong">
          {flags.map((flag) => (
            <li key={flag}>{t(`teach.flags.${flag}`)}</li>
          ))}
        </ul>
      )}
      {report.options && 'options' in question && (
        <ul dir="rtl">
          {report.options.rows.map((row) => (
            <OptionEntry
              key={row.optionId}
              row={row}
              text={question.options.find((option) => option.id === row.optionId)?.text ?? row.optionId}
              isDropped={report.droppedOptions.includes(row.optionId)}
              mayDrop={!row.isKey && question.options.length - report.droppedOptions.length > 2}
              target={{ assignmentId, questionId }}
            />
          ))}
        </ul>
      )}
      {report.typed && report.typed.length > 0 && (
        <ul className="flex flex-wrap gap-2">
          {report.typed.map((answer) => (
            <li key={answer.text} className={`chip ${answer.isRight ? 'border-good' : ''}`}>
              <ArabicText className="quoted">{answer.text}</ArabicText>
              <bdi className="ms-2">×{number(answer.count)}</bdi>
              {answer.isRight && <span className="sr-only">{t('teach.isRight')}</span>}
            </li>
          ))}
        </ul>
      )}
      <details className="mt-2">
        <summary className="inline-flex min-h-11 items-center text-accent">{t('teach.mend')}</summary>
        {question.evidence.length > 0 && <PassageText text={text} spans={question.evidence} />}
        <div className="mt-3 flex flex-wrap items-end gap-4">
          <MendKeyForm assignmentId={assignmentId} question={question} dropped={report.droppedOptions} />
          <ActionButton
            action="retireQuestion"
            input={{ assignmentId, questionId }}
            question={t('teach.retireQuestion')}
          >
            {t('teach.retire')}
          </ActionButton>
        </div>
      </details>
    </li>
  );
};

type OptionProps = {
  readonly row: OptionRow;
  readonly text: string;
  readonly isDropped: boolean;
  readonly mayDrop: boolean;
  readonly target: { readonly assignmentId: string; readonly questionId: string };
};

const OptionEntry = ({ row, text, isDropped, mayDrop, target }: OptionProps): ReactNode => {
  const t = useTranslations('teach');
  const { number } = useNumbers();
  const figure = useFigures();
  const dir = directionOf(useLocale());
  return (
    <li
      className={`flex flex-wrap items-center gap-x-4 border-b border-line py-1 sm:grid sm:grid-cols-[minmax(0,1fr)_6rem_6rem_minmax(0,14rem)] ${isDropped ? 'text-faded' : ''}`}
    >
      <span className="flex min-w-0 grow basis-48 flex-wrap items-center gap-x-3">
        <span lang="ar" className={`quoted ${row.isKey ? 'font-bold text-good' : ''}`}>
          {text}
        </span>
        {row.isKey && <span className="chip">{t('key')}</span>}
        {isDropped && <span className="chip">{t('dropped')}</span>}
      </span>
      <span dir={dir} className="basis-24">
        <bdi>{number(row.count)}</bdi>{' '}
        <span className="caption">
          (<bdi>{t('percent', { shown: figure(row.percent) })}</bdi>)
        </span>
      </span>
      <progress aria-hidden value={row.percent} max={100} className="quiz-progress h-2 w-24" />
      <span className="flex flex-wrap items-center gap-x-4">
        {mayDrop && !isDropped && (
          <ActionButton
            action="dropOption"
            input={{ ...target, optionId: row.optionId }}
            look="quiet"
            label={t('dropOf', { option: text })}
          >
            {t('drop')}
          </ActionButton>
        )}
        {row.flags.map((flag) => (
          <span key={flag} className="font-semibold text-wrong">
            {t(`flags.${flag}`)}
          </span>
        ))}
      </span>
    </li>
  );
};
