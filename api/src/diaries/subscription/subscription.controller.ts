import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../../shared/access/allow.ts';
import { NotFound } from '../../shared/failures.ts';
import { type CalendarAnswer, SubscriptionService } from './subscription.service.ts';

/** The secret address that a calendar program reads; it cannot be guessed. */
@Public()
@Controller('calendars')
export class SubscriptionController {
  constructor(private readonly subscriptions: SubscriptionService) {}

  @Get(':token.ics')
  async read(
    @Param('token') token: string,
    @Req() { headers }: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const answer = await this.subscriptions.read(token);
    if (!answer) throw new NotFound('calendar');
    reply
      .header('etag', answer.etag)
      .header('last-modified', answer.changedAt.toUTCString())
      .header('cache-control', 'private, no-cache')
      .header('referrer-policy', 'no-referrer')
      .header('x-robots-tag', 'noindex')
      .header('x-content-type-options', 'nosniff');
    if (isKnown(headers, answer)) await reply.code(304).send();
    else await reply.header('content-type', 'text/calendar; charset=utf-8').send(answer.content);
  }
}

/** RFC 9110: the tag decides where the program sends one, else the day of the last change. */
function isKnown(headers: FastifyRequest['headers'], { etag, changedAt }: CalendarAnswer): boolean {
  const tags = headers['if-none-match'];
  if (tags !== undefined) return tags.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
  const since = Date.parse(headers['if-modified-since'] ?? '');
  return !Number.isNaN(since) && Math.floor(changedAt.getTime() / 1000) * 1000 <= since;
}
