import { accuracyByDay, activityByDay, addDays, emptyProgress, streak, weeksUntil } from '@/lib/progress';
import { aMiss, aWord, anAnswer, anAttempt } from '@/tests/support/progress-builders';

const dayOf = (instant: string): string => instant.slice(0, 10);

it.each([
  ['2026-02-28', 1, '2026-03-01'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2026-01-01', -1, '2025-12-31'],
])('adds to %s %i days: %s', (from, days, to) => {
  expect(addDays(from, days)).toBe(to);
});

it('counts what was done on each day', () => {
  const word = aWord({
    lookups: ['2026-01-31T10:00:00.000Z', '2026-02-01T10:00:00.000Z'],
    reviews: [{ at: '2026-02-01T11:00:00.000Z', card: 'meaning', grade: 'good' }],
  });
  const progress = { ...emptyProgress, attempts: [anAttempt({ answers: [anAnswer(), aMiss()] })], words: { word } };
  expect([...activityByDay(progress, dayOf)]).toEqual([
    ['2026-01-31', { answers: 2, reviews: 0, lookups: 1 }],
    ['2026-02-01', { answers: 0, reviews: 1, lookups: 1 }],
  ]);
});

it.each([
  ['none', [], 0],
  ['today', ['2026-02-03'], 1],
  ['yesterday and before, today not yet', ['2026-02-01', '2026-02-02'], 2],
  ['a gap', ['2026-01-31', '2026-02-02', '2026-02-03'], 2],
  ['long ago', ['2026-01-01'], 0],
])('counts days in a row: %s', (_, days, expected) => {
  expect(streak(new Set(days), '2026-02-03')).toBe(expected);
});

it('cuts weeks from Sunday and leaves out the days to come', () => {
  const weeks = weeksUntil('2026-02-03', 2);
  expect(weeks).toEqual([
    ['2026-01-25', '2026-01-26', '2026-01-27', '2026-01-28', '2026-01-29', '2026-01-30', '2026-01-31'],
    ['2026-02-01', '2026-02-02', '2026-02-03'],
  ]);
});

it('adds up accuracy day by day, of one skill where one is named', () => {
  const attempts = [
    anAttempt({ answers: [anAnswer(), aMiss({ skill: 'role' })] }),
    anAttempt({ answers: [anAnswer()], finishedAt: '2026-01-30T10:00:00.000Z' }),
    anAttempt({ answers: [anAnswer({ skill: 'role' })] }),
  ];
  const progress = { ...emptyProgress, attempts };
  expect(accuracyByDay(progress, { dayOf })).toEqual([
    { day: '2026-01-30', asked: 1, correct: 1 },
    { day: '2026-01-31', asked: 3, correct: 2 },
  ]);
  expect(accuracyByDay(progress, { dayOf, skill: 'role' })).toEqual([{ day: '2026-01-31', asked: 2, correct: 1 }]);
});
