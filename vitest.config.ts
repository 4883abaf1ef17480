import { defineConfig } from 'vitest/config';
import { writeFound } from './scripts/found.mjs';

writeFound();

/** What needs the built extension; everything else is pure code and needs nothing. */
const built = ['test/browser/**/*.test.ts', 'test/built/**/*.test.ts'];

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // Generous: a busy machine must not fail a test. What is awaited is polled for, never slept for.
    testTimeout: 60_000,
    reporters: ['default', './test/summary.ts'],
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['test/**/*.test.{ts,tsx}'], exclude: built },
      },
      {
        extends: true,
        test: {
          name: 'built',
          include: built,
          globalSetup: 'test/built/setup.ts',
          testTimeout: 180_000,
          hookTimeout: 180_000,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
