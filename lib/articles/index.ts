export { applyEdits } from './edits';
export { parseArticleMeta } from './meta';
export { parseArticle, refuseSource } from './parse';
export { EDIT_REASONS } from './types';
export type * from './types';
