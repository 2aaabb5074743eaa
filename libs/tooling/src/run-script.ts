import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Runs a script of a workspace's package.json, which builds alike for tests and for readers; silent unless it fails. */
export async function runScript(root: string, workspace: string, name: string, words: string[] = []): Promise<void> {
  const folder = join(root, workspace);
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    scripts?: Record<string, string>;
  };
  const script = manifest.scripts?.[name];
  if (!script) throw new Error(`${workspace}/package.json has no script "${name}"`);
  const { NODE_ENV: _ofTheCaller, ...env } = process.env;
  const { code, output } = await runCommand([script, ...words].join(' '), folder, root, env);
  if (code !== 0) throw new Error(`${workspace}: "${script}" ended with ${code}:\n${output}`);
}

export interface CommandResult {
  code: number | string;
  output: string;
}

/** Runs a shell command with the packages' commands in its PATH. */
export function runCommand(
  command: string,
  folder: string,
  root: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<CommandResult> {
  const PATH = [join(root, 'node_modules/.bin'), process.env['PATH']].join(delimiter);
  const child = spawn(command, {
    cwd: folder,
    shell: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...env, PATH, NO_COLOR: '1' },
  });
  let output = '';
  child.stdout.on('data', (part: Buffer) => (output += part.toString()));
  child.stderr.on('data', (part: Buffer) => (output += part.toString()));
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', (code, signal) => done({ code: signal ?? code ?? 1, output: output.trim() }));
  });
}
