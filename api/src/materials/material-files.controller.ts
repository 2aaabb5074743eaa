import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { isLocale } from '@inclusive/localisation/locale';
import { Public } from '../shared/access/allow.ts';
import { sendCitation } from '../shared/citation-files.ts';
import { NotFound } from '../shared/failures.ts';
import { readTrackName, sendTrack, TRACK_FOR_EVER } from '../shared/track.ts';
import { CaptionsReader } from './captions.reader.ts';
import { CitationReader } from './citation.reader.ts';

const REVISION = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

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
    await sendCitation(reply, name, (slug) => this.citations.of(slug, isLocale(asked) ? asked : undefined));
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
