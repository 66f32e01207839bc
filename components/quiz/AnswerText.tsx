import type { ReactNode } from 'react';
import { ArabicText } from '@/components/ui/ArabicText';
import type { ResponseValue } from '@/lib/grading';
import type { PublicQuestion } from '@/lib/questions';

/** An answer in words: the option, the typed text, the items in order, or the pairs. */
export const AnswerText = (props: { readonly question: PublicQuestion; readonly value: ResponseValue }): ReactNode => {
  const { question, value } = props;
  const optionText = (id: string): string => question.options?.find((option) => option.id === id)?.text ?? id;
  const matchText = (id: string): string => question.matches?.find((match) => match.id === id)?.text ?? id;
  if (typeof value === 'string') return <ArabicText className="quoted">{optionText(value)}</ArabicText>;
  return (
    <ol lang="ar" dir="rtl" className="list-inside list-decimal">
      {value.map((item) =>
        typeof item === 'string' ? (
          <li key={item} className="quoted">
            {optionText(item)}
          </li>
        ) : (
          <li key={item[0]} className="quoted list-none">
            <bdi>{optionText(item[0])}</bdi>: <bdi>{matchText(item[1])}</bdi>
          </li>
        ),
      )}
    </ol>
  );
};
