import type { Messages } from 'next-intl';

type Namespace = keyof Messages;

/** What stands round every page: header, notices, the offer of a new version, the error page. */
export const SHARED_MESSAGES = [
  'error',
  'loading',
  'notices',
  'site',
  'version',
] as const satisfies readonly Namespace[];

const READER = [
  'dates',
  'entities',
  'features',
  'gloss',
  'listen',
  'pos',
  'reader',
  'report',
  'segments',
] as const satisfies readonly Namespace[];
const READING = [...READER, 'before', 'editReasons', 'settings', 'share'] as const;
const QUIZ = [...READER, 'feedback', 'questionTypes', 'quiz', 'rationales'] as const;
const PRACTICE = [...QUIZ, 'result', 'share', 'skills'] as const;

/**
 * The messages that the browser needs for each page, beside the shared ones: all of them would be the largest part of a
 * small page. tests/app/page-messages.test.ts holds the lists to what the page's components name.
 */
export const PAGE_MESSAGES = {
  '': ['dates', 'levels', 'library', 'share'],
  'compare/[pair]': PRACTICE,
  'offline/attempt': [...QUIZ, 'join'],
  progress: ['dates', 'progress', 'result', 'share', 'skills', 'texts'],
  'quiz/[article]': [...PRACTICE, 'compare'],
  'quiz/mine': [...PRACTICE, 'texts'],
  'read/[article]': [...READING, 'levels'],
  'read/mine': [...READING, 'texts'],
  settings: ['backup', 'data', 'dates', 'settings', 'share'],
  texts: ['dates', 'share', 'texts'],
  word: ['dates', 'gloss', 'inflection', 'pos', 'share', 'word'],
  words: ['dates', 'share', 'vocabulary'],
} as const satisfies Readonly<Record<string, readonly Namespace[]>>;

/** A page by its folder below app/[locale]: 'read/[article]'. */
export type PageWithMessages = keyof typeof PAGE_MESSAGES;
