import type { Lithuanian } from '../translated.ts';
import type { waiting as english } from '../en/waiting.ts';

export const waiting = {
  title: 'Laukiančiųjų eilė',
  lead: 'Kai atsiras laisvas laikas, pasiūlysime jį jums. Pirmiausia siūlome tam, kas užsirašė pirmas.',
  howTitle: 'Kaip tai vyksta',
  how: 'Gausite kodą. Su juo visada galite pasižiūrėti savo vietą. Laisvą laiką jums rezervuojame dviem darbo valandoms; jei neatsakote, jį siūlome kitam, o jūs liekate eilėje. Po trijų neatsakytų pasiūlymų vieta eilėje nebegalioja.',
  days: 'Dienos',
  firstDay: 'Nuo kurios dienos?',
  lastDay: 'Iki kurios dienos?',
  lastDayHint: 'Jei tinka tik viena diena, palikite tuščią.',
  submit: 'Stoti į eilę',
  yourPlace: 'Jūsų vieta eilėje',
  position: 'Vieta',
  why: 'Kodėl laukiate',
  reason: {
    OFFERED: 'Jums yra laisvas laikas: prašome atsakyti.',
    OFFERED_TO_EARLIER: 'Laikas dabar pasiūlytas žmogui, užsirašiusiam anksčiau už jus.',
    OTHERS_BEFORE: 'Visi laikai užimti, o kiti užsirašė anksčiau už jus.',
    ALL_TAKEN: 'Visi laikai užimti. Kitas pasiūlymas bus jums.',
  },
  offeredTitle: 'Laisva jums: {{when}}',
  offeredUntil: 'Rezervuota jums iki: {{when}}.',
  take: 'Priimti šį laiką',
  pass: 'Ne, lauksiu toliau',
  leave: 'Pasitraukti iš eilės',
  leftTitle: 'Jūs pasitraukėte iš eilės',
  lapsedTitle: 'Jūsų vieta eilėje nebegalioja',
  endedText: 'Galite ieškoti laisvo laiko arba stoti į eilę iš naujo.',
  again: 'Žiūrėti laisvus laikus',
  fault: {
    INVALID_DAY:
      'Prašome pasirinkti šiandieną arba vėlesnę dieną, kuriai jau galima registruotis; iš viso ne ilgesnį kaip dviejų mėnesių laikotarpį.',
  },
  refused: {
    INPUT_INVALID: 'Kai kuriuos atsakymus reikia pataisyti. Tai, ką įrašėte, išsaugota.',
    TIMES_FREE: 'Šiomis dienomis yra laisvų laikų: galite registruotis iš karto.',
    FORM_ALREADY_USED: 'Ši forma jau buvo išsiųsta. Prašome patikrinti atsakymus ir išsiųsti dar kartą.',
    OFFER_OVER: 'Šis pasiūlymas nebegalioja. Kitą gausite, kai atsiras laisvas laikas.',
    BOOKING_UNKNOWN: 'Pagal šią nuorodą nieko neradome.',
  },
} satisfies Lithuanian<typeof english>;
