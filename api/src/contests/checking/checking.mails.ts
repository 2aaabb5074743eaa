import type { Locale } from '@inclusive/localisation/locale';
import type { PhotoLetter } from '../contests.mails.ts';
import type { CorrectionReason, DisqualificationReason } from './checking.rules.ts';

/** `{title}`: the photo's title, `{day}`: the last day to answer, with the clock that it ends by. Reasons and notes stand after the second paragraph. */
interface CheckingTexts {
  correction: PhotoLetter;
  undone: PhotoLetter;
  disqualified: PhotoLetter;
  reinstated: PhotoLetter;
  /** Was not accepted before it was out of the contest, and is not now. */
  lifted: PhotoLetter;
  corrections: Record<CorrectionReason, string>;
  disqualifications: Record<DisqualificationReason, string>;
}

const lv: CheckingTexts = {
  correction: {
    subject: 'Lūgums par fotogrāfiju „{title}”',
    paragraphs: [
      'Labdien!',
      'Paldies par fotogrāfiju „{title}”! Pirms par to izlemjam, lūdzam kaut ko izlabot vai paskaidrot.',
      'Pēdējā diena, kad var atbildēt: {day}. Atbildēt var arī tad, ja konkurss jau ir slēgts. Pati fotogrāfija nav jāsūta vēlreiz.',
      'Ja vajadzīga palīdzība, nāciet uz bibliotēku – izdarīsim to kopā.',
    ],
    action: 'Izlabot vai atbildēt',
  },
  undone: {
    subject: 'Fotogrāfiju „{title}” skatām vēlreiz',
    paragraphs: [
      'Labdien!',
      'To, ko iepriekš rakstījām par fotogrāfiju „{title}”, esam atcēluši un skatīsim to vēlreiz. Kamēr nav jauna lēmuma, galerijā tās nav.',
      'Jums nekas nav jādara. Kad izlemsim, uzrakstīsim.',
    ],
    action: 'Manas fotogrāfijas',
  },
  disqualified: {
    subject: 'Fotogrāfija „{title}” konkursā vairs nepiedalās',
    paragraphs: [
      'Labdien!',
      'Fotogrāfija „{title}” ir izņemta no konkursa: galerijā tās vairs nav, un žūrija to nevērtē.',
      'Ja domājat, ka esam kļūdījušies, uzrakstiet rīkotājiem vai vaicājiet savā bibliotēkā: lēmumu var pārskatīt un atcelt.',
    ],
    action: 'Manas fotogrāfijas',
  },
  reinstated: {
    subject: 'Fotogrāfija „{title}” atkal piedalās konkursā',
    paragraphs: [
      'Labdien!',
      'Esam pārskatījuši savu lēmumu, un fotogrāfija „{title}” atkal piedalās konkursā.',
      'Jums nekas nav jādara. Kas ar to notiek, redzams sadaļā „Manas fotogrāfijas”.',
    ],
    action: 'Manas fotogrāfijas',
  },
  lifted: {
    subject: 'Fotogrāfija „{title}” vairs nav diskvalificēta',
    paragraphs: [
      'Labdien!',
      'Esam pārskatījuši savu lēmumu: fotogrāfija „{title}” vairs nav diskvalificēta. Paliek tas, ko par to rakstījām iepriekš: tādā veidā, kā tā ir, to rādīt nevaram.',
      'Ja to var labot un konkurss vēl ir atvērts, aicinām fotogrāfiju iesūtīt vēlreiz.',
    ],
    action: 'Manas fotogrāfijas',
  },
  corrections: {
    TITLE: 'Nosaukums: lūdzu, izlabojiet vai papildiniet to.',
    ALT_TEXT:
      'Apraksts cilvēkiem, kuri attēlu neredz: lūdzu, vienā vai divos teikumos uzrakstiet, kas fotogrāfijā redzams.',
    STORY: 'Stāsts: lūdzu, izlabojiet vai papildiniet to.',
    WORDS_WITH_DATA:
      'Tekstā ir personas dati, piemēram, adrese, tālruņa numurs vai cita cilvēka uzvārds. Lūdzu, izņemiet tos.',
    OTHER: 'Ko lūdzam vai jautājam, lasiet rīkotāju piezīmē.',
  },
  disqualifications: {
    NOT_OWN_PHOTO:
      'Mums ir pamats domāt, ka fotogrāfiju uzņēmis kāds cits. Ja tā ir jūsu, uzrakstiet rīkotājiem, kad un kā tā tapusi.',
    GENERATED:
      'Mums ir pamats domāt, ka attēlu radījis vai pārveidojis mākslīgais intelekts. Ja kļūdāmies, uzrakstiet rīkotājiem, kā tas tapis.',
    PERSON_WITHOUT_CONSENT:
      'Cilvēks, kuru fotogrāfijā var atpazīt, nepiekrīt, ka to rāda. Ja viņš pārdomā, lai uzraksta rīkotājiem.',
    REGULATIONS_BROKEN:
      'Fotogrāfija vai tas, kā tā iesūtīta, neatbilst konkursa nolikumam. Nolikumu atradīsiet konkursa lapā.',
    ALREADY_ENTERED: 'Šī pati fotogrāfija konkursā jau piedalās. Otra paliek, un jums nekas nav jādara.',
    OTHER: 'Iemesls ir paskaidrots rīkotāju piezīmē.',
  },
};

