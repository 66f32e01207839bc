export { type Blueprint, STANDARD } from './blueprint';
export { type Proposal, proposeQuestions } from './propose';
export { selectQuiz } from './selection';
export { QUESTION_TYPES, SKILLS } from './types';
export type * from './types';
export { withholdKey } from './withhold-key';
