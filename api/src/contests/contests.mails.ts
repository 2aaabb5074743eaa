import type { Locale } from '@inclusive/localisation/locale';
import type { RejectionReason } from './checking/checking.rules.ts';
import type { UnreadableCode } from './pipeline/photo-workshop.ts';

/** `{title}` stands for the photo's title. */
export interface PhotoLetter {
  subject: string;
  paragraphs: string[];
  action: string;
}

interface LetterTexts {
  approved: PhotoLetter;
  /** Approved, but somebody has not agreed yet. */
  awaited: PhotoLetter;
  rejected: PhotoLetter;
  unreadable: PhotoLetter;
  reasons: Record<RejectionReason, string>;
  noteBefore: string;
  faults: Record<UnreadableCode, string>;
}

const lv: LetterTexts = {
  approved: {
    subject: 'Jūsu fotogrāfija „{title}” ir galerijā',
    paragraphs: [
      'Labdien!',
      'Paldies par fotogrāfiju „{title}”! Tā ir pārbaudīta un tagad apskatāma konkursa galerijā.',
      'Ja pārdomāsiet, varat to jebkurā laikā atsaukt sadaļā „Manas fotogrāfijas”.',
    ],
    action: 'Skatīt fotogrāfiju',
  },
  awaited: {
    subject: 'Jūsu fotogrāfija „{title}” gaida piekrišanu',
    paragraphs: [
      'Labdien!',
      'Paldies par fotogrāfiju „{title}”! Rīkotāji to ir pārbaudījuši un pieņēmuši.',
      'Galerijā tā būs, tiklīdz visi, kam jāpiekrīt, būs atbildējuši. Kas vēl nav atbildējis, redzams sadaļā „Manas fotogrāfijas”.',
    ],
    action: 'Manas fotogrāfijas',
  },
  rejected: {
    subject: 'Par jūsu fotogrāfiju „{title}”',
    paragraphs: [
      'Labdien!',
      'Paldies par fotogrāfiju „{title}”! Diemžēl tādā veidā, kā tā ir tagad, konkursā to rādīt nevaram.',
      'Ja to var labot, aicinām fotogrāfiju iesūtīt vēlreiz. Ja ir kāds jautājums, vaicājiet rīkotājiem vai savā bibliotēkā.',
    ],
    action: 'Manas fotogrāfijas',
  },
  unreadable: {
    subject: 'Lūdzu, atsūtiet fotogrāfiju „{title}” vēlreiz',
    paragraphs: [
      'Labdien!',
      'Fotogrāfiju „{title}” saņēmām, bet mums neizdevās to atvērt.',
      'Jūs neko nedarījāt nepareizi. Lūdzu, iesūtiet to vēlreiz. Ja atkal neizdodas, nāciet uz bibliotēku – palīdzēsim.',
    ],
    action: 'Manas fotogrāfijas',
  },
  reasons: {
    OFF_TOPIC: 'Fotogrāfija neatbilst konkursa tēmai. Varat iesūtīt citu; tēma ir aprakstīta konkursa lapā.',
    PERSON_WITHOUT_CONSENT:
      'Fotogrāfijā var atpazīt cilvēku, un mēs nezinām, vai viņš piekrīt, ka fotogrāfiju rāda. Iesūtiet to vēlreiz un norādiet, kas redzams: šim cilvēkam nosūtīsim saiti, kur var piekrist.',
    QUALITY:
      'Attēls ir pārāk mazs vai neskaidrs, lai to rādītu izstādē. Ja jums ir sākotnējā datne no tālruņa vai fotoaparāta, iesūtiet to.',
    GENERATED:
      'Izskatās, ka attēlu radījis vai pārveidojis mākslīgais intelekts. Ja kļūdāmies, uzrakstiet rīkotājiem, kā tas tapis.',
    PERSONAL_DATA:
      'Attēlā vai aprakstā ir personas dati, piemēram, adrese, dokuments vai automašīnas numurs. Varat tos izgriezt vai aizklāt un iesūtīt fotogrāfiju vēlreiz.',
    ALREADY_ENTERED: 'Tāda pati vai ļoti līdzīga fotogrāfija konkursā jau ir. Varat iesūtīt citu.',
    FRAME_OR_LOGO: 'Attēlā ir rāmis, uzraksts vai logotips. Varat iesūtīt to pašu fotogrāfiju bez tā.',
    MINORS_SHOWN:
      'Fotogrāfijā var atpazīt bērnu, bet šajā konkursā bērnu sejas nerādām. Varat iesūtīt citu, kurā seja nav redzama.',
    OTHER: 'Iemesls ir paskaidrots rīkotāju piezīmē.',
  },
  noteBefore: 'Rīkotāju piezīme:',
  faults: {
    IMAGE_DAMAGED: 'Šķiet, ka datne ir bojāta vai nepilnīga.',
    IMAGE_TOO_LARGE: 'Attēlā ir vairāk nekā 110 miljoni pikseļu.',
    IMAGE_TOO_SLOW: 'Datnes atvēršana prasīja pārāk daudz laika.',
  },
};

