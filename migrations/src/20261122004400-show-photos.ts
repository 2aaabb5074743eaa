import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whether a photo is public stands in its row, so that pages and counts of a large gallery are read from an index. It is
 * derived alone: a trigger writes it whenever the photo or a release changes, by the one rule of `is_released`.
 */
export class ShowPhotos20261122004400 implements MigrationInterface {
  name = 'ShowPhotos20261122004400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(rule);
    await runner.query(column);
    await runner.query(indexes);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index photo_shown, photo_shown_category, photo_shown_age_group, photo_shown_place;
      create index photo_gallery on photo (contest_id, decided_at desc, id desc) where state = 'approved';
      drop trigger shows_photo_of_release on release;
      drop function show_photo_of_release();
      drop trigger shows_photo on photo;
      drop function show_photo();
      alter table photo drop column is_shown;
      create or replace function is_released(asked uuid) returns boolean language sql stable parallel safe as $$
        select coalesce((
          select not exists (select from release r where r.photo_id = p.id and r.state <> 'given')
            and (not p.shows_people or exists (select from release r where r.photo_id = p.id and r.role <> 'guardian'))
            and (p.submitted_by <> 'minor' or exists (select from release r where r.photo_id = p.id and r.role = 'guardian'))
          from photo p where p.id = asked
        ), false)
      $$;
      drop function has_its_releases(uuid, boolean, text);
    `);
  }
}

/** The rule as it was, also for a photo that is only being written. */
const rule = `
  create function has_its_releases(asked uuid, shows_people boolean, submitted_by text) returns boolean
  language sql stable parallel safe as $$
    select not exists (select from release r where r.photo_id = asked and r.state <> 'given')
      and (not shows_people or exists (select from release r where r.photo_id = asked and r.role <> 'guardian'))
      and (submitted_by is distinct from 'minor'
        or exists (select from release r where r.photo_id = asked and r.role = 'guardian'))
  $$;
  create or replace function is_released(asked uuid) returns boolean language sql stable parallel safe as $$
    select coalesce((select has_its_releases(p.id, p.shows_people, p.submitted_by) from photo p where p.id = asked), false)
  $$;
`;

/** A release holds the photo's row while it changes, so that an approval at the same moment is seen by one of the two. */
const column = `
  alter table photo add column is_shown boolean not null default false;
  update photo set is_shown = true where state = 'approved' and is_released(id);

  create function show_photo() returns trigger language plpgsql as $$
  begin
    new.is_shown := new.state = 'approved' and has_its_releases(new.id, new.shows_people, new.submitted_by);
    return new;
  end $$;
  create trigger shows_photo before insert or update on photo for each row execute function show_photo();

  create function show_photo_of_release() returns trigger language plpgsql as $$
  begin
    update photo set is_shown = is_shown where id in (new.photo_id, old.photo_id);
    return null;
  end $$;
  create trigger shows_photo_of_release after insert or delete or update of state, role, photo_id on release
    for each row execute function show_photo_of_release();
`;

const indexes = `
  drop index photo_gallery;
  create index photo_shown on photo (contest_id, decided_at desc, id desc)
    include (emotions, category_id, age_group_id, place) where is_shown;
  create index photo_shown_category on photo (contest_id, category_id, decided_at desc, id desc) where is_shown;
  create index photo_shown_age_group on photo (contest_id, age_group_id, decided_at desc, id desc) where is_shown;
  create index photo_shown_place on photo (contest_id, place, decided_at desc, id desc) where is_shown;
`;
