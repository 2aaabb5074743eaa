import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateFoundation20261121000100 implements MigrationInterface {
  name = 'CreateFoundation20261121000100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create extension if not exists btree_gist;
      create extension if not exists pg_trgm;

      create function tell_of_changes() returns trigger language plpgsql as $$
      begin
        perform pg_notify('inclusive_changes', tg_table_name);
        return null;
      end $$;

      create function notify_changes(content regclass) returns void language plpgsql as $$
      begin
        execute format(
          'create trigger tells_of_changes after insert or update or delete or truncate on %s
             for each statement execute function tell_of_changes()', content);
      end $$;

      create function localised(
        asked jsonb, own jsonb, english jsonb, field text, asked_locale text, own_locale text
      ) returns jsonb language sql immutable parallel safe as $$
        select case
          when asked ? field then jsonb_build_object('text', asked -> field, 'locale', asked_locale)
          when own ? field then jsonb_build_object('text', own -> field, 'locale', own_locale)
          when english ? field then jsonb_build_object('text', english -> field, 'locale', 'en')
        end
      $$;

      create table translation (
        owner_id uuid not null,
        locale text not null check (locale in ('lv', 'lt', 'en')),
        variant text not null default 'standard' check (variant in ('standard', 'easy')),
        fields jsonb not null check (jsonb_typeof(fields) = 'object'),
        heading text generated always as (coalesce(fields ->> 'title', fields ->> 'name')) stored,
        status text not null default 'reviewed' check (status in ('draft', 'machine', 'reviewed')),
        source_revision integer not null default 1,
        primary key (owner_id, locale, variant)
      );
      select notify_changes('translation');

      create table organisation (
        id uuid primary key default uuidv7(),
        slug text not null unique check (slug ~ '^[a-z0-9-]{2,60}$'),
        country text not null check (country in ('LV', 'LT')),
        source_locale text not null check (source_locale in ('lv', 'lt', 'en')),
        municipality text,
        website text,
        is_lead boolean not null default false,
        created_at timestamptz not null default now()
      );
      select notify_changes('organisation');

      create table kept_mail (
        id uuid primary key default uuidv7(),
        recipient text not null,
        subject text not null,
        body text not null,
        html text not null,
        sent_at timestamptz not null default now()
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table kept_mail;
      drop table organisation;
      drop table translation;
      drop function localised(jsonb, jsonb, jsonb, text, text, text);
      drop function notify_changes(regclass);
      drop function tell_of_changes();
      drop extension pg_trgm;
      drop extension btree_gist;
    `);
  }
}
