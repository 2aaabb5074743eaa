import { z } from 'zod';
import { keptSecrets } from './secrets/kept-secrets.ts';
import { storageUrlFault } from './storage/storage-address.rules.ts';

const flag = z.enum(['0', '1', 'true', 'false', '']).transform((value) => value === '1' || value === 'true');

const environment = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  DATABASE_CONNECTIONS: z.coerce.number().int().min(2).max(200).default(10),
  DATA_DIR: z.string().default('.data'),
  STORAGE_URL: z
    .url({ protocol: /^(file|s3)$/ })
    .superRefine((url, { addIssue }) => {
      const message = storageUrlFault(url);
      if (message) addIssue({ code: 'custom', message });
    })
    .optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().default('INCLUSIVE <no-reply@localhost>'),
  SMS_GATEWAY_URL: z.url({ protocol: /^https?$/ }).optional(),
  SMS_GATEWAY_TOKEN: z.string().min(1).optional(),
  SEED: z.enum(['demo', 'none']).default('none'),
  SECRET: z.string().min(32).optional(),
  ENCRYPTION_KEYS: z
    .string()
    .regex(/^[\w-]+:[A-Za-z0-9+/=]{44}(,[\w-]+:[A-Za-z0-9+/=]{44})*$/)
    .optional(),
  TRUST_PROXY: flag.default(false),
  OPEN_SCHEMA: flag.default(false),
  BOOKING_DETAILS_DAYS: z.coerce.number().int().min(0).max(365).default(30),
  WAITING_OFFER_MINUTES: z.coerce.number().int().min(1).max(10_080).default(120),
});

export interface EncryptionKey {
  id: string;
  key: Buffer;
}

/** All settings, read once. The README's settings table lists them. */
export abstract class Config {
  abstract readonly environment: 'development' | 'test' | 'production';
  abstract readonly host: string;
  abstract readonly port: number;
  /** Origin under which readers see the platform, without a trailing slash. */
  abstract readonly publicUrl: string;
  abstract readonly databaseUrl: string;
  abstract readonly databaseConnections: number;
  abstract readonly dataDir: string;
  /** `file:` URL of the folder, or `s3:` URL of the bucket, that keeps media and photos. */
  abstract readonly storageUrl: string;
  abstract readonly smtpUrl: string | undefined;
  abstract readonly mailFrom: string;
  /** Takes text messages by HTTP; without one nobody is offered any. */
  abstract readonly smsGateway: { url: string; token: string | undefined } | undefined;
  abstract readonly isDemo: boolean;
  abstract readonly secret: string;
  /** The first one seals; all of them open. */
  abstract readonly encryptionKeys: readonly EncryptionKey[];
  abstract readonly trustProxy: boolean;
  /** Answers operations that are not known beforehand, for partners' tools. */
  abstract readonly openSchema: boolean;
  /** Days after a visit on which a booking's personal details are erased. */
  abstract readonly bookingDetailsDays: number;
  /** Open minutes within which somebody on a waiting list has to answer an offer. */
  abstract readonly waitingOfferMinutes: number;
}

/** @throws Error naming every faulty setting in one message */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(given);
  const faults = parsed.success ? missingInProduction(parsed.data) : faultsOf(parsed.error);
  if (faults.length || !parsed.success) throw new Error(`Settings to mend:\n${faults.join('\n')}`);
  return configOf(parsed.data);
}

function configOf(settings: z.output<typeof environment>): Config {
  const kept = settings.SECRET && settings.ENCRYPTION_KEYS ? undefined : keptSecrets(settings.DATA_DIR);
  return {
    environment: settings.NODE_ENV,
    host: settings.HOST,
    port: settings.PORT,
    publicUrl: (settings.PUBLIC_URL ?? `http://localhost:${settings.PORT}`).replace(/\/$/, ''),
    databaseUrl: settings.DATABASE_URL,
    databaseConnections: settings.DATABASE_CONNECTIONS,
    dataDir: settings.DATA_DIR,
    storageUrl: settings.STORAGE_URL ?? fileUrl(`${settings.DATA_DIR}/storage`),
    smtpUrl: settings.SMTP_URL,
    mailFrom: settings.MAIL_FROM,
    smsGateway: settings.SMS_GATEWAY_URL
      ? { url: settings.SMS_GATEWAY_URL, token: settings.SMS_GATEWAY_TOKEN }
      : undefined,
    isDemo: settings.SEED === 'demo',
    secret: settings.SECRET ?? kept?.secret ?? '',
    encryptionKeys: encryptionKeysOf(settings.ENCRYPTION_KEYS ?? kept?.encryptionKeys ?? ''),
    trustProxy: settings.TRUST_PROXY,
    openSchema: settings.OPEN_SCHEMA || settings.NODE_ENV === 'development',
    bookingDetailsDays: settings.BOOKING_DETAILS_DAYS,
    waitingOfferMinutes: settings.WAITING_OFFER_MINUTES,
  };
}

function encryptionKeysOf(list: string): EncryptionKey[] {
  return list.split(',').map((entry) => {
    const [id = '', key = ''] = entry.split(':');
    return { id, key: Buffer.from(key, 'base64') };
  });
}

function fileUrl(path: string): string {
  return new URL(path, `file://${process.cwd()}/`).href;
}

function faultsOf(error: z.ZodError): string[] {
  return error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
}

function missingInProduction(settings: z.output<typeof environment>): string[] {
  if (settings.NODE_ENV !== 'production' || settings.SEED === 'demo' || settings.SMTP_URL) return [];
  return ['  SMTP_URL: needed in production, because accounts and bookings send mail'];
}
