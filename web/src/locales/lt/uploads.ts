import type { Lithuanian } from '../translated.ts';
import type { uploads as english } from '../en/uploads.ts';

export const uploads = {
  pause: 'Pristabdyti',
  resume: 'Tęsti',
  pausedLong:
    'Pristabdyta. Tai, kas išsiųsta, saugoma vieną dieną, net ir uždarius šį puslapį: pasirinkite tą pačią nuotrauką dar kartą, ir siuntimas tęsis nuo tos pačios vietos.',
  waiting: 'Ryšys nutrūko. Kai tik jis atsiras, siuntimas tęsis savaime.',
  further_one: 'Siunčiama dar {{count, number}} nuotrauka',
  further_few: 'Siunčiamos dar {{count, number}} nuotraukos',
  further_many: 'Siunčiama dar {{count, number}} nuotraukos',
  further_other: 'Siunčiama dar {{count, number}} nuotraukų',
  furtherHint: 'Jos siunčiamos, kol rašote. Žodžius kiekvienai pridėsite, kai ši bus pateikta.',
  remove: 'Pašalinti',
  next_one: 'Prie kitos nuotraukos',
  next_few: 'Prie kitos nuotraukos',
  next_many: 'Prie kitos nuotraukos',
  next_other: 'Prie kitos nuotraukos',
  state: {
    queued: 'laukia savo eilės',
    checking: 'tikrinama',
    ready: 'gauta',
    broken: 'ryšys nutrūko',
  },
} satisfies Lithuanian<typeof english>;