const lt: LetterTexts = {
  approved: {
    subject: 'Jūsų nuotrauka „{title}“ jau galerijoje',
    paragraphs: [
      'Sveiki!',
      'Ačiū už nuotrauką „{title}“! Ji patikrinta ir dabar rodoma konkurso galerijoje.',
      'Jei persigalvosite, galite ją bet kada atsiimti skiltyje „Mano nuotraukos“.',
    ],
    action: 'Žiūrėti nuotrauką',
  },
  awaited: {
    subject: 'Jūsų nuotrauka „{title}“ laukia sutikimo',
    paragraphs: [
      'Sveiki!',
      'Ačiū už nuotrauką „{title}“! Organizatoriai ją patikrino ir priėmė.',
      'Galerijoje ji bus, kai tik atsakys visi, kurių sutikimo reikia. Kas dar neatsakė, matyti skiltyje „Mano nuotraukos“.',
    ],
    action: 'Mano nuotraukos',
  },
  rejected: {
    subject: 'Dėl jūsų nuotraukos „{title}“',
    paragraphs: [
      'Sveiki!',
      'Ačiū už nuotrauką „{title}“! Deja, tokios, kokia ji yra dabar, konkurse rodyti negalime.',
      'Jei tai galima pataisyti, kviečiame nuotrauką pateikti dar kartą. Jei turite klausimų, kreipkitės į organizatorius arba į savo biblioteką.',
    ],
    action: 'Mano nuotraukos',
  },
  unreadable: {
    subject: 'Prašome dar kartą atsiųsti nuotrauką „{title}“',
    paragraphs: [
      'Sveiki!',
      'Nuotrauką „{title}“ gavome, bet mums nepavyko jos atverti.',
      'Jūs nepadarėte nieko blogo. Prašome pateikti ją dar kartą. Jei vėl nepavyks, ateikite į biblioteką – padėsime.',
    ],
    action: 'Mano nuotraukos',
  },
  reasons: {
    OFF_TOPIC: 'Nuotrauka neatitinka konkurso temos. Galite pateikti kitą; tema aprašyta konkurso puslapyje.',
    PERSON_WITHOUT_CONSENT:
      'Nuotraukoje galima atpažinti žmogų, o mes nežinome, ar jis sutinka būti rodomas. Pateikite ją dar kartą ir nurodykite, kas joje matyti: tam žmogui išsiųsime nuorodą, kad galėtų sutikti.',
    QUALITY:
      'Vaizdas per mažas arba per neryškus, kad tiktų parodai. Jei turite pradinį failą iš telefono ar fotoaparato, pateikite jį.',
    GENERATED:
      'Panašu, kad vaizdą sukūrė arba pakeitė dirbtinis intelektas. Jei klystame, parašykite organizatoriams, kaip jis atsirado.',
    PERSONAL_DATA:
      'Nuotraukoje arba aprašyme yra asmens duomenų, pavyzdžiui, adresas, dokumentas ar automobilio numeris. Galite juos iškirpti arba uždengti ir pateikti nuotrauką dar kartą.',
    ALREADY_ENTERED: 'Tokia pati arba labai panaši nuotrauka konkurse jau yra. Galite pateikti kitą.',
    FRAME_OR_LOGO: 'Vaizde yra rėmelis, užrašas arba logotipas. Galite pateikti tą pačią nuotrauką be jo.',
    MINORS_SHOWN:
      'Nuotraukoje galima atpažinti vaiką, o šiame konkurse vaikų veidų nerodome. Galite pateikti kitą, kurioje veido nematyti.',
    OTHER: 'Priežastį paaiškina organizatorių pastaba.',
  },
  noteBefore: 'Organizatorių pastaba:',
  faults: {
    IMAGE_DAMAGED: 'Atrodo, kad failas sugadintas arba gautas ne visas.',
    IMAGE_TOO_LARGE: 'Vaizde daugiau kaip 110 milijonų taškų.',
    IMAGE_TOO_SLOW: 'Failą atverti truko per ilgai.',
  },
};

