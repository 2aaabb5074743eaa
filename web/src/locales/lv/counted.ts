import type { Latvian } from '../translated.ts';
import type { counted as english } from '../en/counted.ts';

export const counted = {
  summary: 'Dažas ziņas statistikai, ja vēlaties',
  lead: 'Atbildēt nav obligāti. Atbildes glabājam bez vārda: tās palīdz saprast, kam esam palīdzējuši un kam kaut kā trūkst.',
  ageBand: 'Apmeklētāja vecums',
  municipality: 'Kur apmeklētājs dzīvo',
  notSaid: 'Labāk neteikšu',
  other: 'Citur',
  age: {
    '0-6': '0–6 gadi',
    '7-12': '7–12 gadi',
    '13-17': '13–17 gadi',
    '18-29': '18–29 gadi',
    '30-64': '30–64 gadi',
    '65-up': '65 gadi vai vairāk',
  },
} satisfies Latvian<typeof english>;
