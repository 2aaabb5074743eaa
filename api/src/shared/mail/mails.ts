import { Injectable, type OnModuleInit, type OnApplicationShutdown } from '@nestjs/common';
import type { Transporter } from 'nodemailer';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../clock.ts';
import { Config } from '../config.ts';
import { Jobs } from '../jobs/jobs.ts';
import { htmlOf, textOf } from './letter.ts';
import type { Mail } from './mail.ts';

const JOB = 'send-mail';

/** Sends letters as jobs: a letter leaves if and only if the change that asked for it was made. */
@Injectable()
export class Mails implements OnModuleInit, OnApplicationShutdown {
  /** Opened for the first letter. */
  private transport: Promise<Transporter> | undefined;

  constructor(
    private readonly config: Config,
    private readonly jobs: Jobs,
    private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  async send(em: EntityManager, mail: Mail): Promise<void> {
    await this.jobs.add(em, JOB, mail);
  }

  onModuleInit(): void {
    this.jobs.handle<Mail>(JOB, (mail) => {
      const { smtpUrl } = this.config;
      return smtpUrl ? this.deliver(smtpUrl, mail) : this.keep(mail);
    });
    this.jobs.repeat('forget-letters', '47 2 * * *', () => this.forget());
  }

  /** A letter that could not leave carries an address and a name; it goes when what it tells of would. */
  async forget(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - this.config.bookingDetailsDays * 86_400_000);
    await this.jobs.forget(JOB, before);
    await this.database.query('delete from kept_mail where sent_at < $1', [before]);
  }

  async onApplicationShutdown(): Promise<void> {
    (await this.transport)?.close();
  }

  private async deliver(smtpUrl: string, mail: Mail): Promise<void> {
    const transport = await (this.transport ??= this.openTransport(smtpUrl));
    await transport.sendMail({
      to: mail.to,
      subject: mail.subject,
      text: textOf(mail),
      html: htmlOf(mail),
      headers: { 'Content-Language': mail.locale, 'Auto-Submitted': 'auto-generated' },
      attachments: mail.attachments,
    });
  }

  private async openTransport(smtpUrl: string): Promise<Transporter> {
    const { createTransport } = await import('nodemailer');
    return createTransport(smtpUrl, { from: this.config.mailFrom });
  }

  private async keep(mail: Mail): Promise<void> {
    await this.database.query('insert into kept_mail (recipient, subject, body, html) values ($1, $2, $3, $4)', [
      mail.to,
      mail.subject,
      textOf(mail),
      htmlOf(mail),
    ]);
    await this.database.query(
      'delete from kept_mail where id in (select id from kept_mail order by sent_at desc offset 200)',
    );
  }
}
