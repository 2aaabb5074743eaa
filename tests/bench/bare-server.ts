import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import pg from 'pg';
import { isoTypes } from '../../api/src/shared/database/iso-types.ts';
import { operations } from './operations.ts';
import type { Recording } from './recording.ts';

/**
 * The least that a server can do which answers the recorded requests: the same statements through a pool of pg, the rows
 * put into the same shape, over node:http. Arguments: the recording's file; DATABASE_URL and PORT from the environment.
 */
const recording = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Recording;
const shapes = new Map(operations.map(({ name, shape }) => [name, shape]));
const pool = new pg.Pool({
  connectionString: process.env['DATABASE_URL'],
  max: 10,
  types: isoTypes,
  options: '-c timezone=UTC',
});

createServer((request, response) => {
  answerTo(request).then(
    (answer) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(answer) });
      response.end(answer);
    },
    (error: Error) => response.writeHead(500).end(error.message),
  );
}).listen(Number(process.env['PORT']), '127.0.0.1', () => process.send?.('ready'));

process.on('disconnect', () => process.exit());

async function answerTo(request: IncomingMessage): Promise<string> {
  const body = await bodyOf(request);
  const { documentId, variables } = JSON.parse(body) as { documentId: string; variables: Record<string, unknown> };
  const { name, statements } = recording[body] ?? {};
  const shape = name && shapes.get(name);
  if (!shape || !statements || !documentId) throw new Error(`not recorded: ${body}`);
  const results = [];
  for (const statement of statements) results.push((await pool.query(statement)).rows);
  return JSON.stringify({ data: shape(results, variables) });
}

function bodyOf(request: IncomingMessage): Promise<string> {
  return new Promise((done, fail) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (part: string) => (body += part));
    request.once('end', () => done(body));
    request.once('error', fail);
  });
}
