import type { Readable } from 'node:stream';
import { Busboy, type BusboyHeaders } from '@fastify/busboy';
import type { FastifyRequest } from 'fastify';
import { drain, IncomingRefused } from './incoming.ts';

/**
 * Hands over the files of a posted form one after the other, as they come off the line; what follows a refused one is
 * taken off the line unread. Browsers write a quotation mark in a name as `%22`.
 * @throws IncomingRefused, and whatever `take` throws
 */
export async function takePostedFiles(
  { raw, headers }: FastifyRequest,
  take: (name: string, file: Readable) => Promise<unknown>,
): Promise<void> {
  const form = new Busboy({ headers: headers as BusboyHeaders, limits: { fields: 10, fieldSize: 1000 } });
  try {
    await new Promise<void>((resolve, reject) => {
      let work: Promise<unknown> = Promise.resolve();
      form.on('file', (_field, file, name) => {
        if (!name) return void file.resume();
        raw.once('close', () => raw.complete || file.destroy(new IncomingRefused('UPLOAD_INCOMPLETE')));
        file.on('error', () => undefined);
        work = work.then(() => take(name.replaceAll('%22', '"'), file));
        work.catch(reject);
      });
      form.on('error', () => reject(new IncomingRefused('UPLOAD_INCOMPLETE')));
      form.on('finish', () => void work.then(() => resolve(), reject));
      raw.once('close', () => raw.complete || reject(new IncomingRefused('UPLOAD_INCOMPLETE')));
      raw.pipe(form);
    });
  } catch (error) {
    raw.unpipe(form);
    drain(raw);
    throw error;
  }
}
