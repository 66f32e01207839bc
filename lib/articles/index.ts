export { applyEdits } from './edits';
export { parseArticleMeta } from './meta';
export { parseArticle, refuseSource } from './parse';
export { EDIT_REASONS, LEVELS } from './types';
export { type ArticleVersion, otherVersions } from './versions';
export type * from './types';
