'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { WideTable } from '@/components/ui/WideTable';
import { useNumbers } from '@/components/ui/use-numbers';
import { tallyBySkill } from '@/lib/progress';
import type { AnsweredQuestion } from '@/lib/progress';

/** One row a skill: right of asked, drawn as a bar too, and how many of them without help and with. */
export const SkillTable = ({ answers }: { answers: readonly AnsweredQuestion[] }): ReactNode => {
  const t = useTranslations();
  const { number } = useNumbers();
  return (
    <WideTable label={t('result.bySkill')}>
      <table className="w-full border-collapse text-start">
        <thead className="text-sm text-faded">
          <tr>
            <th scope="col" className="py-2 text-start font-semibold">
              {t('result.skill')}
            </th>
            <th scope="col" className="py-2 text-start font-semibold">
              {t('result.scoreColumn')}
            </th>
            <th scope="col" className="py-2 text-start font-semibold">
              {t('result.unaidedColumn')}
            </th>
            <th scope="col" className="py-2 text-start font-semibold">
              {t('result.helpColumn')}
            </th>
          </tr>
        </thead>
        <tbody>
          {tallyBySkill(answers).map(({ skill, asked, correct, unaided, aided }) => (
            <tr key={skill} className="border-t border-line align-baseline">
              <th scope="row" className="py-2 pe-3 text-start font-normal">
                {t(`skills.${skill}`)}
              </th>
              <td className="py-2 pe-3">
                <bdi>{t('result.score', { correct: number(correct), asked: number(asked) })}</bdi>
                <span aria-hidden className="block h-1.5 max-w-32 rounded-full bg-line">
                  <span
                    className="block h-full rounded-full bg-accent"
                    style={{ width: `${(100 * correct) / asked}%` }}
                  />
                </span>
              </td>
              <td className="py-2 pe-3">{number(unaided)}</td>
              <td className="py-2">{number(aided)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
};
