export { complementFacts } from './complements';
export { findFacts } from './find';
export type { Fact, FactKind } from './types';
