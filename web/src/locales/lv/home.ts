import type { home as english } from '../en/home.ts';
import type { Latvian } from '../translated.ts';

export const home = {
  title: 'Bibliotēkā jūs gaida klusa vieta',
  lead: 'Latvijas un Lietuvas bibliotēkās ir sensorās lasītavas: maiga gaisma, grāmatas, ko iepazīt ar rokām, un cilvēki, kas uzklausa. Gaidīts ir ikviens, un viss ir bez maksas.',
  findRoom: 'Atrast lasītavu',
  whatIs: 'Kas ir sensorā lasītava?',
  doors: {
    title: 'Kurp vēlaties doties?',
    rooms: {
      title: 'Atrodiet lasītavu',
      text: 'Soli pa solim uzziniet, kas jūs tur sagaida. Izvēlieties brīvu laiku un piesakieties. Konts nav vajadzīgs.',
    },
    learn: {
      title: 'Mācieties uzņemt ikvienu',
      text: 'E-kursi bibliotekāriem un sociālajiem darbiniekiem: mācieties savā tempā, un mācību stundas tiks ieskaitītas.',
    },
    emotions: {
      title: 'Manas emocijas',
      text: 'Parādiet fotogrāfijā, kā jūs redzat prieku, skumjas vai mieru. Apskatiet, kā jūtas citi.',
    },
  },
  room: {
    title: 'Kas ir sensorā lasītava?',
    text: 'Tā ir mierīga telpa bibliotēkā, iekārtota tā, lai maņām būtu viegli. Te var lasīt, atpūsties, klausīties, taustīt vai vienkārši būt. Līdzās ir profesionāls informācijas punkts, kur aprunāties ar speciālistu.',
    light: {
      title: 'Maiga gaisma un klusums',
      text: 'Apgaismojumu var mainīt, un ir stūrītis, kur paslēpties no trokšņa.',
    },
    touch: { title: 'Lietas rokām un acīm', text: 'Taktilās grāmatas un lietas, kas ir mīkstas, skan vai mirdz.' },
    talk: {
      title: 'Cilvēks, kas uzklausa',
      text: 'Informācijas punktā var satikt psihologu, logopēdu vai sociālo darbinieku. Saruna paliek starp jums.',
    },
    free: {
      title: 'Bez maksas, ikvienam',
      text: 'Bērniem un ģimenēm, senioriem, cilvēkiem ar invaliditāti un visiem, kam vajadzīgs klusuma brīdis. Drīkst nākt kopā ar pavadoni.',
    },
  },
  visit: {
    title: 'Kā norit apmeklējums',
    choose: 'Izvēlieties lasītavu.',
    story: 'Izlasiet tās sociālo stāstu: ko tur redzēsiet, dzirdēsiet un jutīsiet.',
    book: 'Piesakieties sev ērtā laikā vai vienkārši atnāciet darba laikā.',
    stay: 'Palieciet, cik ilgi vēlaties. Aiziet var jebkurā brīdī.',
  },
  places: { title: 'Tīkla lasītavas', planned: 'drīzumā', map: 'Visas lasītavas kartē' },
  partners: {
    title: 'Kas veido tīklu',
    text: 'INCLUSIVE kopīgi veido bibliotēka, divas pašvaldības un nevalstiskā organizācija no abām robežas pusēm.',
    lead: 'vadošais partneris',
    more: 'Vairāk par tīklu',
  },
} satisfies Latvian<typeof english>;
