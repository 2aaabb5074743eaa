import { verbTables } from './verb-table.ts';

const adjective = '(?:s|a|am|u|ā|i|iem|us|os|as|ai|ām|ās|ais|ajam|o|ajā|ie|ajiem|ajos|ajai|ajām)';

/** Verbs whose roots differ by more than the changes of consonants that the stemmer knows. */
const verbs = `
  iet iet gāja
  iet ej gāja
  dot dod deva
  ņemt ņem ņēma
  celt ceļ cēla
  velt veļ vēla
  smelt smeļ smēla
  dzelt dzeļ dzēla
  zvelt zveļ zvēla
  lemt lemj lēma
  vemt vemj vēma
  stumt stumj stūma
  dzert dzer dzēra
  bērt ber bēra
  svērt sver svēra
  spert sper spēra
  tvert tver tvēra
  ķert ķer ķēra
  vērt ver vēra
  šķirt šķir šķīra
  durt dur dūra
  just jūt juta
  zust zūd zuda
  krist krīt krita
  kust kūst kusa
  atrast atrod atrada
  prast prot prata
  zagt zog zaga
  likt liek lika
  tikt tiek tika
  snigt snieg sniga
  migt mieg miga
  pirkt pērk pirka
  cirst cērt cirta
  vilkt velk vilka
  mirt mirst mira
  dzimt dzimst dzima
  kļūt kļūst kļuva
  gūt gūst guva
  žūt žūst žuva
  pūt pūst puva
  klīst klīst klīda
  sēst sēž sēda
  sēdēt sēž sēdēja
  lēkt lec lēca
  skriet skrien skrēja
  smiet smej smēja
  riet rej rēja
  sēt sēj sēja
  jāt jāj jāja
  krāt krāj krāja
  dzīt dzen dzina
  tīt tin tina
  pīt pin pina
  šūt šuj šuva
  pļaut pļauj pļāva
  šaut šauj šāva
  raut rauj rāva
  kraut krauj krāva
  bļaut bļauj bļāva
  skaut skauj skāva
  pūst pūš pūta
  ciest cieš cieta
  ēst ēd ēda
  laist laiž laida
  tecēt tek tecēja
  mācēt māk mācēja
  sacīt saka sacīja
  slaucīt slauka slaucīja`;

const future = 'š[uo]s?|šot|šoties|s|si|sim|simies|siet|sieties|sit|sities|sies';

const present = `u|i|am|at|ām|āt|ot|os|ies|iet|ieties|amies|aties|oties|oš${adjective}|[āa]m${adjective}`;

export const latvianVerbs = verbTables({
  verbs,
  parts: [
    [
      {
        end: /t$/,
        endings: `t|ties|tu|tos|${future}|dam(?:s|a|i|as|ies|ās)|t${adjective}|j[au]|jām|jāt|jis|jusi|juši|jām(?:ies)?`,
      },
    ],
    [
      { end: /a$/, endings: `a|ās|${present}` },
      { end: /$/, endings: `|as|${present}` },
    ],
    [
      {
        end: /a$/,
        endings: `a|u|i|ām|āt|ās|os|ies|is|āmies|āties|usi|us[īi]es|uš(?:i|as|u|a|o|ie|iem|ā|ām|ais|ies|os|ās)|ī(?:${future})`,
      },
    ],
  ],
  changed: (root) => root.replace(/k$/, 'c').replace(/g$/, 'dz').replace(/ž$/, 'd').replace(/ļ$/, 'l'),
  before: '(?:ne|jā)?(?<kept>aiz|ap|at|ie|iz|no|pa|pār|pie|sa|uz)?',
});
