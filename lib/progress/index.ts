export { askedOn, finishAttempt, mistakesOn, nextSeed, recordAttempt } from './attempts';
export {
  BACKUP_FAULTS,
  clearProgress,
  makeBackup,
  parseBackup,
  previewRestore,
  RESTORED_PARTS,
  RESTORE_WAYS,
  restoreProgress,
} from './backup';
export type { Backup, BackupFault, Change, Restore, RestoreWay, RestoredPart } from './backup';
export {
  MOST_HINTS,
  changeDraft,
  checkAnswer,
  isTestOpen,
  keepAnswer,
  openHint,
  openQuestion,
  saveDraft,
  settleQuestion,
  startDraft,
} from './drafts';
export { emptyProgress } from './empty';
export { accuracyByDay, activityByDay, addDays, streak, weekdayOf, weeksUntil } from './history';
export type { AccuracyPoint, Activity, Day, DayOf } from './history';
export { mergeProgress } from './merge';
export { parseProgress } from './parse';
export type { ParsedProgress } from './parse';
export { markReading } from './reading';
export type { ReadingMark } from './reading';
export { cardState, dueCards, nextDue, reviewedWords } from './schedule';
export type { CardState, DueCard } from './schedule';
export { OUTCOMES, allAnswers, attemptsOn, bestShare, outcomeOf, shareRight, tally, tallyBySkill } from './summaries';
export type { Outcome, SkillTally, Tally } from './summaries';
export { CARD_KINDS, QUIZ_MODES, REVIEW_GRADES } from './types';
export type * from './types';
export {
  countWords,
  isKnown,
  lastSeen,
  listedWords,
  lookupCount,
  markKnown,
  needsVowels,
  recordLookup,
  removeWord,
  reviewWord,
  saveWord,
} from './words';
export type { Lookup, WordCounts } from './words';
