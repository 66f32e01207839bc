export { dropKeptCopy, keptCopies } from './kept-copies';
export type { KeptCopy } from './kept-copies';
export { useProgress } from './progress';
export { BACKUP_PREFIX, PROGRESS_KEY } from './progress-storage';
export { deleteEverything } from './delete-everything';
export { keepReadingPlace, readingPlace } from './reading-place';
export type { ReadingPlace } from './reading-place';
export { rehydrateStores } from './rehydrate';
export { useSettings } from './settings';
export { SETTINGS_KEY, SETTING_CHOICES, defaultSettings, parseSettings } from './settings-shape';
export type { Settings } from './settings-shape';
export { defaultAttributes, settingsScript, showSettings } from './settings-script';
export { useStorageNotice } from './storage-notice';
export { WORD_FAULTS, useWordReports } from './word-reports';
export type { WordFault, WordReport } from './word-reports';
export type { StorageTrouble } from './storage-notice';
export { deleteText, findText, keepDraft, keepText, listTexts, readDraft, readPart, readSource } from './texts';
export { renameText } from './texts';
export type {
  ScarcityReason,
  StoreProblem,
  StoreResult,
  StoredText,
  TextDraft,
  TextPage,
  TextPart,
  TextParts,
} from './texts';
export { attemptsWaiting, hasUnsentAnswers, openOutbox } from './outbox';
export type { OutboxValue } from './outbox';
export { makeOutboxSender, sendOutbox } from './outbox-sender';
export { dropAttempts, dropAttempt, keepAnswers, keepAttempt, readKeptAttempt } from './kept-attempts';
