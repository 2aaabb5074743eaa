import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The catalogue is read by title, a page at a time. */
export class OrderBooksByTitle20261122001110 implements MigrationInterface {
  name = 'OrderBooksByTitle20261122001110';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create index book_title on book (title collate "und-x-icu", id) where status = 'published'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index book_title');
  }
}
