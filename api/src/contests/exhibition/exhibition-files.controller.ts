import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { isLocale, type Locale } from '@inclusive/localisation/locale';
import { type Actor, CurrentActor } from '../../shared/access/actor.ts';
import { Allow, Public } from '../../shared/access/allow.ts';
import { Clock } from '../../shared/clock.ts';
import { Config } from '../../shared/config.ts';
import { NotFound } from '../../shared/failures.ts';
import { sendFile } from '../../shared/send-file.ts';
import { captionFormats, captionsPdf } from './captions-paper.ts';
import { ExhibitionReader } from './exhibition.reader.ts';
import { posterPdf, type PosterSize, posterSizes } from './poster-paper.ts';
import { printSizes } from './print-size.rules.ts';
import { PrintSet } from './print-set.ts';
import { routeCalendar } from './route-calendar.ts';

/** Pixels of the longer side of the picture on a poster. */
const PICTURE: Record<PosterSize, number> = { a3: 3200, a2: 4600 };

/** The route for calendars, and for those who run the contest what goes to the printer. */
@Controller(':locale')
export class ExhibitionFilesController {
  constructor(
    private readonly reader: ExhibitionReader,
    private readonly prints: PrintSet,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  @Public()
  @Get('contests/:contest/exhibition.ics')
  async calendar(
    @Param('locale') asked: string,
    @Param('contest') slug: string,
    @Query('stop') stop: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const locale = localeOf(asked);
    const { contest, stops } = await this.reader.route(slug, locale);
    const wanted = stops.filter(({ id }) => !stop || id === stop);
    if (!wanted.length) throw new NotFound('stop');
    const address = `${this.config.publicUrl}/${locale}/contests/${slug}/exhibition`;
    const { title, zone } = contest;
    const content = routeCalendar(wanted, { title: title.text, zone, locale, address, now: this.clock.now() });
    await sendFile(reply, `${slug}-exhibition.ics`, 'text/calendar; charset=utf-8; method=PUBLISH', content);
  }

  @Allow('contest.organise')
  @Get('organise/:contest/prints.zip')
  async zip(
    @CurrentActor() actor: Actor,
    @Param('locale') asked: string,
    @Param('contest') slug: string,
    @Query('size') wanted: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const size = oneOf(printSizes, wanted ?? '30x40');
    const zip = await this.prints.zip(actor, slug, size, localeOf(asked));
    await reply
      .header('content-type', 'application/zip')
      .header('content-disposition', `attachment; filename="${slug}-prints-${size}.zip"`)
      .header('cache-control', 'private, no-store')
      .header('x-content-type-options', 'nosniff')
      .send(zip);
  }

  @Allow('contest.organise')
  @Get('organise/:contest/captions.pdf')
  async captions(
    @CurrentActor() actor: Actor,
    @Param('locale') asked: string,
    @Param('contest') slug: string,
    @Query('format') wanted: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const locale = localeOf(asked);
    const format = oneOf(captionFormats, wanted ?? 'labels');
    const { contest, photos } = await this.reader.captioned(actor, slug, locale);
    if (!photos.length) throw new NotFound('photo');
    const addressOf = ({ id }: { id: string }) => `${this.config.publicUrl}/contests/${slug}/gallery/${id}`;
    const at = this.clock.now();
    const file = await captionsPdf({ locale, title: contest.title.text, photos, format, addressOf, at });
    await sendFile(reply, `${slug}-captions-${format}.pdf`, 'application/pdf', file);
  }

  @Allow('contest.organise')
  @Get('organise/:contest/poster.pdf')
  async poster(
    @CurrentActor() actor: Actor,
    @Param('locale') asked: string,
    @Param('contest') slug: string,
    @Query('size') wanted: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const locale = localeOf(asked);
    const size = oneOf(posterSizes, wanted ?? 'a3');
    const { contest, photos, stops } = await this.reader.captioned(actor, slug, locale);
    const photo = photos[0];
    const address = `${this.config.publicUrl}/contests/${slug}/exhibition`;
    const coming = stops.filter(({ time, isExample }) => time !== 'past' && !isExample);
    const at = this.clock.now();
    const file = await this.prints.withPicture(photo, PICTURE[size], (path) => {
      const picture = photo && path ? { photo, path } : undefined;
      return posterPdf({ locale, contest, stops: coming, picture, size, address, at });
    });
    await sendFile(reply, `${slug}-poster-${locale}-${size}.pdf`, 'application/pdf', file);
  }
}

function localeOf(asked: string): Locale {
  if (!isLocale(asked)) throw new NotFound('language');
  return asked;
}

function oneOf<T extends string>(known: readonly T[], wanted: string): T {
  const found = known.find((each) => each === wanted);
  if (!found) throw new NotFound('format');
  return found;
}
