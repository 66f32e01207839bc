export { grade } from './grade';
export { FEEDBACK_KINDS, UNGRADABLE_REASONS } from './types';
export type * from './types';
