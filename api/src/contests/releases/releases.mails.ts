import type { Locale } from '@inclusive/localisation/locale';
import type { ReleaseRole } from './release.rules.ts';

/** `{title}`: the photo, `{name}`: who is asked or the minor, `{author}` and `{contest}` as they are called. */
export interface ReleaseLetter {
  subject: string;
  paragraphs: string[];
  action: string;
}

interface ReleaseTexts {
  greeting: string;
  ask: Record<ReleaseRole, string>;
  reminder: string;
  letter: ReleaseLetter;
  notAgreed: ReleaseLetter;
  notAgreedOrganiser: ReleaseLetter;
}

const lv: ReleaseTexts = {
  greeting: 'Labdien!',
  ask: {
    guardian:
      '{author} piedalās fotokonkursā „{contest}” un raksta, ka jūs esat vecāks vai likumiskais pārstāvis. Lai fotogrāfiju varētu rādīt, vajadzīga jūsu piekrišana.',
    person:
      '{author} piedalās fotokonkursā „{contest}” ar fotogrāfiju, kurā var atpazīt jūs. Lai to varētu rādīt, vajadzīga jūsu piekrišana.',
    person_guardian:
      '{author} piedalās fotokonkursā „{contest}” ar fotogrāfiju, kurā var atpazīt bērnu, par ko atbildat jūs: {name}. Lai to varētu rādīt, vajadzīga jūsu piekrišana.',
  },
  reminder: 'Pirms dažām dienām jums jau rakstījām un atgādinām tikai šoreiz.',
  letter: {
    subject: 'Fotokonkurss „{contest}”: vai jūs piekrītat?',
    paragraphs: [
      'Lapā, kas atvērsies, redzēsiet fotogrāfiju un to, kur to rādītu. Jūs varat piekrist vai atteikties; konts nav vajadzīgs.',
      'Kamēr nepiekrītat, fotogrāfiju nevienam nerāda. Piekrišanu jebkurā laikā varat atsaukt ar to pašu saiti, tāpēc saglabājiet šo vēstuli.',
      'Saite domāta tikai jums. Ja vēstule nonākusi pie jums kļūdas dēļ, nekas nav jādara.',
    ],
    action: 'Apskatīt un atbildēt',
  },
  notAgreed: {
    subject: 'Fotogrāfiju „{title}” nerādīsim',
    paragraphs: [
      'Ne visi, kam jāpiekrīt, vēlas, lai fotogrāfiju „{title}” rāda. Tāpēc to nerādām; ja tā bija galerijā, tā ir noņemta.',
      'Tā ir ikviena brīva izvēle, un paskaidrot to nevajag. Jūs neko neesat izdarījuši nepareizi: varat šo fotogrāfiju atsaukt un, kamēr konkurss ir atvērts, iesūtīt citu.',
    ],
    action: 'Manas fotogrāfijas',
  },
  notAgreedOrganiser: {
    subject: 'Fotogrāfiju „{title}” vairs nedrīkst rādīt',
    paragraphs: [
      'Piekrišana fotogrāfijai „{title}” nav dota vai ir atsaukta. Platformā tā nav redzama.',
      'Ja fotogrāfija jau ir izdrukāta vai nosūtīta citur, lūdzu, parūpējieties, lai arī tur to noņem.',
    ],
    action: 'Fotogrāfiju pārbaude',
  },
};

