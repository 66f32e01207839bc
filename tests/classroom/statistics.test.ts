import * as fc from 'fast-check';
import {
  cautionFor,
  discriminationBand,
  facilityBand,
  guessShare,
  histogram,
  itemStatistics,
  type MarkTable,
  mean,
  median,
  optionTable,
  standardDeviation,
  testStatistics,
  upperLowerDifference,
  upperLowerGroups,
} from '@/lib/classroom/statistics';
import { QUESTIONS } from './support/school';

const table = (points: readonly number[], marks: MarkTable['marks']): MarkTable => ({
  items: points.map((point, i) => ({ id: `q${i + 1}`, points: point, guess: 0.25 })),
  marks,
});
const four = (value: number | null): number | null => (value === null ? null : Number(value.toFixed(4)) + 0);
const rows = (given: MarkTable) =>
  itemStatistics(given).map((item) =>
    [
      item.facility,
      item.deviation,
      item.discrimination,
      item.efficiency,
      item.effectiveWeight,
      item.intendedWeight,
    ].map(four),
  );

/**
 * Worked by hand. X is the total, R = X - x. Columns: facility, SD, discrimination (item-rest), efficiency, effective weight, intended weight.
 *
 * A: totals 4 3 2 2 1 0, mean 2, var(X) = (4+1+0+0+1+4)/5 = 2.
 *   q1: x = 1 1 1 1 0 0, mean 2/3, var = (4·1/9 + 2·4/9)/5 = 4/15; R = 3 2 1 1 1 0, var(R) = 16/15, cov(x,R) = 1/3:
 *       DI = (1/3)/√(4/15 · 16/15) = 0.625; both ascending: 0 0 1 1 1 1 with 0 1 1 1 2 3, cov = 1/3, so DE = 100;
 *       cov(x,X) = cov(x,R) + var(x) = 3/5.
 *   q2: x = 1 1 1 0 1 0, R = 3 2 1 2 0 0: cov = 2/15, var(R) = 22/15, DI = (2/15)/√(4/15 · 22/15) = 0.213201; cov(max) = 8/15, DE = 25; cov(x,X) = 2/5.
 *   q3 as q1 and q4 as q2, with mean 1/3. Weights: √0.6/(2√0.6 + 2√0.4) = 27.5255.
 *   alpha = 4/3 · (1 - (16/15)/2) = 0.622222; error ratio √(1 - 0.622222) = 61.4636; SD = 25·√2 = 35.3553.
 */
const A = table(
  [1, 1, 1, 1],
  [
    [1, 1, 1, 1],
    [1, 1, 1, 0],
    [1, 1, 0, 0],
    [1, 0, 0, 1],
    [0, 1, 0, 0],
    [0, 0, 0, 0],
  ],
);

/**
 * B: ties and no variance. q1 is right for all: var = 0, so no discrimination and no efficiency; its effective weight is 0.
 *   q2: x = 1 1 0 0, R = 2 1 2 1: cov = 0; cov(x,X) = var(x) = 1/3. q3 likewise. Totals 3 2 2 1: var = 2/3 = the sum of the items', alpha = 0.
 */
const B = table(
  [1, 1, 1],
  [
    [1, 1, 1],
    [1, 1, 0],
    [1, 0, 1],
    [1, 0, 0],
  ],
);

/**
 * C: points 2, 4, 1, partial marks, and an item that works against the rest.
 *   Totals 6 4 4 2 3: mean 3.8, var = (4.84+0.04+0.04+3.24+0.64)/4 = 2.2.
 *   q1: mean 6/5, var 7/10; R = 4 3 2 2 2, var 4/5, cov = 7/20: DI = 0.35/√0.56 = 0.467707; cov(max) = 3/5; cov(x,X) = 1.05.
 *   q2: mean 11/5, var 17/10; R = 2 1 3 1 1, cov = -3/20: DI = -0.15/√1.36 = -0.128624; cov(max) = 11/10; cov(x,X) = 1.55.
 *   q3: mean 2/5, var 3/10; R = 6 4 3 1 3, var 3.3, cov = -7/10; cov(x,X) = -0.4: no effective weight.
 *   Weights: √1.05/(√1.05 + √1.55) = 45.147. alpha = 3/2 · (1 - 2.7/2.2) = -0.340909.
 */
const C = table(
  [2, 4, 1],
  [
    [2, 4, 0],
    [1, 3, 0],
    [2, 1, 1],
    [0, 1, 1],
    [1, 2, 0],
  ],
);

