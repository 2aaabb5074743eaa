import { UnsupportedMediaTypeException } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';

const taking = new WeakMap<FastifyInstance, Set<string>>();

/** Forms posted to this address go to their handler as they come off the line; no other address takes one. */
export function takeForms(fastify: FastifyInstance, path: string): void {
  const known = taking.get(fastify);
  if (known) return void known.add(path);
  const paths = new Set([path]);
  taking.set(fastify, paths);
  fastify.addContentTypeParser('multipart/form-data', ({ url }, payload, done) => {
    if (paths.has(url.split('?', 1)[0] ?? '')) return done(null, payload);
    done(new UnsupportedMediaTypeException());
  });
}
