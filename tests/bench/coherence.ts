import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { withProgress } from '@inclusive/tooling/progress';
import { startApi } from './api-process.ts';
import type { BenchDatabase } from './database.ts';
import { succeed } from './load.ts';
import { askFor, samplesIn } from './operations.ts';
import { atMost, type Figure, milliseconds, printTable } from './table.ts';

const BOOKINGS = 100;

/** Long enough for a notification to be heard, short enough for nobody to notice. */
const HEARING_MS = 50;

interface Processes {
  writer: string;
  reader: string;
}

interface Month {
  offer: string;
  from: string;
  to: string;
}

interface Outcome {
  staleAtOnce: number;
  staleAfterwards: number;
  answers: number;
}

/** Books and cancels through one process, and looks every time whether another one still answers from what it kept. */
export async function benchCoherence(database: BenchDatabase): Promise<void> {
  const { offers, month } = await samplesIn(database.url);
  const [writer, reader] = [await startApi(database), await startApi(database)];
  try {
    const asked = { offer: offers[0] ?? '', ...month };
    const processes = { writer: writer.address, reader: reader.address };
    const outcome = await withProgress('Changing free times through one process and reading them from another', () =>
      changeAndRead(processes, asked),
    );
    printTable('Coherence of two processes', figuresOf(outcome));
  } finally {
    await reader.stop();
    await writer.stop();
  }
}

function figuresOf({ answers, staleAtOnce, staleAfterwards }: Outcome): Figure[] {
  const count = (value: number) => String(value);
  return [
    { what: 'changes through the first process', measured: count(answers) },
    atMost('stale answers of the second, asked at once', staleAtOnce, 0, count),
    atMost(`stale answers of the second, ${milliseconds(HEARING_MS)} later`, staleAfterwards, 0, count),
  ];
}

async function changeAndRead({ writer, reader }: Processes, asked: Month): Promise<Outcome> {
  const outcome: Outcome = { staleAtOnce: 0, staleAfterwards: 0, answers: 0 };
  const look = async (startsAt: string, isFree: boolean) => {
    outcome.answers += 1;
    if ((await freeTimes(reader, asked)).includes(startsAt) !== isFree) outcome.staleAtOnce += 1;
    await sleep(HEARING_MS);
    if ((await freeTimes(reader, asked)).includes(startsAt) !== isFree) outcome.staleAfterwards += 1;
  };
  const times = await freeTimes(reader, asked);
  for (let n = 0; n < BOOKINGS; n += 1) {
    const startsAt = times[n % times.length] ?? '';
    const token = await book(writer, asked.offer, startsAt);
    await look(startsAt, false);
    await cancel(writer, token);
    await look(startsAt, true);
  }
  return outcome;
}

async function freeTimes(address: string, asked: Month): Promise<string[]> {
  const { body } = await succeed(askFor(address, 'FreeTimes', asked));
  const { data } = JSON.parse(body.toString()) as { data: { freeTimes: { times: { startsAt: string }[] }[] } };
  return data.freeTimes.flatMap(({ times }) => times.map(({ startsAt }) => startsAt));
}

async function book(address: string, offerId: string, startsAt: string): Promise<string> {
  const visitor = { name: 'Anna', channel: 'on-site', reach: 'none', language: 'lt', forWhom: 'self', locale: 'lt' };
  const input = { offerId, startsAt, idempotencyKey: randomUUID(), ...visitor };
  const { body } = await succeed(askFor(address, 'BookConsultation', { input }));
  const { data } = JSON.parse(body.toString()) as { data: { bookConsultation: { token?: string } } | null };
  if (!data?.bookConsultation.token) throw new Error(`${startsAt} was not booked: ${body.toString()}`);
  return data.bookConsultation.token;
}

async function cancel(address: string, token: string): Promise<void> {
  const { body } = await succeed(askFor(address, 'CancelBooking', { token }));
  if (!body.includes('"state":"cancelled"')) throw new Error(`not cancelled: ${body.toString()}`);
}
