import type { Latvian } from '../translated.ts';
import type { releases as english } from '../en/releases.ts';

export const releases = {
  title: {
    guardian: 'Vai šo fotogrāfiju drīkst rādīt?',
    person: 'Vai šo fotogrāfiju ar jums drīkst rādīt?',
    person_guardian: 'Vai šo fotogrāfiju ar jūsu bērnu drīkst rādīt?',
  },
  lead: {
    guardian:
      '{{author}} to iesūta fotokonkursam „{{contest}}” un ir nepilngadīgs dalībnieks. Izlemjat jūs – vecāks vai likumiskais pārstāvis.',
    person: '{{author}} to iesūta fotokonkursam „{{contest}}”. Tajā var atpazīt jūs, tāpēc izlemjat jūs.',
    person_guardian:
      '{{author}} to iesūta fotokonkursam „{{contest}}”. Tajā var atpazīt bērnu: {{name}}. Izlemjat jūs – vecāks vai likumiskais pārstāvis.',
  },
  notReady: 'Fotogrāfiju vēl sagatavo. Lūdzu, atveriet šo lapu vēlreiz pēc minūtes.',
  what: 'Kam jūs piekrītat',
  where: 'Kur to rāda',
  whereText: 'Konkursā, šajā platformā un ceļojošajā izstādē Latvijā un Lietuvā kopā ar visu, kas te uzrakstīts.',
  name: 'Nosaukums',
  author: 'Iesūtīja',
  credit: 'Vārds pie fotogrāfijas',
  licence: 'Ko ar to drīkst darīt citi',
  consent: 'Kam piekrita autors ({{version}}. redakcija)',
  free: 'Jums nav jāpiekrīt, un neviens neprasīs, kāpēc. Ar šo pašu saiti jebkurā laikā varat pārdomāt.',
  agree: 'Piekrītu',
  refuse: 'Nepiekrītu',
  takeBack: 'Atsaucu piekrišanu',
  agreeAfterAll: 'Tomēr piekrītu',
  state: {
    asked: 'Vēl nav atbildes',
    given: 'Piekrīt',
    refused: 'Nepiekrīt',
    withdrawn: 'Piekrišana atsaukta',
  },
  now: {
    given: 'Jūs piekrītat. Paldies!',
    refused: 'Jūs nepiekrītat. Fotogrāfija netiks rādīta.',
    withdrawn: 'Jūs atsaucāt piekrišanu. Fotogrāfiju vairs nerāda.',
  },
  nowText: {
    shown: 'Fotogrāfija tagad ir galerijā.',
    waits: 'Fotogrāfiju rādīs, kad rīkotāji to būs pārbaudījuši un visi, uz kuriem tā attiecas, būs piekrituši.',
    none: 'Autoram un rīkotājiem tas ir paziņots.',
  },
  keep: 'Saglabājiet šo saiti: ar to atbildi jebkurā laikā varat mainīt.',
  unknownTitle: 'Šī saite neved pie fotogrāfijas',
  unknownLead: 'Jūs neko neesat izdarījuši nepareizi. Iemesls var būt viens no trim:',
  unknown: {
    part: 'Saitei trūkst daļas. Atveriet to vēlreiz no vēstules vai QR koda.',
    newer: 'Jums ir nosūtīta jaunāka saite, un tagad darbojas tikai tā. Pameklējiet pēdējo vēstuli.',
    gone: 'Autors fotogrāfiju ir atsaucis, vai arī jums par to vairs nejautā. Tad to nerāda vai rāda bez jums.',
  },
  unknownHelp: 'Ja nekas no tā nepalīdz, uzrakstiet mums: noskaidrosim kopā.',
  unknownContacts: 'Kontakti un palīdzība',
  refusedCode: {
    PHOTO_NOT_READY: 'Fotogrāfiju vēl sagatavo. Lūdzu, mēģiniet vēlreiz pēc minūtes.',
    CONSENT_CHANGED: 'Teksts ir mainījies. Lūdzu, izlasiet to vēlreiz.',
  },
  waitsFor: 'Kam jāpiekrīt',
  waitsForText: 'Fotogrāfiju rādīs, kad visi šeit nosauktie būs piekrituši.',
  notAllText: 'Ne visi piekrīt, tāpēc fotogrāfiju nerāda. Tā ir ikviena brīva izvēle, un ikviens var arī pārdomāt.',
  refusedState: 'Netiek rādīta',
  refusedText:
    'Rīkotāji to ir pieņēmuši, bet ne visi vēlas, lai viņus rāda. Jūs neko neesat izdarījuši nepareizi: varat mainīt, kas ir fotogrāfijā, vai to atsaukt un, kamēr konkurss ir atvērts, iesūtīt citu.',
  waitingState: 'Gaida piekrišanu',
  waitingText: 'Rīkotāji to ir pieņēmuši. To rādīs, kad visi būs piekrituši.',
  role: {
    guardian: 'autora vecāks vai likumiskais pārstāvis',
    person: 'ir fotogrāfijā',
    person_guardian: 'ir fotogrāfijā, vēl nav 18 gadu',
  },
  written: 'Mēs nosūtījām vēstuli.',
  pass: 'Parādīt saiti',
  passText: 'Lai {{name}} to atver savā tālrunī. Saite domāta tikai šim cilvēkam.',
  passGuardian: 'Lai vecāks vai likumiskais pārstāvis to atver savā tālrunī. Saite domāta tikai šim cilvēkam.',
  qr: 'Saites QR kods',
  queue: {
    people: 'Cilvēki',
    none: 'Autors raksta, ka nevienu nevar atpazīt',
    waits: 'Vēl ne visi ir piekrituši. Fotogrāfiju varat pieņemt; to rādīs, kad visi būs piekrituši.',
    all: 'Visi ir piekrituši.',
  },
} satisfies Latvian<typeof english>;
