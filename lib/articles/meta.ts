import en from 'zod/v4/locales/en.js';
import * as z from 'zod/mini';
import { type ArticleMeta, LEVELS, type MetaError, type Result } from './types';

const filled = z.string().check(z.trim(), z.minLength(1));

const META = z.strictObject({
  id: z.exactOptional(filled),
  title: z.exactOptional(filled),
  titleIsOurs: z.exactOptional(z.boolean()),
  byline: z.exactOptional(filled),
  published: z.exactOptional(z.iso.date()),
  source: z.exactOptional(filled),
  level: z.exactOptional(z.enum(LEVELS)),
  story: z.exactOptional(filled),
  headings: z.exactOptional(z.array(filled)),
  notes: z.exactOptional(z.array(z.strictObject({ quote: filled, ar: filled, en: filled }))),
});

/** Reads the text of an article.json, or says line by line what is wrong with it: `notes[0].en: Invalid input: …`. */
export const parseArticleMeta = (json: string): Result<ArticleMeta, MetaError> => {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (error) {
    return { ok: false, error: { code: 'not-json', faults: [error instanceof Error ? error.message : String(error)] } };
  }
  const parsed = META.safeParse(data, { error: en().localeError });
  if (parsed.success) return { ok: true, value: parsed.data };
  const faults = parsed.error.issues.map(({ path, message }) =>
    path.length > 0 ? `${z.core.toDotPath(path)}: ${message}` : message,
  );
  return { ok: false, error: { code: 'not-meta', faults } };
};
