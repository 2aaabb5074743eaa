import type { Latvian } from '../translated.ts';
import type { entries as english } from '../en/entries.ts';

export const entries = {
  back: 'Manas fotogrāfijas',
  page: 'Apskatīt šo fotogrāfiju tuvāk',
  facts: 'Ko esat par to uzrakstījuši',
  change: 'Mainīt',
  changeTitle: 'Mainīt „{{title}}”',
  changeLead: 'Līdz konkursa slēgšanai varat mainīt visu, izņemot pašu fotogrāfiju.',
  backToCheck:
    'Šī fotogrāfija tagad ir galerijā. Ja kaut ko mainīsiet, tā no galerijas pazudīs, līdz rīkotāji to būs apskatījuši vēlreiz.',
  askedAnew:
    'Cilvēkiem, kurus pievienosiet vai norādīsiet citādi, mēs jautāsim. Ja izvēlēsieties citu licenci, jautāsim visiem vēlreiz.',
  save: 'Saglabāt izmaiņas',
  cancel: 'Neko nemainīt',
  saved: 'Izmaiņas ir saglabātas',
  savedText: 'Rīkotāji tās apskatīs, pirms fotogrāfija tiks rādīta.',
  savedPlain: 'Melnraksts ir saglabāts',
  sent: 'Paldies! Jūsu fotogrāfija ir saņemta',
  sentText: 'Rīkotāji to apskatīs tuvākajās dienās. Kad tā būs galerijā, mēs jums uzrakstīsim.',
  draftTitle: 'Melnraksts',
  draftText:
    'Šī fotogrāfija nav iesūtīta. To redzat tikai jūs. Varat turpināt šeit vai citā ierīcē. Nedēļu pēc konkursa slēgšanas neiesūtītās fotogrāfijas izdzēsīsim.',
  goOn: 'Turpināt šo melnrakstu',
  keep: 'Saglabāt melnrakstā',
  deleteDraft: 'Dzēst šo melnrakstu',
  deleteText: 'Fotogrāfija un viss ierakstītais tiks neatgriezeniski dzēsts.',
  deleteSure: 'Jā, dzēst',
  deleted: 'Melnraksts ir dzēsts',
  again: 'Uzrakstīt vēlreiz, ar jaunu saiti',
  againByLink: 'Izveidot jaunu saiti',
  againSent: 'Jauna vēstule ir ceļā. Vecā saite vairs nedarbojas.',
  againLink: 'Te ir jauna saite, ko nodot tālāk. Vecā vairs nedarbojas.',
  refused: {
    ALREADY_ANSWERED: 'Pa to laiku atbilde jau ir saņemta.',
    ASKED_JUST_NOW: 'Jautājums nosūtīts tikko. Lūdzu, pagaidiet desmit minūtes.',
    ASKED_TOO_OFTEN:
      'Jautāts jau piecas reizes. Lūdzu, aprunājieties ar šo cilvēku vai mainiet ziņas par to, kas ir fotogrāfijā.',
  },
  closed: 'Konkurss ir slēgts. Fotogrāfiju vairs nevar mainīt, bet varat to atsaukt.',
  person: 'Vēl kāds cilvēks',
  unused: 'Ja neviena cita nav, atstājiet tukšu.',
} satisfies Latvian<typeof english>;
