import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../clock.ts';
import { Config } from '../config.ts';
import { Jobs } from '../jobs/jobs.ts';
import { isFinal } from './gateway.rules.ts';
import { BEGIN, FORGET, LOG, OUTCOME } from './text-messages.sql.ts';

const JOB = 'send-text-message';
const PATIENCE_MILLISECONDS = 10_000;

export interface TextMessage {
  /** +371… */
  to: string;
  text: string;
  /** What it is about, for the log. */
  about: string;
  /** After this it would only confuse. */
  until: Date;
}

/** After so many tries somebody else has to tell; the message is tried on meanwhile. */
const TRIES_BEFORE_CALL = 5;

type Unreached = (about: string) => Promise<void>;

type Queued = Pick<TextMessage, 'to' | 'text'> & { id: string };

/** Text messages as jobs, through a gateway that takes them by HTTP; the log tells what became of each. */
@Injectable()
export class TextMessages implements OnModuleInit {
  private readonly logger = new Logger(TextMessages.name);
  private readonly listeners: Unreached[] = [];

  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly database: DataSource,
  ) {}

  /** Whether this installation can send any. */
  get arePossible(): boolean {
    return this.config.smsGateway !== undefined;
  }

  async send(em: EntityManager, { to, text, about, until }: TextMessage): Promise<void> {
    if (!this.arePossible) return;
    const [logged] = await em.query<{ id: string }[]>(LOG, [about, until, this.clock.now()]);
    const queued: Queued = { id: logged?.id ?? '', to, text };
    await this.jobs.add(em, JOB, queued);
  }

  /** Tells of what somebody has not heard, and may not hear. */
  whenUnreached(listener: Unreached): void {
    this.listeners.push(listener);
  }

  onModuleInit(): void {
    this.jobs.handle<Queued>(JOB, (queued) => this.deliver(queued));
    this.jobs.repeat('forget-text-messages', '41 2 * * *', () => this.forget());
  }

  async forget(): Promise<void> {
    const now = this.clock.now();
    await this.database.query(FORGET, [now, this.config.bookingDetailsDays]);
    await this.jobs.forget(JOB, new Date(now.getTime() - this.config.bookingDetailsDays * 86_400_000));
  }

  /** @throws Error where another try may help */
  private async deliver({ id, to, text }: Queued): Promise<void> {
    type Begun = { about: string; tries: number };
    const [begun] = await this.database.query<Begun[]>(BEGIN, [id, this.clock.now()]);
    if (!begun) return;
    const answer = await this.post(id, to, text);
    const state = answer.ok ? 'sent' : isFinal(answer.status) ? 'failed' : 'waiting';
    if (state === 'failed' || (state === 'waiting' && begun.tries === TRIES_BEFORE_CALL))
      for (const listener of this.listeners) await listener(begun.about);
    await this.database.query(OUTCOME, [id, state, answer.status, this.clock.now()]);
    if (state === 'failed') this.logger.error(`The gateway refused text message ${id} with ${answer.status}.`);
    if (state === 'waiting') throw new Error(`The gateway answered text message ${id} with ${answer.status}.`);
  }

  /** The key lets the gateway drop what it has sent already. A gateway that cannot be reached answers 0. */
  private async post(id: string, to: string, text: string): Promise<{ ok: boolean; status: number }> {
    const { url = '', token } = this.config.smsGateway ?? {};
    try {
      const answer = await fetch(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'idempotency-key': id,
          ...(token && { authorization: `Bearer ${token}` }),
        },
        body: JSON.stringify({ id, to, text }),
        redirect: 'error',
        signal: AbortSignal.timeout(PATIENCE_MILLISECONDS),
      });
      await answer.body?.cancel();
      return answer;
    } catch {
      return { ok: false, status: 0 };
    }
  }
}
