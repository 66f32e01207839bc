import { keepReadingPlace, readingPlace } from '@/lib/stores';

const KEY = 'fahm.places';
beforeEach(() => window.localStorage.clear());

it('gives back where each text was left', () => {
  keepReadingPlace('a', { paragraph: 3, passed: 0.25 });
  keepReadingPlace('b', { paragraph: 1, passed: 0 });
  expect(readingPlace('a')).toEqual({ paragraph: 3, passed: 0.25 });
  expect(readingPlace('b')).toEqual({ paragraph: 1, passed: 0 });
  expect(readingPlace('c')).toBeUndefined();
});

it('forgets a text that was left at its beginning', () => {
  keepReadingPlace('a', { paragraph: 3, passed: 0 });
  keepReadingPlace('a', { paragraph: 0, passed: 0 });
  expect(readingPlace('a')).toBeUndefined();
});

it('remembers the last hundred texts', () => {
  for (let i = 0; i <= 100; i += 1) keepReadingPlace(`text-${i}`, { paragraph: 1, passed: 0 });
  expect(readingPlace('text-0')).toBeUndefined();
  expect(readingPlace('text-1')).toBeDefined();
});

it.each(['', '{', 'null', '7', '{"a":{"paragraph":-1,"passed":0}}', '{"a":{"paragraph":1,"passed":"x"}}'])(
  'sees no place in a stored %j',
  (stored) => {
    window.localStorage.setItem(KEY, stored);
    expect(readingPlace('a')).toBeUndefined();
  },
);
