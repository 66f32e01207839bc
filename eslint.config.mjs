import next from 'eslint-config-next';
import nextCoreWebVitals from 'eslint-config-next/core-web-vitals';
import nextTypeScript from 'eslint-config-next/typescript';
import { builtinModules } from 'node:module';
import { ENGINE, SERVICES } from './lib/layers.mjs';

const layers = [...ENGINE, ...SERVICES];

/** `@/lib/questions` is the door; anything behind it belongs to that layer alone. */
const doors = {
  group: layers.map((layer) => `@/lib/${layer}/*`),
  message: 'A layer is entered by its door: import from @/lib/<layer>.',
};

const outsideTheEngine = [
  {
    group: [
      'react',
      'react/*',
      'react-dom',
      'react-dom/*',
      'next',
      'next/*',
      'next-intl',
      'next-intl/*',
      'zustand',
      'zustand/*',
    ],
    message: 'The engine is pure: no React, Next or stores.',
  },
  {
    group: ['node:*', ...builtinModules.filter((name) => !name.startsWith('_'))],
    message: 'The engine is pure: it runs in a browser too, so no Node modules.',
  },
  {
    group: ['@/app/*', '@/components/*', '@/content/*', ...SERVICES.map((service) => `@/lib/${service}`)],
    message: 'The engine imports nothing but the engine.',
  },
];

const restrictImports = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });

const engineLayer = (layer, position) => {
  const later = ENGINE.slice(position + 1);
  const lookForward = {
    group: later.map((name) => `@/lib/${name}`),
    message: `Look back only: ${layer} stands before these layers.`,
  };
  return {
    files: [`lib/${layer}/**/*.ts`],
    rules: restrictImports(doors, ...outsideTheEngine, ...(later.length > 0 ? [lookForward] : [])),
  };
};

const service = (name) => ({
  files: [`lib/${name}/**/*.{ts,tsx}`],
  rules: restrictImports(doors, {
    group: [
      '@/app/*',
      '@/components/*',
      ...SERVICES.filter((other) => other !== name).map((other) => `@/lib/${other}`),
    ],
    message: 'Services do not import each other, nor the screen: app/ composes them.',
  }),
});

const IMPURE_GLOBALS = [
  'window',
  'document',
  'navigator',
  'localStorage',
  'sessionStorage',
  'fetch',
  'process',
  'performance',
  'crypto',
  'setTimeout',
  'setInterval',
];

const purity = {
  files: ENGINE.map((layer) => `lib/${layer}/**/*.ts`),
  rules: {
    'no-restricted-globals': [
      'error',
      ...IMPURE_GLOBALS.map((name) => ({ name, message: 'The engine is pure: pass it in as an argument.' })),
    ],
    'no-restricted-properties': [
      'error',
      { object: 'Math', property: 'random', message: 'Chance comes from the seed.' },
      { object: 'Date', property: 'now', message: 'The time is an argument.' },
    ],
    'no-restricted-syntax': [
      'error',
      { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The time is an argument.' },
      { selector: 'ImportExpression', message: 'The engine loads nothing by itself.' },
    ],
  },
};

/**
 * Physical sides and letter-spacing break Arabic: `ms-2`, `text-start`, `start-0` mirror; `ml-2`, `text-left`, `left-0`
 * do not. Any text of a component file may be a class, so every one is looked at.
 */
const PHYSICAL_CLASS = [
  String.raw`-?(scroll-)?[mp][lr]-(\d|\[|\(|auto|px)`,
  String.raw`-?(left|right)-(\d|\[|\(|auto|full|px)`,
  String.raw`(text|float|clear)-(left|right)\b`,
  String.raw`border-[lr]\b`,
  String.raw`rounded-(l|r|tl|tr|bl|br)\b`,
  String.raw`tracking-`,
].join('|');
const physicalClassIn = (node) => ({
  selector: `${node}=/(^|[\\s:])(${PHYSICAL_CLASS})/]`,
  message: 'Use logical classes (ms-, pe-, text-start, start-0) and no letter-spacing: the page mirrors.',
});
const logicalClasses = {
  files: ['app/**/*.{ts,tsx}', 'components/**/*.{ts,tsx}'],
  rules: {
    'no-restricted-syntax': ['error', physicalClassIn('Literal[value'), physicalClassIn('TemplateElement[value.raw')],
  },
};

const config = [
  { ignores: ['.next/**', 'next-env.d.ts', 'coverage/**', 'playwright-report/**', 'test-results/**'] },
  ...next,
  ...nextCoreWebVitals,
  ...nextTypeScript,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'import/no-anonymous-default-export': 'off',
    },
  },
  { files: ['app/**/*.{ts,tsx}', 'content/**/*.ts', 'lib/*.ts', 'tests/**/*.{ts,tsx}'], rules: restrictImports(doors) },
  // these look into the database behind the door, to see what an action really left there
  { files: ['tests/classroom/**/*.ts', 'tests/bench/classroom.ts'], rules: { 'no-restricted-imports': 'off' } },
  { files: ['tests/support/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  {
    files: ['components/**/*.{ts,tsx}'],
    rules: {
      ...restrictImports(doors, {
        group: ['@/content/*', '@/lib/lexicon', '@/app/*'],
        message: 'Components get their data as props: no content or lexicon.',
      }),
      // Shapes leave no trace in a bundle: a screen names what the classroom answers with instead of writing it down again.
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: '@/lib/classroom',
              allowTypeImports: true,
              message: 'Of the classroom, screens import types only.',
            },
          ],
        },
      ],
    },
  },
  // The worker is a bundle of its own, so what it imports no page carries.
  { files: ['components/engine/engine-worker.ts'], rules: restrictImports(doors) },
  ...ENGINE.map(engineLayer),
  ...SERVICES.map(service),
  purity,
  logicalClasses,
];

export default config;
