import type { Locale } from '@inclusive/localisation/locale';
import type { Content } from './content.ts';
import type { Texts } from './texts.ts';

export interface ContestPart {
  words: Record<Locale, Texts>;
}

export interface ContestEntry {
  slug: string;
  published: string;
  opens: string;
  closes: string;
  zone: string;
  vote?: { opens: string; closes: string };
  emotions: string[];
  licences: string[];
  maxPhotos: number;
  finalistsMost?: number;
  organisers: string[];
  consentVersion: number;
  categories: (ContestPart & { slug: string })[];
  ageGroups: (ContestPart & { slug: string; from: number; to?: number })[];
  prizes: (ContestPart & { kind: string; places?: number; category?: string; ageGroup?: string })[];
  regulationChange: Record<Locale, string>;
  exhibition: {
    room?: string;
    address?: string;
    lat?: number;
    lon?: number;
    from: string;
    to: string;
    words?: Record<Locale, Texts>;
  }[];
  jurors: { email: string; organisation: string; country: string; named?: boolean }[];
}

export function contestsOf(content: Content): ContestEntry[] {
  return content.list('contests').map((slug) => content.yaml<ContestEntry>(`contests/${slug}/contest.yaml`));
}
