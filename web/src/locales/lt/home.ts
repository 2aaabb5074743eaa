import type { home as english } from '../en/home.ts';
import type { Lithuanian } from '../translated.ts';

export const home = {
  title: 'Bibliotekoje jūsų laukia rami vieta',
  lead: 'Latvijos ir Lietuvos bibliotekose veikia sensorinės skaityklos: švelni šviesa, knygos, kurias galima pažinti rankomis, ir žmonės, kurie išklauso. Laukiami visi, ir viskas nemokama.',
  findRoom: 'Rasti skaityklą',
  whatIs: 'Kas yra sensorinė skaitykla?',
  doors: {
    title: 'Kur norėtumėte užsukti?',
    rooms: {
      title: 'Raskite skaityklą',
      text: 'Žingsnis po žingsnio sužinokite, kas jūsų ten laukia. Pasirinkite laisvą laiką ir užsiregistruokite. Paskyros nereikia.',
    },
    learn: {
      title: 'Mokykitės priimti kiekvieną',
      text: 'Nuotoliniai kursai bibliotekininkams ir socialiniams darbuotojams: mokotės savo tempu, o mokymosi valandos įskaitomos.',
    },
    emotions: {
      title: 'Mano emocijos',
      text: 'Parodykite nuotraukoje, kaip jums atrodo džiaugsmas, liūdesys ar ramybė. Pažiūrėkite, kaip jaučiasi kiti.',
    },
  },
  room: {
    title: 'Kas yra sensorinė skaitykla?',
    text: 'Tai rami patalpa bibliotekoje, įrengta taip, kad nevargintų pojūčių. Čia galima skaityti, ilsėtis, klausytis, liesti arba tiesiog pabūti. Šalia veikia profesinio informavimo punktas, kuriame galima pasikalbėti su specialistu.',
    light: {
      title: 'Švelni šviesa ir tyla',
      text: 'Apšvietimą galima keisti, yra kampelis, kuriame galima pasislėpti nuo triukšmo.',
    },
    touch: { title: 'Daiktai rankoms ir akims', text: 'Taktilinės knygos, minkšti, skambantys ir švytintys daiktai.' },
    talk: {
      title: 'Žmogus, kuris išklauso',
      text: 'Informavimo punkte galite sutikti psichologą, logopedą ar socialinį darbuotoją. Pokalbis lieka tarp jūsų.',
    },
    free: {
      title: 'Nemokamai, visiems',
      text: 'Vaikams ir šeimoms, senjorams, žmonėms su negalia ir visiems, kuriems reikia tylos akimirkos. Galite ateiti su lydinčiu žmogumi.',
    },
  },
  visit: {
    title: 'Kaip vyksta apsilankymas',
    choose: 'Pasirinkite skaityklą.',
    story: 'Perskaitykite jos socialinę istoriją: ką ten pamatysite, išgirsite ir pajusite.',
    book: 'Užsiregistruokite jums patogiu laiku arba tiesiog ateikite darbo valandomis.',
    stay: 'Būkite tiek, kiek norite. Išeiti galima bet kada.',
  },
  places: { title: 'Tinklo skaityklos', planned: 'netrukus', map: 'Visos skaityklos žemėlapyje' },
  partners: {
    title: 'Kas kuria tinklą',
    text: 'INCLUSIVE kartu kuria biblioteka, dvi savivaldybės ir nevyriausybinė organizacija iš abiejų sienos pusių.',
    lead: 'pagrindinis partneris',
    more: 'Daugiau apie tinklą',
  },
} satisfies Lithuanian<typeof english>;