const lt: CheckingTexts = {
  correction: {
    subject: 'Prašymas dėl nuotraukos „{title}“',
    paragraphs: [
      'Sveiki!',
      'Ačiū už nuotrauką „{title}“! Prieš priimdami sprendimą prašome kai ką pataisyti arba paaiškinti.',
      'Paskutinė diena, kai galima atsakyti: {day}. Atsakyti galima ir tada, kai konkursas jau uždarytas. Pačios nuotraukos iš naujo siųsti nereikia.',
      'Jei reikia pagalbos, ateikite į biblioteką – padarysime tai kartu.',
    ],
    action: 'Pataisyti arba atsakyti',
  },
  undone: {
    subject: 'Nuotrauką „{title}“ peržiūrime dar kartą',
    paragraphs: [
      'Sveiki!',
      'Tai, ką anksčiau rašėme apie nuotrauką „{title}“, atšaukėme ir ją peržiūrėsime dar kartą. Kol naujo sprendimo nėra, galerijoje jos nėra.',
      'Jums nieko daryti nereikia. Kai nuspręsime, parašysime.',
    ],
    action: 'Mano nuotraukos',
  },
  disqualified: {
    subject: 'Nuotrauka „{title}“ konkurse nebedalyvauja',
    paragraphs: [
      'Sveiki!',
      'Nuotrauka „{title}“ pašalinta iš konkurso: galerijoje jos nebėra ir komisija jos nevertina.',
      'Jei manote, kad suklydome, parašykite organizatoriams arba kreipkitės į savo biblioteką: sprendimą galima peržiūrėti ir atšaukti.',
    ],
    action: 'Mano nuotraukos',
  },
  reinstated: {
    subject: 'Nuotrauka „{title}“ vėl dalyvauja konkurse',
    paragraphs: [
      'Sveiki!',
      'Peržiūrėjome savo sprendimą, ir nuotrauka „{title}“ vėl dalyvauja konkurse.',
      'Jums nieko daryti nereikia. Jos būseną matysite skiltyje „Mano nuotraukos“.',
    ],
    action: 'Mano nuotraukos',
  },
  lifted: {
    subject: 'Nuotrauka „{title}“ nebėra diskvalifikuota',
    paragraphs: [
      'Sveiki!',
      'Peržiūrėjome savo sprendimą: nuotrauka „{title}“ nebėra diskvalifikuota. Lieka tai, ką apie ją rašėme anksčiau: tokios, kokia ji yra, rodyti negalime.',
      'Jei tai galima pataisyti ir konkursas dar atviras, kviečiame nuotrauką pateikti dar kartą.',
    ],
    action: 'Mano nuotraukos',
  },
  corrections: {
    TITLE: 'Pavadinimas: prašome jį pataisyti arba papildyti.',
    ALT_TEXT:
      'Aprašymas žmonėms, kurie vaizdo nemato: prašome vienu ar dviem sakiniais parašyti, kas matyti nuotraukoje.',
    STORY: 'Nuotraukos istorija: prašome ją pataisyti arba papildyti.',
    WORDS_WITH_DATA:
      'Tekste yra asmens duomenų, pavyzdžiui, adresas, telefono numeris ar kito žmogaus pavardė. Prašome juos išimti.',
    OTHER: 'Ko prašome arba klausiame, skaitykite organizatorių pastaboje.',
  },
  disqualifications: {
    NOT_OWN_PHOTO:
      'Turime pagrindo manyti, kad fotografavo kažkas kitas. Jei ji jūsų, parašykite organizatoriams, kada ir kaip ji atsirado.',
    GENERATED:
      'Turime pagrindo manyti, kad vaizdą sukūrė arba pakeitė dirbtinis intelektas. Jei klystame, parašykite organizatoriams, kaip jis atsirado.',
    PERSON_WITHOUT_CONSENT:
      'Žmogus, kurį nuotraukoje galima atpažinti, nesutinka būti rodomas. Jei jis persigalvos, tegul parašo organizatoriams.',
    REGULATIONS_BROKEN:
      'Nuotrauka arba tai, kaip ji pateikta, neatitinka konkurso taisyklių. Taisykles rasite konkurso puslapyje.',
    ALREADY_ENTERED: 'Ta pati nuotrauka konkurse jau dalyvauja. Kita lieka, ir jums nieko daryti nereikia.',
    OTHER: 'Priežastį paaiškina organizatorių pastaba.',
  },
};

