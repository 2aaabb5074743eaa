import { beforeAll, describe, expect, it } from '@jest/globals';
import { paperOf } from '../../api/src/certificates/paper.ts';
import { readPdf } from '../support/pdf-text.ts';
import { useTestApp } from '../support/use-test-app.ts';
import { graduates } from './certificates.support.ts';
import { givenCourse } from './courses.support.ts';

const test = useTestApp();
const { given } = test;
const { file, graduated } = graduates(test);

beforeAll(() => givenCourse(test, { locales: ['lv', 'lt'], minutes: 90 }));

const pathOf = (id: string, locale: string) => `/${locale}/certificates/${id}/certificate.pdf`;

const row = {
  id: '01930000-0000-7000-8000-000000000000',
  number: '7K4M9QXRT2WD',
  token: 'AAAAAAAAAAAAAAAAAAAAAAAA',
  personId: 'p',
  holderName: 'Ģirts Ąžuolas-Žvirblis',
  titles: { lv: 'Sensorā lasītava' },
  partnerNames: { lt: 'Pasvalio biblioteka' },
  minutes: 390,
  completedAt: '2026-11-20T23:30:00Z',
  issuedAt: '2026-11-21T00:00:00Z',
  expiresAt: '2029-11-20T23:30:00Z',
  revokedAt: null,
  revocationReason: null,
  replacedBy: null,
};

describe('the certificate as a PDF', () => {
  it('says in each language who completed what, and where that can be checked', async () => {
    const person = await given.person({ name: 'Ņina Žagarė-Šķēle' });
    const { id, number, token } = await graduated(person);
    const expected = {
      lv: ['Apliecība', 'pabeidza e-kursu', '„Reading room (lv)”', '1 stunda un 30 minūšu', 'Līdzfinansē Eiropas'],
      lt: [
        'Pažymėjimas',
        'baigė nuotolinį kursą',
        '„Reading room (lt)“',
        '1 valanda ir 30 minučių',
        'Bendrai finansuoja',
      ],
      en: ['Certificate', 'completed the e-course', '“Reading room”', '1 hour and 30 minutes', 'Co-funded'],
    };
    for (const [locale, words] of Object.entries(expected)) {
      const { status, headers, body } = await file(person, pathOf(id, locale));
      expect([status, headers['content-type']]).toEqual([200, 'application/pdf']);
      const { pages, lang, isTagged, tags, alts } = readPdf(body);
      expect(pages).toHaveLength(1);
      for (const word of [...words, 'Ņina Žagarė-Šķēle', number, 'Lead library']) expect(pages[0]).toContain(word);
      expect({ lang, isTagged }).toEqual({ lang: locale, isTagged: true });
      expect(tags.filter((tag) => tag === 'H1')).toHaveLength(1);
      expect(alts).toHaveLength(2);
      expect(body.toString('latin1')).toContain(`/verify/${token}`);
    }
  });

  it('is for its holder alone', async () => {
    const { id } = await graduated(await given.person());
    expect((await file(await given.person({ isAdministrator: true }), pathOf(id, 'lv'))).status).toBe(404);
    expect((await file(await given.person({ roles: ['coordinator'] }), pathOf(id, 'lv'))).status).toBe(404);
    expect((await file(undefined, pathOf(id, 'lv'))).status).toBe(401);
  });

  it('says until when it is valid, by the day of both countries, and keeps long words on one sheet', async () => {
    const address = 'https://inclusive.example/lt/verify/AAAAAAAAAAAAAAAAAAAAAAAA';
    const plain = readPdf(await paperOf({ certificate: row, leadNames: { en: 'Lead' }, address }, 'lt'));
    for (const words of [
      '2026 m. lapkričio 21 d.',
      'Galioja iki',
      '2029 m. lapkričio 21 d.',
      '6 valandos ir 30 minučių',
    ]) {
      expect(plain.pages[0]).toContain(words);
    }
    const long = { ...row, holderName: 'Žydrūnė '.repeat(15).trim(), titles: { en: 'Inclusive '.repeat(30).trim() } };
    expect(readPdf(await paperOf({ certificate: long, leadNames: {}, address }, 'en')).pages).toHaveLength(1);
  });
});
