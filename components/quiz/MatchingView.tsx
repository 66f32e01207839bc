import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ArabicText } from '@/components/ui/ArabicText';
import type { MatchingQuestion } from '@/lib/questions';
import type { ViewProps } from './types';

/** One native list a pair: no dragging is needed. */
export const MatchingView = (props: ViewProps<MatchingQuestion>): ReactNode => {
  const { question, value, answer, checked, stemId } = props;
  const t = useTranslations('quiz');
  const chosen = pairsIn(value);
  const choose = (option: string, match: string): void => {
    const others = [...chosen].filter(([id]) => id !== option);
    answer(match === '' ? others : [...others, [option, match]]);
  };
  return (
    <div role="group" aria-labelledby={stemId} dir="rtl" className="grid gap-3">
      {question.options.map(({ id, text }) => (
        <div
          key={id}
          className="grid items-center gap-x-4 gap-y-1 rounded-lg border border-line bg-card px-4 py-2 sm:grid-cols-2"
        >
          <ArabicText className="quoted">{text}</ArabicText>
          <div>
            <select
              lang="ar"
              dir="rtl"
              aria-label={t('matchFor', { item: text })}
              value={chosen.get(id) ?? ''}
              disabled={checked}
              onChange={(event) => choose(id, event.target.value)}
              className="min-h-12 w-full rounded-lg border border-faded bg-paper px-3 font-reading text-xl"
            >
              <option value="">{t('choose')}</option>
              {question.matches.map((match) => (
                <option key={match.id} value={match.id}>
                  {match.text}
                </option>
              ))}
            </select>
            {checked && <RightMatch question={question} option={id} chosen={chosen.get(id)} />}
          </div>
        </div>
      ))}
    </div>
  );
};

/** The key under a pair that was not found. */
const RightMatch = (props: { question: MatchingQuestion; option: string; chosen: string | undefined }): ReactNode => {
  const { question, option, chosen } = props;
  const key = question.key.find(([id]) => id === option)?.[1];
  if (key === chosen) return null;
  return (
    <ArabicText className="quoted block text-good">{question.matches.find(({ id }) => id === key)?.text}</ArabicText>
  );
};

const pairsIn = (value: ViewProps['value']): ReadonlyMap<string, string> => {
  const pairs = new Map<string, string>();
  if (typeof value === 'string' || value === undefined) return pairs;
  for (const pair of value) if (typeof pair !== 'string') pairs.set(pair[0], pair[1]);
  return pairs;
};
