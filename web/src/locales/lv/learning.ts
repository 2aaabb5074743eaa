import type { Latvian } from '../translated.ts';
import type { learning as english } from '../en/learning.ts';

export const learning = {
  certificates: 'Manas apliecības',
  statement: {
    title: 'Izziņa par stundām',
    lead: 'Dokuments ar jūsu pabeigtajiem kursiem un to stundām – darba devējam vai jums pašiem.',
    from: 'Pabeigts no',
    to: 'Pabeigts līdz',
    hint: 'Lai iekļautu visu līdz šim pabeigto, abus datumus atstājiet tukšus.',
    download: 'Lejupielādēt PDF',
    none: 'Tiklīdz būsiet pabeiguši kādu kursu, te varēsiet lejupielādēt izziņu par savām stundām.',
  },
  left: {
    title: 'Kursi, no kuriem esat atteikušies',
    lead: 'Tajos paveiktais ir saglabāts. Atveriet kursu, lai to turpinātu.',
  },
  print: {
    title: 'Kurss uz papīra',
    lead: 'Visas nodarbības, uzdevumi un jautājumi vienkopus, ar vietu jūsu piezīmēm. Pietiek ar melnbaltu izdruku.',
    open: 'Drukāt visu kursu',
    back: 'Atpakaļ uz kursu: tur ir saglabāta jūsu vieta un atbildes.',
    code: 'QR kods, kas ved uz šī kursa lapu',
    notes: 'Manas piezīmes',
    note: 'Pārdomām',
    way: 'Viens labs rīcības veids',
    quiz: 'Vingrinājumam uz papīra. Pats tests jāpilda kursa lapā.',
    match: 'Pierakstiet katram atbilstošo.',
    order: 'Sanumurējiet pareizā secībā.',
  },
  offline: {
    title: 'Jūs esat bezsaistē',
    lead: 'Bez tīkla šo lapu nevar parādīt. Nekas nav zudis: tiklīdz savienojums atjaunosies, varēsiet turpināt.',
    kept: 'Tikko nosūtītais ir saglabāts šajā ierīcē. Tas tiks nosūtīts, kad atkal būsiet tiešsaistē.',
    again: 'Mēģināt vēlreiz',
    pages: 'Šīs lapas varat lasīt arī bez tīkla',
    notice:
      'Jūs esat bezsaistē. Jūsu atbildes tiek glabātas šajā ierīcē un tiks nosūtītas, kad savienojums atjaunosies.',
    pending: 'Gaida nosūtīšanu',
    sent: 'Savienojums ir atjaunots. Šajā laikā paveiktais ir nosūtīts.',
    signIn: 'Lūdzu, ieejiet vēlreiz, lai varētu nosūtīt šajā ierīcē saglabāto.',
    open: 'Atvērt lapu',
    dismiss: 'Izlasīts',
    refused: {
      answer:
        'Šajā ierīcē saglabātā atbilde netika pieņemta: tests jau bija iesniegts, vai arī jautājums ir mainījies.',
      note: 'Šajā ierīcē saglabāto piezīmi neizdevās pierakstīt: jūs šo kursu vairs neapgūstat, vai arī tas ir mainījies.',
      practice: 'Praktisko uzdevumu neizdevās iesniegt: to jau lasa kolēģis, vai arī uzdevums ir mainījies.',
      lesson:
        'Bezsaistē pabeigto nodarbību neizdevās atzīmēt: jūs šo kursu vairs neapgūstat, vai arī tas ir mainījies.',
      quiz: 'Jūsu atbildes neizdevās iesniegt: uz dažiem jautājumiem vēl nav atbildēts, vai arī tests ir mainījies.',
    },
  },
} satisfies Latvian<typeof english>;
