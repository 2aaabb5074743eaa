import { randomUUID } from 'node:crypto';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach } from '@jest/globals';
import { freePort } from '@inclusive/tooling/free-port';
import { type ServerProcess, startServer } from '@inclusive/tooling/server-process';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { launchChromium } from './chromium.ts';
import { contentFolderVariable, type Template } from './databases.ts';
import { type Mailbox, openMailbox } from './mailbox.ts';
import { type Given, givenIn, type Person } from './people.ts';
import { requirePrepared } from './preparation.ts';
import { type TestDatabase, useDatabase } from './use-database.ts';

const root = join(import.meta.dirname, '../..');
const outputFolder = join(root, 'tests/.output');
const secret = 'the-secret-of-the-browser-tests-and-no-other';

export interface PageOptions extends BrowserContextOptions {
  /** Whose session the browser carries. */
  as?: Person;
}

export interface TestBrowser {
  /** The page of the running test, in a browser session of its own. */
  page(): Page;
  /** One more visitor, with a session apart from all others; `javaScriptEnabled: false` is one without scripts. */
  newPage(options?: PageOptions): Promise<Page>;
  /** Signs the visitor of the page in without the form. */
  signIn(page: Page, person: Person): Promise<void>;
  address(): string;
  mails(): Mailbox;
  given: Given;
  database: TestDatabase;
}

export interface TestBrowserOptions {
  template?: Template;
  env?: Record<string, string>;
}

interface Parts {
  browser?: Browser;
  server?: ServerProcess;
  mails?: Mailbox;
  page?: Page;
  contexts: BrowserContext[];
  faults: string[];
  log: string;
}

/** The built application as one process and a real browser, for one spec file. */
export function useBrowser({ template = 'seeded', env = {} }: TestBrowserOptions = {}): TestBrowser {
  const dataDir = join(outputFolder, 'data', randomUUID());
  const parts: Parts = { contexts: [], faults: [], log: '' };

  afterAll(async () => {
    await parts.browser?.close();
    await parts.server?.stop();
    await parts.mails?.close();
    await rm(dataDir, { recursive: true, force: true });
  });

  const database = useDatabase(template);

  beforeAll(async () => {
    requirePrepared('the application');
    requirePrepared('the browser');
    parts.mails = await openMailbox();
    parts.browser = await launchChromium();
    if (template === 'seeded') await copyContentMedia(dataDir);
    const port = await freePort();
    parts.server = await startServer({
      root,
      port,
      env: { ...process.env, ...settings(port, database.url(), dataDir, parts.mails.url), ...env },
      onOutput: (text) => (parts.log += text),
    });
  });

  beforeEach(async () => {
    parts.page = await newPage(parts);
  });

  afterEach(async () => {
    if (failedTest()) await keepEvidence(parts, failedTest());
    for (const context of parts.contexts.splice(0)) await context.close();
    const faults = parts.faults.splice(0);
    if (faults.length) throw new Error(`The pages reported faults:\n${faults.join('\n')}`);
  });

  const address = () => there(parts.server).address;
  return {
    database,
    address,
    page: () => there(parts.page),
    newPage: (options) => newPage(parts, options),
    signIn: (page, person) => addSession(page.context(), person, address()),
    mails: () => there(parts.mails),
    given: givenIn(database, () => ({ publicUrl: address(), secret })),
  };
}

/** What the content packs brought to the store when the template was made. */
async function copyContentMedia(dataDir: string): Promise<void> {
  const source = join(process.env[contentFolderVariable] ?? '', 'storage');
  await cp(source, join(dataDir, 'storage'), { recursive: true });
}

function settings(port: number, databaseUrl: string, dataDir: string, smtpUrl: string): Record<string, string> {
  return {
    NODE_ENV: 'production',
    DATABASE_URL: databaseUrl,
    DATA_DIR: dataDir,
    SMTP_URL: smtpUrl,
    PUBLIC_URL: `http://localhost:${port}`,
    SECRET: secret,
    SEED: 'none',
  };
}

async function newPage(parts: Parts, { as, ...options }: PageOptions = {}): Promise<Page> {
  const baseURL = there(parts.server).address;
  const context = await there(parts.browser).newContext({
    baseURL,
    locale: 'en-GB',
    timezoneId: 'Europe/Riga',
    reducedMotion: 'reduce',
    viewport: { width: 1280, height: 900 },
    ...options,
  });
  context.setDefaultTimeout(30_000);
  parts.contexts.push(context);
  if (as) await addSession(context, as, baseURL);
  const page = await context.newPage();
  page.on('pageerror', (error) => parts.faults.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    const isAnswer = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !isAnswer) parts.faults.push(`${page.url()}: ${message.text()}`);
  });
  return page;
}

function addSession(context: BrowserContext, { session }: Person, url: string): Promise<void> {
  return context.addCookies([{ ...session, url, httpOnly: true, sameSite: 'Lax' }]);
}

/** Set by loading/environment.mjs. */
function failedTest(): string {
  return (globalThis as { failedTest?: string }).failedTest ?? '';
}

async function keepEvidence(parts: Parts, name: string): Promise<void> {
  const folder = join(outputFolder, 'failures');
  const file = join(folder, name.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 120));
  await mkdir(folder, { recursive: true });
  await writeFile(`${file}.log`, parts.log);
  const pages = parts.contexts.flatMap((context) => context.pages());
  for (const [index, page] of pages.entries()) {
    await page.screenshot({ path: `${file}-${index}.png`, fullPage: true }).catch(() => undefined);
    await writeFile(`${file}-${index}.html`, `<!-- ${page.url()} -->\n${await page.content().catch(() => '')}`);
  }
}

function there<T>(part: T | undefined): T {
  if (part === undefined) throw new Error('The browser is there from beforeAll on, its page from beforeEach on');
  return part;
}
