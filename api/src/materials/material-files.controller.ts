import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { bibtexOf, risOf } from '@inclusive/bibliography/citation';
import { isLocale } from '@inclusive/localisation/locale';
import { Public } from '../shared/access/allow.ts';
import { NotFound } from '../shared/failures.ts';
import { readTrackName, sendTrack, TRACK_FOR_EVER } from '../shared/track.ts';
import { CaptionsReader } from './captions.reader.ts';
import { CitationReader } from './citation.reader.ts';

const REVISION = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const formats = {
  bib: { type: 'application/x-bibtex; charset=utf-8', write: bibtexOf },
  ris: { type: 'application/x-research-info-systems; charset=utf-8', write: risOf },
};

/** What pages of materials lead to that is no page: citations to take along, captions of films. */
@Public()
@Controller()
export class MaterialFilesController {
  constructor(
    private readonly citations: CitationReader,
    private readonly captions: CaptionsReader,
  ) {}

  /** `GET /materials/<slug>.bib` or `.ris`, in the language `?in=lv`, else in the material's own. */
  @Get('materials/:name')
  async citation(@Param('name') name: string, @Query('in') asked: string, @Res() reply: FastifyReply): Promise<void> {
    const [, slug = '', ending = ''] = /^([a-z0-9-]{1,60})\.(bib|ris)$/.exec(name) ?? [];
    const format = formats[ending as keyof typeof formats];
    if (!format) throw new NotFound('citation');
    const work = await this.citations.of(slug, isLocale(asked) ? asked : undefined);
    await reply
      .header('content-type', format.type)
      .header('content-disposition', `attachment; filename="${name}"`)
      .header('cache-control', 'public, max-age=600')
      .header('x-content-type-options', 'nosniff')
      .send(format.write(work));
  }

  /** `GET /captions/material/<revision>/<locale>-<hash>.vtt` */
  @Get('captions/material/:revision/:name')
  async track(
    @Param('revision') revision: string,
    @Param('name') name: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const asked = REVISION.test(revision) ? readTrackName(name) : undefined;
    const text = asked && (await this.captions.text(revision, asked.locale, asked.hash));
    if (text === undefined) throw new NotFound('captions');
    await sendTrack(reply, text, TRACK_FOR_EVER);
  }
}
