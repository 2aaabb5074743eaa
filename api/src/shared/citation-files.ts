import type { FastifyReply } from 'fastify';
import { bibtexOf, type Citable, risOf } from '@inclusive/bibliography/citation';
import { NotFound } from './failures.ts';

const formats = {
  bib: { type: 'application/x-bibtex; charset=utf-8', write: bibtexOf },
  ris: { type: 'application/x-research-info-systems; charset=utf-8', write: risOf },
};

/** Sends the citation file `<slug>.bib` or `<slug>.ris`. @throws NotFound for any other name */
export async function sendCitation(
  reply: FastifyReply,
  name: string,
  workOf: (slug: string) => Promise<Citable>,
): Promise<void> {
  const [, slug = '', ending = ''] = /^([a-z0-9-]{1,80})\.(bib|ris)$/.exec(name) ?? [];
  const format = formats[ending as keyof typeof formats];
  if (!format) throw new NotFound('citation');
  const work = await workOf(slug);
  await reply
    .header('content-type', format.type)
    .header('content-disposition', `attachment; filename="${name}"`)
    .header('cache-control', 'public, max-age=600')
    .header('x-content-type-options', 'nosniff')
    .send(format.write(work));
}
