import type { Lithuanian } from '../translated.ts';
import type { learning as english } from '../en/learning.ts';

export const learning = {
  certificates: 'Mano pažymėjimai',
  statement: {
    title: 'Pažyma apie valandas',
    lead: 'Dokumentas su jūsų baigtais kursais ir jų valandomis – darbdaviui arba jums patiems.',
    from: 'Baigta nuo',
    to: 'Baigta iki',
    hint: 'Jei norite įtraukti viską, ką iki šiol baigėte, abi datas palikite tuščias.',
    download: 'Atsisiųsti PDF',
    none: 'Kai baigsite kursą, čia galėsite atsisiųsti pažymą apie savo valandas.',
  },
  left: {
    title: 'Kursai, kuriuos palikote',
    lead: 'Tai, ką juose atlikote, išsaugota. Atverkite kursą, jei norite jį tęsti.',
  },
  print: {
    title: 'Kursas popieriuje',
    lead: 'Visos pamokos, užduotys ir klausimai kartu, su vieta jūsų užrašams. Užtenka nespalvoto spausdinimo.',
    open: 'Spausdinti visą kursą',
    back: 'Grįžti į kursą: ten išsaugota jūsų vieta ir atsakymai.',
    code: 'QR kodas, vedantis į šio kurso puslapį',
    notes: 'Mano užrašai',
    note: 'Apmąstymams',
    way: 'Vienas iš gerų būdų pasielgti',
    quiz: 'Pratyboms popieriuje. Pats testas atliekamas kurso puslapyje.',
    match: 'Prie kiekvieno įrašykite tai, kas jam tinka.',
    order: 'Sunumeruokite teisinga tvarka.',
  },
  offline: {
    title: 'Esate neprisijungę prie interneto',
    lead: 'Be interneto šio puslapio parodyti negalima. Niekas neprarasta: kai tik ryšys atsiras, galėsite tęsti.',
    kept: 'Tai, ką ką tik išsiuntėte, išsaugota šiame įrenginyje. Bus išsiųsta, kai vėl turėsite ryšį.',
    again: 'Bandyti dar kartą',
    pages: 'Šiuos puslapius galite skaityti ir be interneto',
    notice: 'Nėra interneto ryšio. Jūsų atsakymai saugomi šiame įrenginyje ir bus išsiųsti, kai ryšys atsiras.',
    pending: 'Laukia išsiuntimo',
    sent: 'Ryšys atkurtas. Tai, ką per tą laiką atlikote, išsiųsta.',
    signIn: 'Prisijunkite iš naujo, kad būtų galima išsiųsti tai, kas saugoma šiame įrenginyje.',
    open: 'Atverti puslapį',
    dismiss: 'Perskaičiau',
    refused: {
      answer: 'Šiame įrenginyje išsaugotas atsakymas nepriimtas: testas jau buvo pateiktas arba klausimas pasikeitė.',
      note: 'Šiame įrenginyje išsaugoto užrašo įrašyti nepavyko: šio kurso nebesimokote arba jis pasikeitė.',
      practice: 'Praktinės užduoties pateikti nepavyko: ją jau peržiūri kolega arba užduotis pasikeitė.',
      lesson: 'Pamokos, kurią baigėte be interneto, pažymėti nepavyko: šio kurso nebesimokote arba jis pasikeitė.',
      quiz: 'Jūsų atsakymų pateikti nepavyko: į kai kuriuos klausimus dar neatsakyta arba testas pasikeitė.',
    },
  },
} satisfies Lithuanian<typeof english>;
