import type { Reporter, TestModule } from 'vitest/node';

/** Ends a run with one plain line: `tests: N passed, N failed, N skipped`. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state));
    const broken = modules.filter((module) => module.errors().length > 0).length;
    const count = (state: string): number => states.filter((one) => one === state).length;
    console.log(`tests: ${count('passed')} passed, ${count('failed') + broken} failed, ${count('skipped')} skipped`);
  }
}
