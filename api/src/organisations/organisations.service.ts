import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { checked } from '../shared/input.ts';
import { type Refused, refusedInput } from '../shared/refused.ts';
import type { CreateOrganisationInput, OrganisationCreated } from './organisations.graphql.ts';

const name = z.string().trim().min(1).max(200);

const create = z.object({
  slug: z
    .string()
    .trim()
    .min(1)
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'SLUG_INVALID')
    .min(2)
    .max(60),
  country: z.enum(['LV', 'LT']),
  municipality: z.string().trim().min(1).max(120),
  website: z.union([z.literal(''), z.url({ protocol: /^https?$/ }).max(500)]),
  nameLv: name,
  nameLt: name,
  nameEn: name,
});

@Injectable()
export class OrganisationsService {
  constructor(private readonly database: DataSource) {}

  async create(input: CreateOrganisationInput): Promise<OrganisationCreated | Refused> {
    const { value, refused } = checked(create, input);
    if (refused) return refused;
    return this.database.transaction(async (em) => {
      const [row] = await em.query<{ id: string }[]>(
        `insert into organisation (slug, country, source_locale, municipality, website) values ($1, $2, $3, $4, $5)
         on conflict (slug) do nothing returning id`,
        [value.slug, value.country, value.country.toLowerCase(), value.municipality, value.website || null],
      );
      if (!row) return refusedInput([{ field: 'slug', code: 'TAKEN' }]);
      await em.query(
        `insert into translation (owner_id, locale, fields) select $1, locale, jsonb_build_object('name', name)
         from unnest($2::text[], $3::text[]) as given(locale, name)`,
        [row.id, ['lv', 'lt', 'en'], [value.nameLv, value.nameLt, value.nameEn]],
      );
      return { slug: value.slug };
    });
  }
}
