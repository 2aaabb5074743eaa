import { runCommand } from './run-script.ts';

/** What a part found, a fault each; none when all is well. */
export type Faults = string[];

export interface CheckPart {
  name: string;
  run(): Promise<Faults>;
}

export function commandCheck(root: string, command: string): CheckPart['run'] {
  return async () => {
    const { code, output } = await runCommand(command, root, root);
    return code === 0 ? [] : [output || `${command} ended with ${code}`];
  };
}

/** Runs all parts, the failing ones too, and prints a line for each and a total. Returns how many failed. */
export async function runChecks(parts: readonly CheckPart[]): Promise<number> {
  let failed = 0;
  for (const part of parts) {
    const started = performance.now();
    const faults = await part.run().catch((error: Error) => [error.message]);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`${faults.length ? 'FAILED' : 'ok    '} ${part.name} (${seconds} s)`);
    for (const fault of faults) console.log(fault.replaceAll(/^/gm, '       '));
    if (faults.length) failed += 1;
  }
  console.log(`checks: ${parts.length - failed} passed, ${failed} failed`);
  return failed;
}
