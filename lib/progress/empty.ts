import type { Progress } from './types';

export const emptyProgress: Progress = { version: 2, since: '', attempts: [], drafts: {}, words: {}, reading: {} };