describe('item statistics agree with tables worked by hand', () => {
  it.each<[string, MarkTable, (number | null)[][]]>([
    [
      'a plain class',
      A,
      [
        [66.6667, 51.6398, 62.5, 100, 27.5255, 25],
        [66.6667, 51.6398, 21.3201, 25, 22.4745, 25],
        [33.3333, 51.6398, 62.5, 100, 27.5255, 25],
        [33.3333, 51.6398, 21.3201, 25, 22.4745, 25],
      ],
    ],
    [
      'ties and zero variance',
      B,
      [
        [100, 0, null, null, 0, 33.3333],
        [50, 57.735, 0, 0, 50, 33.3333],
        [50, 57.735, 0, 0, 50, 33.3333],
      ],
    ],
    [
      'points, partial marks, an item against the rest',
      C,
      [
        [60, 41.833, 46.7707, 58.3333, 45.147, 28.5714],
        [55, 32.596, -12.8624, -13.6364, 54.853, 57.1429],
        [40, 54.7723, -70.3526, -87.5, null, 14.2857],
      ],
    ],
  ])('%s', (_, given, expected) => expect(rows(given)).toEqual(expected));

  it('counts an item over the attempts that were asked it', () => {
    const [first, second] = itemStatistics(
      table(
        [1, 1],
        [
          [1, 1],
          [0, null],
          [1, 0],
        ],
      ),
    );
    expect(first).toMatchObject({ count: 3, facility: 100 * (2 / 3) });
    expect(second).toMatchObject({ count: 2, facility: 50 });
  });

  it.each([
    ['nobody', []],
    ['one attempt', [[1, 0]]],
  ])('has no spread to speak of for %s', (_, marks) => {
    for (const item of itemStatistics(table([1, 1], marks))) {
      expect(item).toMatchObject({ deviation: null, discrimination: null, efficiency: null, effectiveWeight: null });
    }
  });
});

describe('statistics of the whole agree with tables worked by hand', () => {
  it.each<[string, MarkTable, Record<string, number | null>]>([
    [
      'a plain class',
      A,
      {
        count: 6,
        mean: 50,
        median: 50,
        deviation: 35.3553,
        lowest: 0,
        highest: 100,
        skewness: 0,
        kurtosis: -0.3,
        consistency: 62.2222,
        errorRatio: 61.4636,
        standardError: 21.7307,
      },
    ],
    [
      'ties and zero variance',
      B,
      {
        count: 4,
        mean: 66.6667,
        median: 66.6667,
        deviation: 27.2166,
        lowest: 33.3333,
        highest: 100,
        skewness: 0,
        kurtosis: 1.5,
        consistency: 0,
        errorRatio: 100,
        standardError: 27.2166,
      },
    ],
    [
      'points and partial marks',
      C,
      {
        count: 5,
        mean: 54.2857,
        median: 57.1429,
        deviation: 21.1891,
        lowest: 28.5714,
        highest: 85.7143,
        skewness: 0.5516,
        kurtosis: 0.8678,
        consistency: -34.0909,
        errorRatio: 115.7976,
        standardError: 24.5365,
      },
    ],
  ])('%s', (_, given, expected) => {
    const found = Object.fromEntries(Object.entries(testStatistics(given)).map(([name, value]) => [name, four(value)]));
    expect(found).toEqual(expected);
  });

  it('has no consistency where all totals are alike, or where not everybody was asked everything', () => {
    expect(
      testStatistics(
        table(
          [1, 1],
          [
            [1, 0],
            [0, 1],
            [1, 0],
          ],
        ),
      ).consistency,
    ).toBeNull();
    expect(
      testStatistics(
        table(
          [1, 1],
          [
            [1, 1],
            [0, null],
            [0, 0],
          ],
        ),
      ).consistency,
    ).toBeNull();
  });

  it('is empty, not broken, for nobody', () => {
    expect(testStatistics(table([1], []))).toMatchObject({
      count: 0,
      mean: null,
      median: null,
      deviation: null,
      lowest: null,
    });
  });
});

describe('moments', () => {
  it('takes the middle of odd and even lists', () => {
    expect([median([1, 2, 10]), median([1, 2, 3, 10]), median([])]).toEqual([2, 2.5, null]);
  });
  it('adds the same to every mark without changing the spread', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2 }),
        fc.integer({ min: 0, max: 50 }),
        (marks, more) => {
          const moved = marks.map((mark) => mark + more);
          expect(mean(moved)).toBeCloseTo((mean(marks) ?? 0) + more, 6);
          expect(standardDeviation(moved)).toBeCloseTo(standardDeviation(marks) ?? 0, 6);
        },
      ),
    );
  });
});

