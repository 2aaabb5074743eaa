import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { Busboy, type BusboyHeaders, type BusboyInstance } from '@fastify/busboy';
import { IncomingRefused } from './incoming.ts';

export interface FormUpload {
  /** Text fields that stand before the file. */
  fields: Record<string, string>;
  file: Readable;
  /** As the sender calls it; empty where there is none. */
  fileName: string;
}

const limits = { fields: 20, fieldSize: 2_000, files: 1 };

/**
 * A posted form with one file, whose bytes come as they come off the line; text fields have to stand before it.
 * @throws IncomingRefused when it is no such form
 */
export function formUpload(request: IncomingMessage): Promise<FormUpload> {
  const incomplete = () => new IncomingRefused('UPLOAD_INCOMPLETE');
  return new Promise((resolve, reject) => {
    const fields: Record<string, string> = {};
    let file: Readable | undefined;
    const parser = parserOf(request);
    if (!parser) return reject(incomplete());
    parser.on('field', (name, value) => (fields[name] = value));
    parser.on('file', (_name, stream, fileName) => resolve({ fields, file: (file = stream), fileName }));
    parser.on('finish', () => resolve({ fields, file: file ?? Readable.from([]), fileName: '' }));
    const fail = () => {
      request.unpipe(parser);
      file?.destroy(incomplete());
      reject(incomplete());
    };
    parser.on('error', fail);
    request.on('error', fail);
    request.on('aborted', fail);
    request.pipe(parser);
  });
}

function parserOf({ headers }: IncomingMessage): BusboyInstance | undefined {
  try {
    return new Busboy({ headers: headers as BusboyHeaders, limits });
  } catch {
    return undefined;
  }
}
