import { writeFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { Documents } from '../../api/src/shared/documents/documents.ts';
import { Storage } from '../../api/src/shared/storage/storage.ts';
import { docx, epub, oleOf, openDocument, pdf, pptx, xlsx, zipOf } from '../support/documents.ts';
import { eventually } from '../support/eventually.ts';
import type { Person } from '../support/people.ts';
import { useTestApp } from '../support/use-test-app.ts';
import { givenMaterials } from './materials.support.ts';

const words = ['Ģimenēm ar bērniem šķiet mīļi.', 'Šeimoms su vaikais čia jauku, žmonės įžengia ramūs.'];

describe('documents of materials', () => {
  const app = useTestApp();
  let editor: Person;
  let organisation: string;

  const upload = async (name: string, payload: Buffer) => {
    const headers = {
      cookie: editor.cookie,
      'content-type': 'application/octet-stream',
      'sec-fetch-site': 'same-origin',
    };
    const url = `/authoring/media?organisation=${organisation}&name=${encodeURIComponent(name)}`;
    const response = await app.app().inject({ method: 'PUT', url, headers, payload });
    return { status: response.statusCode, ...response.json<{ code?: string; file?: string; kind?: string }>() };
  };
  const read = async (name: string, bytes: Buffer, limits?: Parameters<Documents['read']>[2]) => {
    const path = await app.app().get(Storage, { strict: false }).draft(name);
    await writeFile(path, bytes);
    return app.app().get(Documents, { strict: false }).read(path, name.endsWith('.pdf'), limits);
  };

  beforeAll(async () => {
    editor = await app.given.person({ roles: ['editor'] });
    organisation = (await app.given.organisation()).id;
  });

  it.each<[string, () => Promise<Buffer>]>([
    ['docx', () => docx(words)],
    ['odt', () => openDocument('text', words)],
    ['odp', () => openDocument('presentation', words)],
    ['ods', () => openDocument('spreadsheet', words)],
    ['pptx', () => pptx(words)],
    ['xlsx', () => xlsx(words)],
    ['epub', () => epub(words)],
    ['pdf', () => pdf(words)],
  ])('takes %s by its content, whatever its name, and reads its words with all their letters', async (format, make) => {
    const bytes = await make();
    const taken = await upload('Plāns.bin', bytes);
    expect(taken).toMatchObject({ status: 201, kind: 'file' });
    expect(taken.file).toMatch(new RegExp(`^[0-9a-f]{64}\\.${format}$`));
    const found = await read(`x.${format}`, bytes);
    expect('text' in found && found.text.split(/\n+/)).toEqual(words);
  });

  it.each<[string, string, () => Buffer | Promise<Buffer>, number, string]>([
    [
      'a PDF that is none',
      'a.pdf',
      () => Buffer.from(`%PDF-1.7\n${'nothing of the kind '.repeat(20)}`),
      422,
      'MEDIA_DAMAGED',
    ],
    ['a PDF that is cut off', 'a.pdf', async () => (await pdf(words)).subarray(0, 600), 422, 'MEDIA_DAMAGED'],
    [
      'a PDF with a password',
      'a.pdf',
      () => pdf(words, { userPassword: 'secret', ownerPassword: 'more' }),
      422,
      'MEDIA_ENCRYPTED',
    ],
    [
      'a PDF that is locked against copying',
      'a.pdf',
      () => pdf(words, { ownerPassword: 'more' }),
      422,
      'MEDIA_ENCRYPTED',
    ],
    [
      'macros beside a text',
      'a.docx',
      () => docx(words, { 'word/vbaProject.bin': 'Sub AutoOpen()' }),
      422,
      'MEDIA_MACROS',
    ],
    [
      'a document for macros',
      'a.docx',
      () => docx(words, {}, 'application/vnd.ms-word.document.macroEnabled.main+xml'),
      422,
      'MEDIA_MACROS',
    ],
    [
      'macros of an open document',
      'a.odt',
      () => openDocument('text', words, { 'Basic/Standard/Module1.xml': '<x/>' }),
      422,
      'MEDIA_MACROS',
    ],
    [
      'an open document with a password',
      'a.odt',
      () => openDocument('text', words, { 'META-INF/manifest.xml': '<manifest:encryption-data/>' }),
      422,
      'MEDIA_ENCRYPTED',
    ],
    [
      'an old document of Office',
      'a.doc',
      () => oleOf('Root Entry', '1Table', 'WordDocument'),
      415,
      'MEDIA_OLD_FORMAT',
    ],
    [
      'a new document of Office with a password',
      'a.docx',
      () => oleOf('Root Entry', 'EncryptionInfo', 'EncryptedPackage'),
      422,
      'MEDIA_ENCRYPTED',
    ],
    [
      'such a container without a document',
      'a.msi',
      () => oleOf('Root Entry', '\u0005SummaryInformation'),
      415,
      'MEDIA_UNKNOWN',
    ],
    ['an archive under a document’s name', 'a.docx', () => zipOf({ 'a.txt': 'a' }), 415, 'MEDIA_UNKNOWN'],
    [
      'a bomb',
      'a.docx',
      () => docx(words, { 'word/document.xml': Buffer.alloc(30_000_000, ' ') }),
      422,
      'MEDIA_UNSAFE',
    ],
    ['a page', 'a.html', () => Buffer.from('<!doctype html><p>hello</p>'.padEnd(100)), 415, 'MEDIA_UNKNOWN'],
  ])('does not take %s', async (_what, name, make, status, code) => {
    expect(await upload(name, await make())).toMatchObject({ status, code });
  });

  it('reads the first 500 of 2 000 pages, and says so', async () => {
    const found = await read(
      'long.pdf',
      await pdf(Array.from({ length: 2000 }, (_, index) => `Lappuse ${index + 1}.`)),
    );
    expect(found).toMatchObject({ pages: 2000, reason: 'PAGES_LIMIT' });
    const lines = 'text' in found ? found.text.split(/\n+/) : [];
    expect([lines.length, lines.at(0), lines.at(-1)]).toEqual([500, 'Lappuse 1.', 'Lappuse 500.']);
  });

  it('stops where there is enough text, or no more time', async () => {
    const long = await docx(Array.from({ length: 100 }, () => 'šis teksts'));
    const cut = await read('long.docx', long, { pages: 9, characters: 100, ms: 10_000 });
    expect(cut).toMatchObject({ reason: 'TEXT_LIMIT' });
    expect('text' in cut && cut.text.length).toBe(100);
    expect(await read('long.docx', long, { pages: 9, characters: 100, ms: -1 })).toMatchObject({
      reason: 'TIME_LIMIT',
      text: '',
    });
  });

  it('never lets an entity of a document be more than it is', async () => {
    const bomb =
      '<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><w:p><w:t>&b; &amp; &#353;</w:t></w:p>';
    expect(await read('a.docx', await docx([], { 'word/document.xml': bomb }))).toMatchObject({ text: '&b; & š' });
  });

  it('reads what comes with the seeds after the start, and what is gone it gives up', async () => {
    const bytes = await docx(['Rami skaitykla']);
    const words = { files: [{ name: 'plan.docx', alternative: 'A plan' }] };
    await givenMaterials(app, [
      { slug: 'seeded', structure: { kind: 'file' }, variants: [], body: '', words, files: { 'plan.docx': bytes } },
    ]);
    await app.database.rows(`insert into file_text (file) values (repeat('0', 64) || '.pdf')`);
    await app.database.rows(`select graphile_worker.add_job('materials.read-waiting')`);
    await eventually(async () => {
      const rows = await app.database.rows(
        'select state, reason, text from file_text order by file = repeat($1, 64) || $2',
        ['0', '.pdf'],
      );
      expect(rows).toEqual([
        { state: 'read', reason: null, text: 'Rami skaitykla' },
        { state: 'refused', reason: 'MEDIA_GONE', text: '' },
      ]);
    });
  });
});
