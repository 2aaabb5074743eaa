import type { Browser, CDPSession, Page } from 'playwright-core';
import { withProgress } from '@inclusive/tooling/progress';
import { launchChromium, prepareChromium } from '../support/chromium.ts';
import { startApi } from './api-process.ts';
import type { BenchDatabase } from './database.ts';
import { readPages } from './pages.ts';
import { atMost, type Figure, kilobytes, milliseconds, printTable } from './table.ts';

const BUDGET = { Script: 10_000, Stylesheet: 20_000, Font: 65_000 };
const LCP_MS = 1_500;
const CLS = 0.02;
/** 1.6 Mbit/s with 150 ms, and a processor four times slower. */
const LINE = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const SLOWER = 4;

/** What a slow phone loads and waits for on its first page. */
export async function benchBrowser(database: BenchDatabase): Promise<void> {
  await prepareChromium();
  const api = await startApi(database);
  const browser = await launchChromium();
  try {
    for (const [name, path] of Object.entries(readPages)) {
      printTable(`First page on a slow phone: ${name}`, await firstVisit(browser, api.address + path, BUDGET.Script));
    }
    const signIn = `${api.address}/lv/sign-in`;
    printTable(
      'First page on a slow phone: sign-in',
      await firstVisit(browser, signIn, BUDGET.Script),
    );
  } finally {
    await browser.close();
    await api.stop();
  }
}

async function firstVisit(browser: Browser, url: string, scriptBudget: number): Promise<Figure[]> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 });
  try {
    const page = await context.newPage();
    const line = await context.newCDPSession(page);
    const bytes = await slowLine(line);
    await watchPaint(page);
    await withProgress(url, () => page.goto(url, { waitUntil: 'networkidle' }));
    const { lcp, cls } = await page.evaluate(() => (globalThis as unknown as { paint: Paint }).paint);
    return [
      atMost('JavaScript', bytes.get('Script') ?? 0, scriptBudget, kilobytes),
      atMost('style sheets', bytes.get('Stylesheet') ?? 0, BUDGET.Stylesheet, kilobytes),
      atMost('fonts', bytes.get('Font') ?? 0, BUDGET.Font, kilobytes),
      { what: 'HTML', measured: kilobytes(bytes.get('Document') ?? 0) },
      atMost('largest contentful paint', lcp, LCP_MS, milliseconds),
      atMost('layout shift', cls, CLS, (value) => value.toFixed(3)),
    ];
  } finally {
    await context.close();
  }
}

interface Paint {
  lcp: number;
  cls: number;
}

/** Bytes on the line by kind of resource. */
async function slowLine(session: CDPSession): Promise<Map<string, number>> {
  const kinds = new Map<string, string>();
  const bytes = new Map<string, number>();
  session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? '';
    bytes.set(kind, (bytes.get(kind) ?? 0) + encodedDataLength);
  });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', LINE);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  return bytes;
}

async function watchPaint(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const paint = { lcp: 0, cls: 0 };
    Object.assign(globalThis, { paint });
    const observe = (type: string, take: (entry: PerformanceEntry & { value?: number }) => void) =>
      new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
    observe('largest-contentful-paint', (entry) => (paint.lcp = entry.startTime));
    observe('layout-shift', (entry) => (paint.cls += entry.value ?? 0));
  });
}
