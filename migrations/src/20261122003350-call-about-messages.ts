import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever a text message could not reach is called. */
export class CallAboutMessages20261122003350 implements MigrationInterface {
  name = 'CallAboutMessages20261122003350';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(news(`'moved', 'cancelled', 'unreached'`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from visit_call where news = 'unreached'`);
    await runner.query(news(`'moved', 'cancelled'`));
  }
}

const news = (known: string) => `
  alter table visit_call drop constraint visit_call_news_check,
    add constraint visit_call_news_check check (news in (${known}))`;
