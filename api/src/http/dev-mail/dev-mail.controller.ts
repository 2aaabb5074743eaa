import { Controller, Get, Header, Param, ParseUUIDPipe } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Public } from '../../shared/access/allow.ts';
import { escaped } from '../../shared/html.ts';
import { NotFound } from '../../shared/failures.ts';

interface KeptMail {
  id: string;
  recipient: string;
  subject: string;
  html: string;
  sent_at: string;
}

/** Mails of an installation without SMTP_URL, for development and demonstration alone. */
@Public()
@Controller('dev/mail')
export class DevMailController {
  constructor(private readonly database: DataSource) {}

  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  async list(): Promise<string> {
    const mails = await this.database.query<KeptMail[]>(
      'select id, recipient, subject, sent_at from kept_mail order by sent_at desc',
    );
    const items = mails.map(
      ({ id, recipient, subject, sent_at }) =>
        `<li><a href="/dev/mail/${id}">${escaped(subject)}</a> — ${escaped(recipient)} — ${sent_at}</li>`,
    );
    return `<!doctype html><html lang="en"><title>Mails</title><h1>Mails</h1><ul>${items.join('')}</ul></html>`;
  }

  @Get(':id')
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'")
  async one(@Param('id', ParseUUIDPipe) id: string): Promise<string> {
    const [mail] = await this.database.query<KeptMail[]>('select html from kept_mail where id = $1', [id]);
    if (!mail) throw new NotFound('mail');
    return mail.html;
  }
}
