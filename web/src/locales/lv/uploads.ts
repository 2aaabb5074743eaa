import type { Latvian } from '../translated.ts';
import type { uploads as english } from '../en/uploads.ts';

export const uploads = {
  pause: 'Apturēt',
  resume: 'Turpināt',
  pausedLong:
    'Apturēts. Nosūtītais glabājas vienu dienu, arī ja aizverat šo lapu: izvēlieties to pašu fotogrāfiju vēlreiz, un sūtīšana turpināsies no tās pašas vietas.',
  waiting: 'Savienojums pārtrūka. Tiklīdz tas atgriezīsies, sūtīšana turpināsies pati.',
  further_zero: 'Ceļā ir vēl {{count, number}} fotogrāfiju',
  further_one: 'Ceļā ir vēl {{count, number}} fotogrāfija',
  further_other: 'Ceļā ir vēl {{count, number}} fotogrāfijas',
  furtherHint: 'Tās tiek sūtītas, kamēr rakstāt. Vārdus katrai pievienosiet, kad šī būs iesūtīta.',
  remove: 'Noņemt',
  next_zero: 'Uz nākamo fotogrāfiju',
  next_one: 'Uz nākamo fotogrāfiju',
  next_other: 'Uz nākamo fotogrāfiju',
  state: {
    queued: 'gaida savu kārtu',
    checking: 'tiek pārbaudīta',
    ready: 'ir pienākusi',
    broken: 'savienojums pārtrūka',
  },
} satisfies Latvian<typeof english>;
