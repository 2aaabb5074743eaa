import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { onParentGone } from './parents.mjs';
import { progress } from './progress.ts';

const root = join(import.meta.dirname, '../../..');
const jest = join(root, 'node_modules/jest/bin/jest.js');
const words = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', jest, '--maxWorkers=2'];

/** Runs jest on all kinds of tests, or on those which the arguments choose; ends with its exit code. */
progress('Starting the tests: rules, the API on PostgreSQL, and journeys in a browser …');
const env = { ...process.env, NODE_COMPILE_CACHE: join(root, 'tests/.output/compiled') };
const child = spawn(process.execPath, [...words, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit', env });
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
onParentGone(() => {
  progress('The command that started the tests has ended: stopping …');
  child.kill('SIGTERM');
});
child.once('exit', (code, signal) => {
  if (signal) progress(`The tests were ended by ${signal}.`);
  process.exitCode = code ?? 1;
});
