import { createStore, get, keys, promisifyRequest } from 'idb-keyval';
import type { UseStore } from 'idb-keyval';

/** Why a text makes few questions, in the order in which it is said. */
export const SCARCITY_REASONS = ['short', 'foreign-words', 'verse-or-list', 'unknown-words', 'no-reports'] as const;
export type ScarcityReason = (typeof SCARCITY_REASONS)[number];

/** What the list of a learner's own texts shows; the text itself lies beside it, in parts. */
export type StoredText = {
  readonly id: string;
  readonly title: string;
  /** The first words of the text. */
  readonly opening: string;
  readonly words: number;
  readonly questions: number;
  readonly scarcity: readonly ScarcityReason[];
  /** ISO 8601 instants. */
  readonly addedAt: string;
  /** The version of Fahm that prepared it: another one prepares it again from its source. */
  readonly version: string;
  /** How many parts it lies in, for each of the two pages. */
  readonly parts: Readonly<Record<TextPage, number>>;
};

export type TextPage = 'reader' | 'quiz';
/** A slice of what a page needs, small enough to be read without a pause that the eye could notice. */
export type TextPart = { readonly field?: string; readonly value: unknown };
export type TextParts = Readonly<Record<TextPage, readonly TextPart[]>>;

/** What was pasted and not yet prepared. */
export type TextDraft = { readonly title: string; readonly source: string };

export type StoreProblem = 'full' | 'unavailable';
export type StoreResult = { readonly ok: true } | { readonly ok: false; readonly problem: StoreProblem };

const DRAFT = 'draft';
const textKey = (id: string): string => `text:${id}`;
const sourceKey = (id: string): string => `source:${id}`;
const partKey = (id: string, page: TextPage, index: number): string => `part:${id}:${page}:${index}`;
const partsOf = (id: string): IDBKeyRange => IDBKeyRange.bound(`part:${id}:`, `part:${id}:\uffff`);

let database: UseStore | undefined;
/** Opened on first use, for a private window may refuse it. */
const store: UseStore = (mode, use) => (database ??= createStore('fahm-texts', 'texts'))(mode, use);

/** Keeps a prepared text, its source and all its parts, or nothing of them: one transaction. */
export const keepText = (
  text: StoredText,
  contents: { readonly source: string; readonly parts: TextParts },
): Promise<StoreResult> =>
  write((objects) => {
    objects.delete(partsOf(text.id));
    objects.put(contents.source, sourceKey(text.id));
    for (const page of ['reader', 'quiz'] as const)
      contents.parts[page].forEach((part, index) => objects.put(part, partKey(text.id, page, index)));
    objects.put(text, textKey(text.id));
  });

export const renameText = (text: StoredText, title: string): Promise<StoreResult> =>
  write((objects) => objects.put({ ...text, title }, textKey(text.id)));

export const deleteText = (id: string): Promise<StoreResult> =>
  write((objects) => {
    objects.delete(textKey(id));
    objects.delete(sourceKey(id));
    objects.delete(partsOf(id));
  });

/** Every kept text, the newest first; undefined where the browser keeps nothing. */
export const listTexts = async (): Promise<readonly StoredText[] | undefined> => {
  const names = await attempt(() => keys<string>(store));
  if (!names) return undefined;
  const texts = await Promise.all(names.filter((name) => name.startsWith('text:')).map((name) => read(name)));
  return texts.filter(isStoredText).sort((a, b) => b.addedAt.localeCompare(a.addedAt));
};

/** One kept text, undefined where there is none of that id. */
export const findText = async (id: string): Promise<StoredText | undefined> => {
  const text = await read(textKey(id));
  return isStoredText(text) ? text : undefined;
};

export const readSource = async (id: string): Promise<string | undefined> => {
  const source = await read(sourceKey(id));
  return typeof source === 'string' ? source : undefined;
};

/** One part of a text; the caller reads them one by one, so that none makes the page wait. */
export const readPart = async (
  id: string,
  { page, index }: { readonly page: TextPage; readonly index: number },
): Promise<TextPart | undefined> =>
  // Written by this version of Fahm alone (StoredText.version), so its shape is known.
  (await read(partKey(id, page, index))) as TextPart | undefined;

export const readDraft = async (): Promise<TextDraft | undefined> => {
  const draft = await read(DRAFT);
  return isDraft(draft) ? draft : undefined;
};

/** Keeps what was typed or pasted until it is a text; an empty one is forgotten. */
export const keepDraft = (draft: TextDraft): Promise<StoreResult> =>
  write((objects) => (draft.source === '' && draft.title === '' ? objects.delete(DRAFT) : objects.put(draft, DRAFT)));

const read = (key: string): Promise<unknown> => attempt(() => get<unknown>(key, store));

const attempt = async <Value>(run: () => Promise<Value>): Promise<Value | undefined> => {
  try {
    return await run();
  } catch {
    return undefined;
  }
};

const write = async (change: (objects: IDBObjectStore) => unknown): Promise<StoreResult> => {
  try {
    await store('readwrite', (objects) => {
      change(objects);
      return promisifyRequest(objects.transaction);
    });
    return { ok: true };
  } catch (error) {
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    return { ok: false, problem: isFull ? 'full' : 'unavailable' };
  }
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const TEXT_SHAPE = {
  id: 'string',
  title: 'string',
  opening: 'string',
  words: 'number',
  questions: 'number',
  addedAt: 'string',
  version: 'string',
} as const satisfies Partial<Record<keyof StoredText, string>>;

const isStoredText = (value: unknown): value is StoredText =>
  isRecord(value) &&
  Object.entries(TEXT_SHAPE).every(([field, type]) => typeof value[field] === type) &&
  Array.isArray(value.scarcity) &&
  isRecord(value.parts);

const isDraft = (value: unknown): value is TextDraft =>
  isRecord(value) && typeof value.title === 'string' && typeof value.source === 'string';
