export * from './bands';
export { type OptionFlag, OPTION_FLAGS, type OptionRow, type OptionTable, optionTable } from './distractors';
export { guessShare } from './guess';
export { type Bar, histogram } from './histogram';
export { type Item, type ItemStatistics, itemStatistics, type MarkTable } from './items';
export { mean, median, standardDeviation } from './moments';
export { type TestStatistics, testStatistics } from './reliability';
export { type Groups, upperLowerDifference, upperLowerGroups } from './upper-lower';
