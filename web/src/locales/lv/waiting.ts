import type { Latvian } from '../translated.ts';
import type { waiting as english } from '../en/waiting.ts';

export const waiting = {
  title: 'Gaidīšanas rinda',
  lead: 'Kad kāds laiks atbrīvosies, piedāvāsim to jums. Pirmajam piedāvājam tam, kurš pieteicies pirmais.',
  howTitle: 'Kā tas notiek',
  how: 'Jūs saņemsiet kodu. Ar to vienmēr varat apskatīt savu vietu. Brīvu laiku paturam jums divas darba stundas; ja neatbildat, to piedāvājam nākamajam, bet jūs paliekat rindā. Pēc trim neatbildētiem piedāvājumiem vieta rindā vairs nav spēkā.',
  days: 'Dienas',
  firstDay: 'No kuras dienas?',
  lastDay: 'Līdz kurai dienai?',
  lastDayHint: 'Ja der tikai viena diena, atstājiet tukšu.',
  submit: 'Iestāties rindā',
  yourPlace: 'Jūsu vieta rindā',
  position: 'Vieta',
  why: 'Kāpēc jāgaida',
  reason: {
    OFFERED: 'Jums ir brīvs laiks: lūdzu, atbildiet.',
    OFFERED_TO_EARLIER: 'Laiks pašlaik ir piedāvāts kādam, kurš pieteicās pirms jums.',
    OTHERS_BEFORE: 'Visi laiki ir aizņemti, un citi pieteicās pirms jums.',
    ALL_TAKEN: 'Visi laiki ir aizņemti. Nākamais piedāvājums būs jums.',
  },
  offeredTitle: 'Brīvs jums: {{when}}',
  offeredUntil: 'Paturēts jums līdz: {{when}}.',
  take: 'Pieņemt šo laiku',
  pass: 'Nē, gaidīšu vēl',
  leave: 'Izstāties no rindas',
  leftTitle: 'Jūs vairs neesat rindā',
  lapsedTitle: 'Jūsu vieta rindā vairs nav spēkā',
  endedText: 'Varat meklēt brīvu laiku vai iestāties rindā no jauna.',
  again: 'Skatīt brīvos laikus',
  fault: {
    INVALID_DAY: 'Lūdzu, izvēlieties dienu, sākot no šodienas, kurai var pieteikties; kopā ne vairāk kā divus mēnešus.',
  },
  refused: {
    INPUT_INVALID: 'Dažas atbildes jāizlabo. Ierakstītais ir saglabāts.',
    TIMES_FREE: 'Šajās dienās ir brīvi laiki: varat pieteikties uzreiz.',
    FORM_ALREADY_USED: 'Šī veidlapa jau bija nosūtīta. Lūdzu, pārbaudiet atbildes un nosūtiet vēlreiz.',
    OFFER_OVER: 'Šis piedāvājums vairs nav spēkā. Nākamo saņemsiet, kad kāds laiks atbrīvosies.',
    BOOKING_UNKNOWN: 'Ar šo saiti neko neatradām.',
  },
} satisfies Latvian<typeof english>;
