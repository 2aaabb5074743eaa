import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a photo looks like, and what it looks like in a mirror: `bit_count(one.phash # other.phash)` bits differ. */
export class HashPhotos20261122004110 implements MigrationInterface {
  name = 'HashPhotos20261122004110';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table photo
        add column phash bit(64),
        add column phash_mirrored bit(64),
        add constraint photo_is_hashed check (
          num_nonnulls(phash, phash_mirrored) in (0, 2) and (phash is null or state <> 'withdrawn')
        );
      create index photo_unhashed on photo (id) where renditions is not null and phash is null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index photo_unhashed;
      alter table photo drop constraint photo_is_hashed, drop column phash, drop column phash_mirrored;
    `);
  }
}
