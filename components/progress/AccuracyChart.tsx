'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { noonOf } from '@/components/ui/local-day';
import { useNumbers } from '@/components/ui/use-numbers';
import type { AccuracyPoint } from '@/lib/progress';
import { placePoints } from './accuracy-scale';

const WIDTH = 360;
const HEIGHT = 200;
const AXIS = 44;
const GAP = 14;
const TOP = 14;
const BOTTOM = HEIGHT - 28;

/** A line of right answers, in percent, day by day. In Arabic its axis stands at the right and time runs leftwards. */
export const AccuracyChart = (props: {
  readonly points: readonly AccuracyPoint[];
  readonly isRtl: boolean;
}): ReactNode => {
  const { points, isRtl } = props;
  const t = useTranslations('progress');
  const { percent, date } = useNumbers();
  const frame = isRtl ? { start: GAP, end: WIDTH - AXIS } : { start: AXIS, end: WIDTH - GAP };
  const placed = placePoints(points, { ...frame, top: TOP, bottom: BOTTOM, isRtl });
  const [first, last] = [placed[0], placed.at(-1)];
  if (!first || !last) return null;
  const labelX = isRtl ? WIDTH - AXIS + 8 : AXIS - 8;
  const shareOf = ({ correct, asked }: AccuracyPoint): string => percent(correct / asked);
  const summary =
    first === last
      ? t('chartOne', { share: shareOf(first), date: date(noonOf(first.day)) })
      : t('chart', {
          from: shareOf(first),
          first: date(noonOf(first.day)),
          to: shareOf(last),
          last: date(noonOf(last.day)),
        });
  return (
    <svg
      role="img"
      aria-label={summary}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      // Places are reckoned from the left here, in both languages: the mirroring is done above.
      style={{ direction: 'ltr' }}
      className="block h-auto w-full max-w-xl"
    >
      {[0, 0.5, 1].map((share) => {
        const y = BOTTOM - share * (BOTTOM - TOP);
        return (
          <g key={share}>
            <line x1={frame.start} x2={frame.end} y1={y} y2={y} stroke="var(--line)" />
            <text x={labelX} y={y + 4} textAnchor={isRtl ? 'start' : 'end'} fontSize={12} fill="var(--faded)">
              {percent(share)}
            </text>
          </g>
        );
      })}
      <polyline
        points={placed.map(({ x, y }) => `${x},${y}`).join(' ')}
        fill="none"
        stroke="var(--accent)"
        strokeWidth={2}
        strokeLinejoin="round"
      />
      {placed.map((point) => (
        <circle key={point.day} cx={point.x} cy={point.y} r={4} fill="var(--accent)">
          <title>{`${date(noonOf(point.day))}: ${shareOf(point)}`}</title>
        </circle>
      ))}
      {(first === last ? [first] : [first, last]).map((point) => (
        <text
          key={point.day}
          x={point.x}
          y={HEIGHT - 6}
          textAnchor={first === last ? 'middle' : point.x < WIDTH / 2 ? 'start' : 'end'}
          fontSize={12}
          fill="var(--faded)"
        >
          {date(noonOf(point.day))}
        </text>
      ))}
    </svg>
  );
};
