export { complementFacts } from './complements';
export { factAt, findFacts } from './find';
export type { Fact, FactKind } from './types';
