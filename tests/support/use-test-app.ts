import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll } from '@jest/globals';
import type { Role } from '@inclusive/permissions/permissions';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from '../../api/src/create-app.ts';
import { Clock } from '../../api/src/shared/clock.ts';
import { type Config, readConfig } from '../../api/src/shared/config.ts';
import type { Template } from './databases.ts';
import { postOperation } from './graphql.ts';
import { type Mailbox, openMailbox } from './mailbox.ts';
import { type Given, givenIn, type Person } from './people.ts';
import { type TestClock, testClock } from './test-clock.ts';
import { type TestDatabase, useDatabase } from './use-database.ts';

/** Asks as somebody. The answer is the value of the operation's root field. */
export type Ask = <Answer = Record<string, unknown>>(document: string, variables?: object) => Promise<Answer>;

type Actors = Record<'anonymous' | 'visitor' | Role, Ask>;

export interface TestApp {
  /** By role, held in the lead organisation; `administrator` is one of the whole platform. Or as a certain person. */
  as: Actors & ((person: Person) => Ask);
  given: Given;
  database: TestDatabase;
  clock: TestClock;
  mails(): Mailbox;
  app(): NestFastifyApplication;
  config(): Config;
}

export interface TestAppOptions {
  template?: Template;
  /** Settings over those of the tests. */
  env?: Record<string, string>;
}

/** Boots the whole application from its sources, once for the spec file, on a database of its own. */
export function useTestApp({ template = 'migrated', env = {} }: TestAppOptions = {}): TestApp {
  const dataDir = join(import.meta.dirname, '../.output/data', randomUUID());
  const parts: { app?: NestFastifyApplication; mails?: Mailbox; config?: Config } = {};

  afterAll(async () => {
    await parts.app?.close();
    await parts.mails?.close();
    await rm(dataDir, { recursive: true, force: true });
  });

  const database = useDatabase(template);

  beforeAll(async () => {
    parts.mails = await openMailbox();
    parts.config = readConfig({
      NODE_ENV: 'test',
      DATABASE_URL: database.url(),
      DATABASE_CONNECTIONS: '8',
      DATA_DIR: dataDir,
      SMTP_URL: parts.mails.url,
      OPEN_SCHEMA: '1',
      ...env,
    });
    parts.app = await createApp(parts.config);
    await parts.app.init();
    await parts.app.getHttpAdapter().getInstance().ready();
  });

  const app = () => there(parts.app);
  const config = () => there(parts.config);
  const given = givenIn(database, config);
  return {
    as: actors(app, given),
    given,
    database,
    app,
    config,
    mails: () => there(parts.mails),
    clock: testClock(() => app().get(Clock, { strict: false })),
  };
}

function actors(app: () => NestFastifyApplication, given: Given): TestApp['as'] {
  const ask = (cookie: () => Promise<string | undefined>): Ask => {
    return async <Answer>(document: string, variables?: object) => {
      const value = await cookie();
      return (await postOperation(app(), document, variables, value ? { cookie: value } : {})) as Answer;
    };
  };
  const member = (role: Role): Ask => {
    let person: Promise<Person> | undefined;
    return ask(async () => (await (person ??= given.person(optionsOf(role)))).cookie);
  };
  const anonymous = ask(async () => undefined);
  return Object.assign((person: Person) => ask(async () => person.cookie), {
    anonymous,
    visitor: anonymous,
    specialist: member('specialist'),
    consultant: member('consultant'),
    editor: member('editor'),
    juror: member('juror'),
    coordinator: member('coordinator'),
    administrator: member('administrator'),
  });
}

function optionsOf(role: Role) {
  return role === 'administrator' ? { isAdministrator: true } : { roles: [role] };
}

function there<T>(part: T | undefined): T {
  if (part === undefined) throw new Error('The application is there from beforeAll on');
  return part;
}
