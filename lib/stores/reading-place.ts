import { browserStorage } from './browser-storage';

const PLACES_KEY = 'fahm.places';
/** So many texts are remembered; the one left longest ago is forgotten first. */
const MOST_PLACES = 100;

/** Where a reader left a text: the paragraph at the top of the window, and how much of it (0 to 1) had gone by. */
export type ReadingPlace = { readonly paragraph: number; readonly passed: number };

type Places = Readonly<Record<string, ReadingPlace>>;

const isPlace = (value: unknown): value is ReadingPlace => {
  const { paragraph, passed } = (value ?? {}) as Readonly<Record<string, unknown>>;
  return (
    Number.isInteger(paragraph) && Number(paragraph) >= 0 && typeof passed === 'number' && passed >= 0 && passed <= 1
  );
};

const readPlaces = (): Places => {
  try {
    const stored: unknown = JSON.parse(String(browserStorage.getItem(PLACES_KEY) ?? '{}'));
    const entries = typeof stored === 'object' && stored !== null ? Object.entries(stored) : [];
    return Object.fromEntries(entries.filter((entry): entry is [string, ReadingPlace] => isPlace(entry[1])));
  } catch {
    return {};
  }
};

/** Where this text was left, if it was. */
export const readingPlace = (articleId: string): ReadingPlace | undefined => readPlaces()[articleId];

/** Remembers where a text was left; at its very beginning there is nothing to remember. */
export const keepReadingPlace = (articleId: string, place: ReadingPlace): void => {
  const others = Object.entries(readPlaces()).filter(([id]) => id !== articleId);
  const isStart = place.paragraph === 0 && place.passed === 0;
  const kept = isStart ? others : [...others, [articleId, place]];
  browserStorage.setItem(PLACES_KEY, JSON.stringify(Object.fromEntries(kept.slice(-MOST_PLACES))));
};