describe('upper and lower group', () => {
  it('takes 27 percent of each end: 2 of 6', () => {
    const totals = [4, 3, 2, 2, 1, 0];
    const groups = upperLowerGroups(totals);
    expect(groups).toEqual({ upper: [1, 1, 0, 0, 0, 0], lower: [0, 0, 0, 0, 1, 1], size: 2 });
    const column = (place: number) => A.marks.map((row) => row[place] ?? 0);
    expect([0, 1, 2, 3].map((place) => upperLowerDifference(groups, column(place)))).toEqual([100, 50, 100, 50]);
  });
  it('shares the places that are left among those with one total', () => {
    const { upper, lower } = upperLowerGroups([5, 5, 5, 1, 1]);
    expect(upper.map((weight) => four(weight))).toEqual([0.3333, 0.3333, 0.3333, 0, 0]);
    expect(lower).toEqual([0, 0, 0, 0.5, 0.5]);
  });
  it('does not depend on the order of the list', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 2, maxLength: 40 }), (totals) => {
        const { upper, lower, size } = upperLowerGroups(totals);
        expect(upper.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(size, 9);
        expect(lower.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(size, 9);
        const mirrored = upperLowerGroups([...totals].reverse());
        expect([...mirrored.upper].reverse()).toEqual(upper);
      }),
    );
  });
});

describe('options', () => {
  // 20 attempts, totals 20 down to 1: the upper five and the lower five are plain
  const groups = upperLowerGroups(Array.from({ length: 20 }, (_, i) => 20 - i));
  const choices = (text: string) => [...text].map((choice) => (choice === '-' ? undefined : choice));

  it('counts each option, in all and at both ends', () => {
    const { rows: found, omitted } = optionTable({
      optionIds: ['a', 'b', 'c', 'd'],
      key: 'a',
      choices: choices('aaaaaaaaaabbbbbbcccc'),
      groups,
    });
    expect(omitted).toBe(0);
    expect(found).toMatchObject([
      { optionId: 'a', isKey: true, count: 10, percent: 50, upper: 100, lower: 0, discrimination: 100, flags: [] },
      { optionId: 'b', count: 6, percent: 30, upper: 0, lower: 20, discrimination: -20, flags: [] },
      { optionId: 'c', count: 4, percent: 20, upper: 0, lower: 80, discrimination: -80, flags: [] },
      { optionId: 'd', count: 0, percent: 0, upper: 0, lower: 0, discrimination: 0, flags: ['dead'] },
    ]);
  });
  it('flags a distractor that more of the best choose than the key, and a key that works against the best', () => {
    const { rows: found } = optionTable({
      optionIds: ['a', 'b'],
      key: 'a',
      choices: choices('bbbbaaaaaaaaaaaaaaaa'),
      groups,
    });
    expect(found.map(({ flags }) => flags)).toEqual([['works-against'], ['beats-key']]);
  });
  it('flags a question that more than a tenth left out', () => {
    const give = (text: string) => optionTable({ optionIds: ['a', 'b'], key: 'a', choices: choices(text), groups });
    expect(give('aaaaaaaaaabbbbbbbbb-').isOftenOmitted).toBe(false);
    expect(give('aaaaaaaaaabbbbbbb---')).toMatchObject({ omitted: 3, omittedPercent: 15, isOftenOmitted: true });
  });
});

it('says how far figures of a class may be trusted', () => {
  expect([0, 9, 10, 29, 30].map(cautionFor)).toEqual(['counts-only', 'counts-only', 'unstable', 'unstable', 'fair']);
});

it.each([
  [5, 'extremely-difficult'],
  [6, 'very-difficult'],
  [11, 'difficult'],
  [21, 'moderately-difficult'],
  [35, 'about-right'],
  [65, 'about-right'],
  [66, 'fairly-easy'],
  [81, 'easy'],
  [90, 'very-easy'],
  [95, 'extremely-easy'],
] as const)('calls a facility of %d %s', (facility, band) => expect(facilityBand(facility)).toBe(band));

it.each([
  [-0.1, 'check-key'],
  [0, 'very-weak'],
  [20, 'weak'],
  [30, 'adequate'],
  [50, 'very-good'],
] as const)('calls a discrimination of %d %s', (value, band) => expect(discriminationBand(value)).toBe(band));

it('draws ten bars, a full mark in the last', () => {
  expect(histogram([0, 9.99, 10, 95, 100]).map(({ count }) => count)).toEqual([2, 1, 0, 0, 0, 0, 0, 0, 0, 2]);
  // 30 and 70 lie on a border that binary fractions miss
  expect(histogram([30, 70]).map(({ count }) => count)).toEqual([0, 0, 0, 1, 0, 0, 0, 1, 0, 0]);
});

it('knows what blind guessing earns', () => {
  expect(QUESTIONS.map((question) => four(guessShare(question)))).toEqual([0.25, 0.5, 0, 0.3333]);
});
