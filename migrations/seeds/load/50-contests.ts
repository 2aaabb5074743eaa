import type pg from 'pg';
import type { Locale } from '@inclusive/localisation/locale';
import { type ContestEntry, contestsOf } from '../../src/contest-entries.ts';
import type { Content } from '../../src/content.ts';
import { keepTexts } from '../../src/texts.ts';

interface ContestTexts {
  title: string;
  summary: string;
  invitation: string;
  altHelp: string;
  consent: string;
}

/** Every folder of `contests/` is a photo contest. */
export async function load(client: pg.Client, content: Content): Promise<void> {
  for (const entry of contestsOf(content)) {
    const textsIn = (locale: Locale) => content.yaml<ContestTexts>(`contests/${entry.slug}/${locale}.yaml`);
    const id = await keepContest(client, entry);
    await keepTexts(client, id, (locale) => fieldsOf(textsIn(locale)));
    await keepConsent(client, id, entry, (locale) => textsIn(locale).consent.trim());
    await keepOrganisers(client, id, entry);
  }
}

async function keepContest(client: pg.Client, entry: ContestEntry): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    `insert into contest (slug, source_locale, zone, opens_on, closes_on, emotions, licences, max_photos, consent_version,
       published_at, has_public_vote, vote_opens_on, vote_closes_on, finalists_most)
     values ($1, 'lv', $2, $3, $4, $5, $6, $7, $8, $9::date::timestamp at time zone $2, $10::date is not null, $10, $11,
       coalesce($12, 15))
     on conflict (slug) do update set zone = excluded.zone, opens_on = excluded.opens_on, closes_on = excluded.closes_on,
       emotions = excluded.emotions, licences = excluded.licences, max_photos = excluded.max_photos,
       consent_version = excluded.consent_version, published_at = excluded.published_at,
       has_public_vote = excluded.has_public_vote, vote_opens_on = excluded.vote_opens_on,
       vote_closes_on = excluded.vote_closes_on, finalists_most = excluded.finalists_most
     returning id`,
    [
      entry.slug,
      entry.zone,
      entry.opens,
      entry.closes,
      entry.emotions,
      entry.licences,
      entry.maxPhotos,
      entry.consentVersion,
      entry.published,
      entry.vote?.opens,
      entry.vote?.closes,
      entry.finalistsMost,
    ],
  );
  if (!rows[0]) throw new Error(`contest ${entry.slug} was not kept`);
  return rows[0].id;
}

function fieldsOf({ title, summary, invitation, altHelp }: ContestTexts): Record<string, string> {
  const fields = { title, summary, invitation, altHelp };
  return Object.fromEntries(Object.entries(fields).map(([name, text]) => [name, text.trim()]));
}

/** The sentence that people agree to; a new wording needs a new `consentVersion`. */
async function keepConsent(
  client: pg.Client,
  contestId: string,
  { slug, consentVersion }: ContestEntry,
  sentenceIn: (locale: Locale) => string,
): Promise<void> {
  const { rows } = await client.query<{ id: string; is_agreed: boolean }>(
    `insert into contest_consent (contest_id, version) values ($1, $2)
     on conflict (contest_id, version) do update set version = excluded.version
     returning id, exists (select from photo p where p.contest_id = $1 and p.consent_version = $2) as is_agreed`,
    [contestId, consentVersion],
  );
  if (!rows[0]) throw new Error(`the consent of ${slug} was not kept`);
  const { id, is_agreed: isAgreed } = rows[0];
  if (isAgreed) await refuseChange(client, id, slug, sentenceIn);
  else await keepTexts(client, id, (locale) => ({ sentence: sentenceIn(locale) }));
}

async function refuseChange(
  client: pg.Client,
  consentId: string,
  slug: string,
  sentenceIn: (locale: Locale) => string,
): Promise<void> {
  const { rows } = await client.query<{ locale: Locale; sentence: string }>(
    `select locale, fields ->> 'sentence' as sentence from translation where owner_id = $1`,
    [consentId],
  );
  const changed = rows.filter(({ locale, sentence }) => sentence !== sentenceIn(locale)).map(({ locale }) => locale);
  if (changed.length) {
    throw new Error(
      `contests/${slug}: people have agreed to the sentence of this consentVersion; raise it (${changed.join(', ')})`,
    );
  }
}

async function keepOrganisers(client: pg.Client, contestId: string, { slug, organisers }: ContestEntry): Promise<void> {
  await client.query('delete from contest_organiser where contest_id = $1', [contestId]);
  const { rowCount } = await client.query(
    'insert into contest_organiser (contest_id, organisation_id) select $1, id from organisation where slug = any($2)',
    [contestId, organisers],
  );
  if (rowCount !== organisers.length) throw new Error(`contests/${slug}: an organiser is no organisation`);
}
