export { type Blueprint, BLUEPRINTS, LEVELS_OF_QUIZ, type QuizLevel, naming, STANDARD } from './blueprint';
export { proposeComparison } from './comparison/propose-comparison';
export { type PassedOver, type Proposal, proposeQuestions } from './propose';
export { selectQuiz } from './selection';
export { QUESTION_TYPES, SKILLS } from './types';
export type * from './types';
export { withholdKey } from './withhold-key';
export { measureYield, type RuleYield, type Yield } from './yield';