const en: CheckingTexts = {
  correction: {
    subject: 'A request about your photo “{title}”',
    paragraphs: [
      'Hello!',
      'Thank you for your photo “{title}”! Before we decide about it, please put something right or explain it.',
      'The last day to answer: {day}. You can answer even after the contest has closed. The photo itself need not be sent again.',
      'If you need help, come to the library, and we will do it together.',
    ],
    action: 'Change or answer',
  },
  undone: {
    subject: 'We are looking at your photo “{title}” again',
    paragraphs: [
      'Hello!',
      'We have taken back what we wrote about your photo “{title}”, and will look at it once more. Until there is a new decision, it is not in the gallery.',
      'You need not do anything. We will write to you when we have decided.',
    ],
    action: 'My photos',
  },
  disqualified: {
    subject: 'Your photo “{title}” is out of the contest',
    paragraphs: [
      'Hello!',
      'Your photo “{title}” has been taken out of the contest: it is no longer in the gallery, and the jury does not judge it.',
      'If you think that we are mistaken, write to the organisers or ask your library: the decision can be looked at again and lifted.',
    ],
    action: 'My photos',
  },
  reinstated: {
    subject: 'Your photo “{title}” is in the contest again',
    paragraphs: [
      'Hello!',
      'We have looked at our decision again, and your photo “{title}” is back in the contest.',
      'You need not do anything. “My photos” shows how it is doing.',
    ],
    action: 'My photos',
  },
  lifted: {
    subject: 'Your photo “{title}” is no longer disqualified',
    paragraphs: [
      'Hello!',
      'We have looked at our decision again: your photo “{title}” is no longer disqualified. What we wrote before still holds: we cannot show it as it is.',
      'If this can be put right and the contest is still open, you are welcome to send the photo again.',
    ],
    action: 'My photos',
  },
  corrections: {
    TITLE: 'The title: please mend it or add to it.',
    ALT_TEXT:
      'The description for people who cannot see the picture: please write in one or two sentences what the photo shows.',
    STORY: 'The story: please mend it or add to it.',
    WORDS_WITH_DATA:
      'The words hold personal data, such as an address, a telephone number or somebody else’s surname. Please take them out.',
    OTHER: 'The organisers’ note says what we ask.',
  },
  disqualifications: {
    NOT_OWN_PHOTO:
      'We have reason to think that somebody else took the photo. If it is yours, write to the organisers when and how you took it.',
    GENERATED:
      'We have reason to think that artificial intelligence made or changed the picture. If we are wrong, write to the organisers how it came about.',
    PERSON_WITHOUT_CONSENT:
      'Somebody who can be recognised in the photo does not agree to be shown. If they change their mind, they can write to the organisers.',
    REGULATIONS_BROKEN:
      'The photo, or the way in which it was sent, breaks the regulations of the contest. You find them on the page of the contest.',
    ALREADY_ENTERED: 'This very photo is in the contest already. The other one stays, and you need not do anything.',
    OTHER: 'The organisers’ note explains the reason.',
  },
};

export const checkingLetters: Record<Locale, CheckingTexts> = { lv, lt, en };
