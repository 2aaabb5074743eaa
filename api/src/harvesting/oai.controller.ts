import { Body, Controller, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { HarvestReader } from '../materials/harvest.reader.ts';
import { Public } from '../shared/access/allow.ts';
import { Config } from '../shared/config.ts';
import { stampOf } from './oai-dates.rules.ts';
import { OaiFault, readRequest } from './oai-request.rules.ts';
import { OaiReader } from './oai.reader.ts';
import { type XmlNode, xmlOf } from './xml.ts';

/** OAI-PMH 2.0 (http://www.openarchives.org/OAI/openarchivesprotocol.html): the materials as records for harvesters. */
@Public()
@Controller('oai')
export class OaiController {
  constructor(
    private readonly config: Config,
    private readonly reader: OaiReader,
    private readonly harvest: HarvestReader,
  ) {}

  @Get()
  async get(@Req() { url }: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.answer(new URL(url, this.config.publicUrl).searchParams, reply);
  }

  @Post()
  @HttpCode(200)
  async post(@Body() form: Record<string, string | string[]> = {}, @Res() reply: FastifyReply): Promise<void> {
    const pairs = Object.entries(form).flatMap(([name, values]) =>
      [values].flat().map((value): [string, string] => [name, value]),
    );
    await this.answer(new URLSearchParams(pairs), reply);
  }

  private async answer(given: URLSearchParams, reply: FastifyReply): Promise<void> {
    const responseDate = stampOf(await this.harvest.horizon());
    const content = await this.content(given, `${this.config.publicUrl}/oai`);
    await reply
      .header('content-type', 'text/xml; charset=utf-8')
      .header('cache-control', 'no-cache')
      .send(xmlOf({ 'OAI-PMH': { ...namespaces, responseDate, ...content } }));
  }

  /** Errors are answers of the protocol, with status 200. Of a faulty request its arguments are not repeated. */
  private async content(given: URLSearchParams, address: string): Promise<XmlNode> {
    try {
      const request = readRequest(given);
      const answer = await this.reader.answer(request);
      return { request: { ...attributesOf(given), '#': address }, [request.verb]: answer };
    } catch (fault) {
      if (!(fault instanceof OaiFault)) throw fault;
      const isSilent = fault.code === 'badVerb' || fault.code === 'badArgument';
      return {
        request: { ...(!isSilent && attributesOf(given)), '#': address },
        error: { '@code': fault.code, '#': fault.message },
      };
    }
  }
}

const namespaces = {
  '@xmlns': 'http://www.openarchives.org/OAI/2.0/',
  '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  '@xsi:schemaLocation': 'http://www.openarchives.org/OAI/2.0/ http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd',
};

function attributesOf(given: URLSearchParams): XmlNode {
  return Object.fromEntries([...given].map(([name, value]) => [`@${name}`, value]));
}
