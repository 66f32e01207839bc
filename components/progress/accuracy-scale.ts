import type { AccuracyPoint } from '@/lib/progress';

export type Placed = AccuracyPoint & { readonly x: number; readonly y: number };

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/**
 * Places days on the way of reading: in Arabic time runs from right to left, so the earliest day stands at the right.
 * A single day stands in the middle.
 */
export const placePoints = (
  points: readonly AccuracyPoint[],
  frame: {
    readonly start: number;
    readonly end: number;
    readonly top: number;
    readonly bottom: number;
    readonly isRtl: boolean;
  },
): readonly Placed[] => {
  const first = dayNumber(points[0]?.day ?? '');
  const last = dayNumber(points.at(-1)?.day ?? '');
  return points.map((point) => {
    const share = last === first ? 0.5 : (dayNumber(point.day) - first) / (last - first);
    const along = frame.isRtl ? 1 - share : share;
    return {
      ...point,
      x: frame.start + along * (frame.end - frame.start),
      y: frame.bottom - (point.correct / point.asked) * (frame.bottom - frame.top),
    };
  });
};
