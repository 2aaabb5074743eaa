import { beforeAll, describe, expect, it } from '@jest/globals';
import { docx } from '../support/documents.ts';
import { eventually } from '../support/eventually.ts';
import type { Person } from '../support/people.ts';
import { useTestApp } from '../support/use-test-app.ts';
import { givenPublished, page, WITHDRAW } from './materials-making.support.ts';

const SEARCH = `query Search($text: String!) { search(text: $text, locale: lv, kind: material) { nodes { path } } }`;

describe('finding materials', () => {
  const app = useTestApp();
  let anna: Person;
  let ben: Person;

  const paths = async (text: string) => {
    const { nodes } = await app.as.anonymous<{ nodes: { path: string }[] }>(SEARCH, { text });
    return nodes.map(({ path }) => path);
  };

  beforeAll(async () => {
    anna = await app.given.person({ roles: ['editor'] });
    ben = await app.given.person({ roles: ['editor'] });
    const { id } = await app.given.organisation();
    const headers = {
      cookie: anna.cookie,
      'content-type': 'application/octet-stream',
      'sec-fetch-site': 'same-origin',
    };
    const url = `/authoring/media?organisation=${id}&name=plan.docx`;
    const payload = await docx(['Soma ar rotaļlietām ģimenēm']);
    const { file, bytes } = (await app.app().inject({ method: 'PUT', url, headers, payload })).json<{
      file: string;
      bytes: number;
    }>();
    const files = { lv: [{ file, name: 'plan.docx', bytes, alternative: 'Plāns' }] };
    const words = {
      lv: { title: 'Mierīgie stūrīši', abstract: 'Īsumā', text: 'Lasi **šo**.' },
      en: { title: 'Calm corners', abstract: 'In short', text: 'Read **this**.' },
    };
    await givenPublished(app, anna, ben, 'calm-corners', page({ words, files }));
  });

  it('by an inflected word without diacritics, of the title, the text, or a document', async () => {
    for (const words of ['mierigais sturitis', 'lasi', 'gimene', 'rotallieta', 'corner']) {
      await eventually(async () => expect([words, await paths(words)]).toEqual([words, ['/materials/calm-corners']]));
    }
  });

  it('by what somebody tells of using it, once that is shown', async () => {
    const input = { material: 'calm-corners', locale: 'lv', text: 'Izmantojām bērnudārzā Rēzeknē.' };
    const note = await app.as(anna)<{ id: string }>(
      `mutation Write($input: WritePracticeNoteInput!) { writePracticeNote(input: $input) { ... on PracticeNoteRef { id } } }`,
      { input },
    );
    expect(await paths('bernudarzs')).toEqual([]);
    await app.as(ben)(`mutation { moderateNote(input: { id: "${note.id}", isShown: true }) { __typename } }`);
    await eventually(async () => expect(await paths('bernudarzs')).toEqual(['/materials/calm-corners']));
    await app.as(anna)(`mutation { deletePracticeNote(id: "${note.id}") { __typename } }`);
    await eventually(async () => expect(await paths('bernudarzs')).toEqual([]));
  });

  it('no more when it is withdrawn', async () => {
    await app.as(anna)(WITHDRAW, { slug: 'calm-corners' });
    await eventually(async () => expect(await paths('gimene')).toEqual([]));
  });
});
