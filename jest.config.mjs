import nextJest from 'next/jest.js';

const createConfig = nextJest({ dir: './' });

/** Packages that ship only ES modules and so must be compiled for Jest. */
const ES_MODULES = [
  'next-intl',
  'use-intl',
  'icu-minify',
  'intl-messageformat',
  '@formatjs',
  'zod',
  'fast-check',
  'better-auth',
  '@better-auth',
  'better-call',
  '@better-fetch',
  'nanostores',
  'jose',
  'kysely',
  '@noble',
  'uncrypto',
  'rou3',
  'set-cookie-parser',
  'defu',
  'pure-rand',
  'ts-fsrs',
];

const shared = {
  moduleNameMapper: { '^@/(.*)$': '<rootDir>/$1' },
  modulePathIgnorePatterns: ['<rootDir>/.next/'],
};

async function project(config) {
  const resolved = await createConfig({ ...shared, ...config })();
  return {
    ...resolved,
    transformIgnorePatterns: [`/node_modules/(?!(${ES_MODULES.join('|')})/)`, '^.+\\.module\\.css$'],
  };
}

const config = async () => ({
  projects: [
    await project({
      displayName: 'engine',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/**/*.test.ts'],
      testPathIgnorePatterns: ['<rootDir>/tests/classroom/'],
    }),
    await project({
      displayName: 'classroom',
      testEnvironment: '<rootDir>/tests/support/pglite-environment.cjs',
      testMatch: ['<rootDir>/tests/classroom/**/*.test.ts'],
      setupFilesAfterEnv: ['<rootDir>/tests/support/patience.ts'],
      globalSetup: '<rootDir>/tests/support/classroom-setup.mjs',
      globalTeardown: '<rootDir>/tests/support/classroom-teardown.mjs',
      moduleNameMapper: {
        ...shared.moduleNameMapper,
        '^@electric-sql/pglite$': '<rootDir>/tests/support/pglite.cjs',
      },
    }),
    await project({
      displayName: 'ui',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/tests/**/*.test.tsx'],
      setupFilesAfterEnv: ['<rootDir>/tests/support/jest-setup.ts'],
    }),
  ],
});

export default config;
