import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Figures of courses as they were counted last. */
export class CreateCourseFigures20261122000800 implements MigrationInterface {
  name = 'CreateCourseFigures20261122000800';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table course_figures (
        course_id uuid primary key references course on delete cascade,
        taken_at timestamptz not null,
        figures jsonb not null check (jsonb_typeof(figures) = 'object')
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table course_figures;');
  }
}
