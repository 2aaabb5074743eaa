import type { FastifyInstance, FastifyRequest } from 'fastify';

export const FORM_BYTES = 64_000;

/** Reads posted forms, urlencoded or multipart; a file in one is refused, files have an address of their own. */
export function parseForms(scope: FastifyInstance): void {
  const options = { parseAs: 'buffer', bodyLimit: FORM_BYTES } as const;
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser('application/x-www-form-urlencoded', options, (_request, body, done) => {
    done(null, new URLSearchParams(String(body)));
  });
  scope.addContentTypeParser('multipart/form-data', options, async (request: FastifyRequest, body: Buffer) =>
    textFields(await multipart(body, request.headers['content-type'] ?? '')),
  );
}

async function multipart(body: Buffer, type: string): Promise<FormData> {
  try {
    return await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
  } catch {
    throw unreadable('the form cannot be read');
  }
}

function textFields(form: FormData): URLSearchParams {
  const fields = new URLSearchParams();
  for (const [name, value] of form) {
    if (typeof value !== 'string') throw unreadable('a page takes no files');
    fields.append(name, value);
  }
  return fields;
}

function unreadable(message: string): Error {
  return Object.assign(new Error(message), { statusCode: 400 });
}
