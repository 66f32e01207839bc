import type { Progress } from './types';

export const emptyProgress: Progress = { version: 1, attempts: [], drafts: {}, words: {}, reading: {} };
