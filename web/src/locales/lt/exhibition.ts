import type { Lithuanian } from '../translated.ts';
import type { exhibition as english } from '../en/exhibition.ts';

export const exhibition = {
  title: 'Kilnojamoji paroda',
  of: 'Konkurso „{{contest}}“ paroda',
  lead: 'Konkurso nuotraukos keliauja iš vienos vietos į kitą. Įėjimas nemokamas.',
  toPage: 'Žiūrėti parodą',
  now: 'Dabar paroda yra čia',
  next: 'Kita parodos vieta',
  past: 'Parodos kelionė baigėsi',
  pastText: 'Paskutinį kartą ją buvo galima pamatyti čia:',
  notKnown: 'Vietos ir dienos dar nežinomos',
  notKnownText: 'Jos atsiras čia, kai tik bus sutarta. Užsukite vėliau!',
  notOpened: 'Nuotraukos dar neatrinktos',
  notOpenedText: 'Pirmiausia visas nuotraukas įvertins komisija. Iki tol jas galima žiūrėti galerijoje.',
  noPhotos: 'Šiuo metu parodoje nėra nė vienos nuotraukos.',
  route: 'Kur ir kada',
  mapLabel: 'Parodos maršruto žemėlapis',
  offMap: 'Žemėlapyje šios vietos nėra.',
  example: 'Pavyzdys',
  exampleNote:
    'Vietos, pažymėtos kaip pavyzdžiai, rodo, kaip atrodo parodos maršrutas. Su jomis dar dėl nieko nesutarta.',
  time: { past: 'Buvo čia', now: 'Dabar čia', ahead: 'Bus čia' },
  toRoom: 'Darbo laikas ir kaip atvykti',
  toRoomOf: 'Darbo laikas ir kaip atvykti: {{name}}',
  calendar: 'Įdėti į kalendorių',
  calendarOf: 'Įdėti į kalendorių: {{name}}',
  wholeCalendar: 'Visas parodos maršrutas – į kalendorių',
  photos: 'Parodos nuotraukos',
  number: 'Nr. {{number, number}}',
  by: 'Nuotrauka: {{name}}',
  inRoom: 'Paroda šioje skaitykloje',
} satisfies Lithuanian<typeof english>;