const en: LetterTexts = {
  approved: {
    subject: 'Your photo “{title}” is in the gallery',
    paragraphs: [
      'Hello!',
      'Thank you for your photo “{title}”! It has been checked and can now be seen in the gallery of the contest.',
      'If you change your mind, you can withdraw it at any time under “My photos”.',
    ],
    action: 'See the photo',
  },
  awaited: {
    subject: 'Your photo “{title}” waits for consent',
    paragraphs: [
      'Hello!',
      'Thank you for your photo “{title}”! The organisers have checked and accepted it.',
      'It will be in the gallery as soon as everybody who has to agree has done so. “My photos” shows who has not answered yet.',
    ],
    action: 'My photos',
  },
  rejected: {
    subject: 'About your photo “{title}”',
    paragraphs: [
      'Hello!',
      'Thank you for your photo “{title}”! We are sorry that we cannot show it in the contest as it is.',
      'If this can be put right, you are welcome to send the photo again. If you have a question, ask the organisers or your library.',
    ],
    action: 'My photos',
  },
  unreadable: {
    subject: 'Please send your photo “{title}” once more',
    paragraphs: [
      'Hello!',
      'We have received your photo “{title}”, but we could not open it.',
      'You did nothing wrong. Please send it once more. If it fails again, come to the library, and we will help.',
    ],
    action: 'My photos',
  },
  reasons: {
    OFF_TOPIC:
      'The photo does not fit the theme of the contest. You can send another one; the page of the contest describes the theme.',
    PERSON_WITHOUT_CONSENT:
      'Somebody can be recognised in the photo, and we do not know whether they agree to be shown. Send it again and name who can be seen: we will send them a link by which they can agree.',
    QUALITY:
      'The picture is too small or too blurred for an exhibition. If you have the first file from the phone or camera, send that one.',
    GENERATED:
      'The picture looks as if artificial intelligence had made or changed it. If we are wrong, write to the organisers how it came about.',
    PERSONAL_DATA:
      'The picture or its description holds personal data, such as an address, a document or a number plate. You can cut or cover them and send the photo again.',
    ALREADY_ENTERED:
      'This photo, or one that is very much like it, is in the contest already. You can send another one.',
    FRAME_OR_LOGO: 'There is a frame, a text or a logo in the picture. You can send the same photo without it.',
    MINORS_SHOWN:
      'A child can be recognised in the photo, and this contest shows no faces of children. You can send another one in which the face cannot be seen.',
    OTHER: 'The organisers’ note explains the reason.',
  },
  noteBefore: 'The organisers’ note:',
  faults: {
    IMAGE_DAMAGED: 'The file seems to be damaged or incomplete.',
    IMAGE_TOO_LARGE: 'The picture has more than 110 million pixels.',
    IMAGE_TOO_SLOW: 'Opening the file took too long.',
  },
};

export const letters: Record<Locale, LetterTexts> = { lv, lt, en };
