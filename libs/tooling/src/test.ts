import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { onParentGone } from './parents.mjs';
import { progress } from './progress.ts';
import { countTests, type FileResult, filesToRepeat, withSecondTry } from './second-try.ts';

const root = join(import.meta.dirname, '../../..');
const output = join(root, 'tests/.output');
const count = join(output, 'count.json');
const jest = join(root, 'node_modules/jest/bin/jest.js');
const words = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', jest];
const env = { ...process.env, NODE_COMPILE_CACHE: join(output, 'compiled') };

let running: ChildProcess | undefined;
let isEnded = false;

/** Runs jest; its exit code, and what it says of each file: nothing where it was told to do something else than run tests. */
async function runJest(args: readonly string[]): Promise<{ code: number; results: FileResult[] }> {
  const file = join(output, 'jest.json');
  await rm(file, { force: true });
  const all = [...words, ...args, '--json', `--outputFile=${file}`];
  const child = (running = spawn(process.execPath, all, { cwd: root, stdio: 'inherit', env }));
  const code = await new Promise<number>((resolve) => {
    child.once('exit', (exitCode, signal) => {
      if (signal) progress(`The tests were ended by ${signal}.`);
      resolve(exitCode ?? 1);
    });
  });
  const text = await readFile(file, 'utf8').catch(() => '{}');
  return { code, results: (JSON.parse(text) as { testResults?: FileResult[] }).testResults ?? [] };
}

function end(): void {
  isEnded = true;
  running?.kill('SIGTERM');
}

/** Runs the tests that the arguments choose, all without any, and files that failed once more, each from its start. */
async function runTests(args: readonly string[]): Promise<number> {
  const first = await runJest(['--maxWorkers=2', ...args]);
  const files = isEnded ? [] : filesToRepeat(first.results);
  if (files.length === 0) return keepCount(first.code, first.results);
  progress('Files that failed are run once more by themselves; this time counts …');
  const second = await runJest(['--maxWorkers=1', '--runTestsByPath', ...files]);
  return keepCount(second.code, withSecondTry(first.results, second.results));
}

async function keepCount(code: number, results: readonly FileResult[]): Promise<number> {
  const { passed, failed } = countTests(results);
  await writeFile(count, JSON.stringify({ passed, failed }));
  if (results.length) progress(`Tests: ${passed} passed, ${failed} failed.`);
  return code;
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, end);
onParentGone(() => {
  progress('The command that started the tests has ended: stopping …');
  end();
});
progress('Starting the tests: rules, the API on PostgreSQL, and journeys in a browser …');
await mkdir(output, { recursive: true });
await rm(count, { force: true });
process.exitCode = await runTests(process.argv.slice(2));