const lt: ReleaseTexts = {
  greeting: 'Sveiki!',
  ask: {
    guardian:
      '{author} dalyvauja fotokonkurse „{contest}“ ir rašo, kad esate vienas iš tėvų arba globėjas. Kad nuotrauką būtų galima rodyti, reikia jūsų sutikimo.',
    person:
      '{author} dalyvauja fotokonkurse „{contest}“ su nuotrauka, kurioje galima atpažinti jus. Kad ją būtų galima rodyti, reikia jūsų sutikimo.',
    person_guardian:
      '{author} dalyvauja fotokonkurse „{contest}“ su nuotrauka, kurioje galima atpažinti vaiką, už kurį atsakote jūs: {name}. Kad ją būtų galima rodyti, reikia jūsų sutikimo.',
  },
  reminder: 'Prieš kelias dienas jums jau rašėme, primename tik šį kartą.',
  letter: {
    subject: 'Fotokonkursas „{contest}“: ar sutinkate?',
    paragraphs: [
      'Atsivėrusiame puslapyje pamatysite nuotrauką ir kur ji būtų rodoma. Galite sutikti arba nesutikti; paskyros nereikia.',
      'Kol nesutikote, nuotraukos niekas nemato. Sutikimą bet kada galite atšaukti atvėrę tą pačią nuorodą, todėl išsaugokite šį laišką.',
      'Nuoroda skirta tik jums. Jei laiškas pateko pas jus per klaidą, nieko daryti nereikia.',
    ],
    action: 'Pažiūrėti ir atsakyti',
  },
  notAgreed: {
    subject: 'Nuotraukos „{title}“ nerodysime',
    paragraphs: [
      'Ne visi, kurių sutikimo reikia, nori, kad nuotrauka „{title}“ būtų rodoma. Todėl jos nerodome; jei ji buvo galerijoje, ji pašalinta.',
      'Tai laisvas kiekvieno pasirinkimas, ir aiškinti jo nereikia. Jūs nepadarėte nieko blogo: galite šią nuotrauką atsiimti ir, kol konkursas atviras, pateikti kitą.',
    ],
    action: 'Mano nuotraukos',
  },
  notAgreedOrganiser: {
    subject: 'Nuotraukos „{title}“ rodyti nebegalima',
    paragraphs: [
      'Sutikimas dėl nuotraukos „{title}“ neduotas arba atšauktas. Platformoje ji nematoma.',
      'Jei nuotrauka jau išspausdinta arba išsiųsta kitur, pasirūpinkite, kad ji būtų pašalinta ir ten.',
    ],
    action: 'Nuotraukų peržiūra',
  },
};

const en: ReleaseTexts = {
  greeting: 'Hello!',
  ask: {
    guardian:
      '{author} takes part in the photo contest “{contest}” and writes that you are their parent or legal guardian. The photo can be shown only if you agree.',
    person:
      '{author} takes part in the photo contest “{contest}” with a photo in which you can be recognised. It can be shown only if you agree.',
    person_guardian:
      '{author} takes part in the photo contest “{contest}” with a photo in which a child in your care can be recognised: {name}. It can be shown only if you agree.',
  },
  reminder: 'We wrote to you some days ago; this is our only reminder.',
  letter: {
    subject: 'Photo contest “{contest}”: do you agree?',
    paragraphs: [
      'The page that opens shows the photo, and where it would be seen. You can agree or refuse; you need no account.',
      'Until you agree, nobody sees the photo. You can take your consent back at any time with the same link, so please keep this letter.',
      'The link is for you alone. If this letter has reached you by mistake, you need not do anything.',
    ],
    action: 'Look and answer',
  },
  notAgreed: {
    subject: 'We will not show your photo “{title}”',
    paragraphs: [
      'Not everybody who has to agree wants the photo “{title}” to be shown. So we do not show it; if it was in the gallery, it has been taken down.',
      'Everybody is free to choose, and need not explain it. You did nothing wrong: you can withdraw this photo and, as long as the contest is open, send another one.',
    ],
    action: 'My photos',
  },
  notAgreedOrganiser: {
    subject: 'The photo “{title}” must not be shown any more',
    paragraphs: [
      'Consent for the photo “{title}” was not given or has been taken back. It cannot be seen on the platform.',
      'If the photo has been printed or sent elsewhere already, please see to it that it is taken down there too.',
    ],
    action: 'Check photos',
  },
};

export const releaseLetters: Record<Locale, ReleaseTexts> = { lv, lt, en };
