import { Fragment } from 'react';
import type { ReactNode } from 'react';
import type { TextSpan } from '@/lib/articles';
import { passagesOf } from './passage';

/** Paragraphs of the article with the spans lit up. */
export const PassageText = ({ text, spans }: { text: string; spans: readonly TextSpan[] }): ReactNode => (
  <div lang="ar" dir="rtl" className="mt-1 border-s-4 border-accent ps-4 font-reading text-[1.35rem] leading-[2.2]">
    {passagesOf(text, spans).map(({ start, parts }) => (
      <p key={start}>
        {parts.map((part, i) =>
          part.lit ? <mark key={i}>{part.text}</mark> : <Fragment key={i}>{part.text}</Fragment>,
        )}
      </p>
    ))}
  </div>
);
