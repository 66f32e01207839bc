'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useNumbers } from '@/components/ui/use-numbers';
import { directionOf } from '@/lib/i18n';

type Bar = { readonly from: number; readonly to: number; readonly count: number };

const WIDTH = 320;
const HEIGHT = 160;
const FLOOR = 22;

/** How many had which mark: low marks where reading begins, and the same as a table for who can't see it. */
export const Histogram = ({ bars }: { bars: readonly Bar[] }): ReactNode => {
  const t = useTranslations('teach');
  const { number } = useNumbers();
  const isMirrored = directionOf(useLocale()) === 'rtl';
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const step = WIDTH / bars.length;
  const range = (bar: Bar): string => `${number(bar.from)}–${number(bar.to)}`;
  // the drawing mirrors by place, not by CSS, so that its digits stay readable
  const startOf = (place: number): number => (isMirrored ? WIDTH - (place + 1) * step : place * step);
  return (
    <figure>
      <figcaption className="caption mb-1">{t('histogram')}</figcaption>
      <svg aria-hidden viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className="w-full max-w-md" direction="ltr">
        {bars.map(({ from, count }, place) => {
          const height = ((HEIGHT - FLOOR - 18) * count) / most;
          const x = startOf(place);
          return (
            <g key={from}>
              <rect
                x={x + 2}
                y={HEIGHT - FLOOR - height}
                width={step - 4}
                height={height}
                fill="var(--accent)"
                rx={1}
              />
              {count > 0 && (
                <text
                  x={x + step / 2}
                  y={HEIGHT - FLOOR - height - 4}
                  textAnchor="middle"
                  fontSize={12}
                  fill="var(--ink)"
                >
                  {number(count)}
                </text>
              )}
              <text x={isMirrored ? x + step : x} y={HEIGHT - 6} textAnchor="middle" fontSize={10} fill="var(--faded)">
                {from > 0 && number(from)}
              </text>
            </g>
          );
        })}
        <line x1={0} x2={WIDTH} y1={HEIGHT - FLOOR} y2={HEIGHT - FLOOR} stroke="var(--line)" />
      </svg>
      <details>
        <summary className="caption inline-flex min-h-11 items-center">{t('asTable')}</summary>
        <table className="border-collapse text-sm">
          <thead>
            <tr>
              <th scope="col" className="border-b border-line p-1 text-start">
                {t('markRange')}
              </th>
              <th scope="col" className="border-b border-line p-1 text-start">
                {t('howOften')}
              </th>
            </tr>
          </thead>
          <tbody>
            {bars.map((bar) => (
              <tr key={bar.from}>
                <th scope="row" className="border-b border-line p-1 text-start font-normal">
                  <bdi>{range(bar)}</bdi>
                </th>
                <td className="border-b border-line p-1">{number(bar.count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
};
