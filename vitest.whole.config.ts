import { defineConfig } from 'vitest/config'

/** Tests of the built Candour as its own process: start and stop, sign-in, pages, a browser. */
export default defineConfig({
  test: {
    include: ['test/whole/**/*.test.ts', 'test/browser/**/*.test.ts'],
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // what is waited for may take its time on a busy machine; nothing here measures how long
    expect: { poll: { timeout: 20_000 } },
  },
})
