import type { Browser, CDPSession, Page } from 'playwright-core';
import { median } from '@inclusive/tooling/benchmark';
import { withProgress } from '@inclusive/tooling/progress';
import { launchChromium, prepareChromium } from '../support/chromium.ts';
import { startApi } from './api-process.ts';
import type { BenchDatabase } from './database.ts';
import { succeed } from './load.ts';
import { askFor } from './operations.ts';
import { pages, sessionIn } from './pages.ts';
import { atMost, type Figure, kilobytes, printTable, seconds } from './table.ts';

/** A slow phone on a slow line. */
const slow = {
  cpu: 4,
  network: { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 },
  screen: { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
};

const VISITS = 3;
const SETTLE_MS = 1_500;

const kinds = ['Script', 'Stylesheet', 'Font'] as const;
type Bytes = Record<(typeof kinds)[number], number>;

const aims = { read: 10_000, interactive: 140_000, style: 20_000, fonts: 65_000, lcp: 1.5, cls: 0.02 };

interface Visited {
  name: string;
  path: string;
  isInteractive?: boolean;
}

const player: Visited = {
  name: 'course player',
  path: '/lv/courses/sensory-reading-room/learn/senses',
  isInteractive: true,
};
const visited: Visited[] = [...Object.entries(pages).map(([name, path]) => ({ name, path })), player];

interface Visit {
  bytes: Bytes;
  lcp: number;
  cls: number;
}

/** What a first visit of a page costs a slow phone: bytes over the line, time to the largest paint, shifts. */
export async function benchBrowser(database: BenchDatabase): Promise<void> {
  await withProgress('Unpacking the browser', prepareChromium);
  const cookie = await sessionIn(database);
  const api = await startApi(database);
  const browser = await launchChromium();
  try {
    await succeed({ ...askFor(api.address, 'Enrol', { slug: 'sensory-reading-room' }), headers: jsonHeaders(cookie) });
    for (const page of visited) {
      const visits: Visit[] = [];
      await succeed({ url: api.address + page.path, method: 'GET', headers: { cookie } });
      await withProgress(`Visiting ${page.path}`, async () => {
        for (let n = 0; n < VISITS; n += 1) visits.push(await visit(browser, api.address, page, cookie));
      });
      printTable(`${page.name}, first visit`, figuresOf(page, visits));
    }
  } finally {
    await browser.close();
    await api.stop();
  }
}

const jsonHeaders = (cookie: string) => ({ 'content-type': 'application/json', cookie });

async function visit(
  browser: Browser,
  address: string,
  { path, isInteractive }: Visited,
  cookie: string,
): Promise<Visit> {
  const context = await browser.newContext({ ...slow.screen, baseURL: address, locale: 'lv-LV' });
  try {
    if (isInteractive) {
      const [name = '', value = ''] = cookie.split('=');
      await context.addCookies([{ name, value, url: address }]);
    }
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const bytes = await throttled(session);
    const response = await page.goto(path, { waitUntil: 'load' });
    if (!response?.ok() || !page.url().endsWith(path))
      throw new Error(`${path} was answered ${response?.status()} at ${page.url()}`);
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(SETTLE_MS);
    return { bytes, ...(await paintOf(page)) };
  } finally {
    await context.close();
  }
}

/** The bytes of each kind as they come over the line, headers and compression included; grows while the page loads. */
async function throttled(session: CDPSession): Promise<Bytes> {
  const bytes: Bytes = { Script: 0, Stylesheet: 0, Font: 0 };
  const types = new Map<string, string>();
  session.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.find((each) => each === types.get(requestId));
    if (kind) bytes[kind] += encodedDataLength;
  });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slow.network);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slow.cpu });
  return bytes;
}

function paintOf(page: Page): Promise<{ lcp: number; cls: number }> {
  return page.evaluate(async () => {
    const entries = <Entry>(type: string) =>
      new Promise<Entry[]>((done) => {
        new PerformanceObserver((list) => done(list.getEntries() as Entry[])).observe({ type, buffered: true });
        setTimeout(() => done([]), 500);
      });
    const paints = await entries<{ startTime: number }>('largest-contentful-paint');
    const shifts = await entries<{ value: number; hadRecentInput: boolean }>('layout-shift');
    const cls = shifts.filter(({ hadRecentInput }) => !hadRecentInput).reduce((sum, { value }) => sum + value, 0);
    return { lcp: paints.at(-1)?.startTime ?? 0, cls };
  });
}

function figuresOf({ isInteractive }: Visited, visits: readonly Visit[]): Figure[] {
  const middle = (pick: (visit: Visit) => number) => median(visits.map(pick));
  const [scripts, kind] = isInteractive ? [aims.interactive, 'worked in'] : [aims.read, 'only read'];
  return [
    atMost(
      `JavaScript, a page that is ${kind}`,
      middle(({ bytes }) => bytes.Script),
      scripts,
      kilobytes,
    ),
    atMost(
      'CSS',
      middle(({ bytes }) => bytes.Stylesheet),
      aims.style,
      kilobytes,
    ),
    atMost(
      'fonts',
      middle(({ bytes }) => bytes.Font),
      aims.fonts,
      kilobytes,
    ),
    atMost('largest contentful paint', middle(({ lcp }) => lcp) / 1000, aims.lcp, seconds),
    atMost(
      'layout shift',
      middle(({ cls }) => cls),
      aims.cls,
      (value) => value.toFixed(3),
    ),
  ];
}
