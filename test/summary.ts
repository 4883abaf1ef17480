import type { Reporter, TestModule } from 'vitest/node';

/** Says the outcome once more as one plain line at the end: `12 passed, 0 failed`. */
export default class Summary implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const count = { passed: 0, failed: errors.length, skipped: 0, pending: 0 };
    for (const module of modules) {
      for (const test of module.children.allTests()) count[test.result().state] += 1;
      // A file that does not load has no tests to fail.
      if (module.state() === 'failed' && module.errors().length > 0) count.failed += 1;
    }
    const skipped = count.skipped + count.pending;
    process.once('exit', code => {
      // What fails outside every test (a build that does not compile) ends the run without one.
      const failed = Math.max(count.failed, code === 0 ? 0 : 1);
      console.log(`${count.passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
    });
  }
}
