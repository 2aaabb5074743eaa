import { beforeAll, describe, expect, it } from '@jest/globals';
import { useTestApp } from '../support/use-test-app.ts';

const { as, clock } = useTestApp({ template: 'seeded' });

beforeAll(() => clock.set('2026-11-24T09:00:00Z'));

describe('roomOffers', () => {
  const OFFERS = `query ($room: String!, $locale: Locale!) {
    roomOffers(room: $room, locale: $locale) {
      service kind title summary minutes languages channels lastDay consultants { name role languages } place { slug zone }
    }
  }`;

  it('names what can be booked at a room, and with whom', async () => {
    const offers = await as.visitor<{ service: string; consultants: object[]; lastDay: string }[]>(OFFERS, {
      room: 'subate',
      locale: 'lt',
    });
    expect(offers.map(({ service }) => service)).toEqual([
      'augsdaugava-psychologist',
      'augsdaugava-social-worker',
      'augsdaugava-speech-therapist',
      'augsdaugava-game-hour',
      'augsdaugava-guided-visit',
      'augsdaugava-quiet-time',
    ]);
    expect(offers[0]).toMatchObject({
      kind: 'consultation',
      minutes: 50,
      lastDay: '2027-01-23',
      place: { slug: 'subate', zone: 'Europe/Riga' },
      consultants: [{ name: { locale: 'lt' }, role: { text: 'psichologė', locale: 'lt' } }],
    });
    expect(offers[3]?.consultants).toEqual([]);
  });

  it('is empty for a room that is planned or unknown', async () => {
    expect(await as.visitor(OFFERS, { room: 'zalenieki', locale: 'lv' })).toEqual([]);
    expect(await as.visitor(OFFERS, { room: 'atlantis', locale: 'lv' })).toEqual([]);
  });

  it('gives one of them for its own page', async () => {
    const OFFER = `query ($service: String!) { offer(room: "subate", service: $service, locale: en) { title awaits } }`;
    expect(await as.visitor(OFFER, { service: 'augsdaugava-psychologist' })).toMatchObject({
      awaits: { locale: 'en' },
    });
    await expect(as.visitor(OFFER, { service: 'pasvalys-psychologist' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
