/** What jest's `--json` says of one file of tests. */
export interface FileResult {
  readonly name: string;
  readonly status: string;
  readonly assertionResults: readonly { readonly status: string }[];
}

export interface TestCount {
  passed: number;
  failed: number;
}

/** More files than these fail for a reason: running them again would only hide it. */
const mostFiles = 5;

/** Files to be run once more by themselves, because a busy machine may have made them lose a race. */
export function filesToRepeat(results: readonly FileResult[]): string[] {
  const failed = results.filter(({ status }) => status === 'failed').map(({ name }) => name);
  return failed.length <= mostFiles ? failed : [];
}

/** The second results count where a file has two. */
export function withSecondTry(first: readonly FileResult[], second: readonly FileResult[]): FileResult[] {
  const repeated = new Map(second.map((file) => [file.name, file]));
  return first.map((file) => repeated.get(file.name) ?? file);
}

/** Tests that passed and failed; a file that could not be run is one failure. */
export function countTests(results: readonly FileResult[]): TestCount {
  const count = { passed: 0, failed: 0 };
  for (const { status, assertionResults } of results) {
    const failed = assertionResults.filter((test) => test.status === 'failed').length;
    count.passed += assertionResults.filter((test) => test.status === 'passed').length;
    count.failed += status === 'failed' ? Math.max(failed, 1) : failed;
  }
  return count;
}
