/**
 * The engine's layers in the order of the flow: a layer may import only those before it.
 * Read by eslint.config.mjs and .dependency-cruiser.mjs.
 */
export const ENGINE = [
  'orthography',
  'articles',
  'lexicon',
  'morphology',
  'annotation',
  'questions',
  'grading',
  'progress',
];

/** They may import the engine, never each other; app/ composes them. */
export const SERVICES = ['formats', 'stores', 'i18n', 'classroom'];
