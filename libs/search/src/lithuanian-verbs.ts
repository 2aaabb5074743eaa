import { verbTables } from './verb-table.ts';

/** Verbs whose roots differ by more than the endings. */
const verbs = `
  eiti eina ėjo
  duoti duoda davė
  imti ima ėmė
  gerti geria gėrė
  kelti kelia kėlė
  kurti kuria kūrė
  skirti skiria skyrė
  tirti tiria tyrė
  spirti spiria spyrė
  gimti gimsta gimė
  mirti miršta mirė
  virti verda virė
  pirkti perka pirko
  kirsti kerta kirto
  kirpti kerpa kirpo
  vilkti velka vilko
  rinkti renka rinko
  likti lieka liko
  tikti tinka tiko
  migti minga migo
  dingti dingsta dingo
  rasti randa rado
  tapti tampa tapo
  kristi krinta krito
  kristi krenta krito
  skristi skrenda skrido
  bristi brenda brido
  lįsti lenda lindo
  dėti deda dėjo
  stoti stoja stojo
  sėsti sėda sėdo
  sėdėti sėdi sėdėjo
  vesti veda vedė
  mesti meta metė
  jausti jaučia jautė
  siųsti siunčia siuntė
  leisti leidžia leido
  pūsti pučia pūtė
  kąsti kanda kando
  žaisti žaidžia žaidė
  skųsti skundžia skundė
  švęsti švenčia šventė
  kęsti kenčia kentė
  versti verčia vertė
  ėsti ėda ėdė
  austi audžia audė
  klysti klysta klydo
  spręsti sprendžia sprendė
  skleisti skleidžia skleidė
  busti bunda budo
  gesti genda gedo
  keisti keičia keitė
  liesti liečia lietė
  kviesti kviečia kvietė
  šviesti šviečia švietė
  plėsti plečia plėtė
  gauti gauna gavo
  pjauti pjauna pjovė
  šauti šauna šovė
  rauti rauna rovė
  griauti griauna griovė
  joti joja jojo
  lieti lieja liejo
  lyti lyja lijo
  ryti ryja rijo
  gyti gyja gijo
  vyti veja vijo
  siūti siuva siuvo
  griūti griūva griuvo
  žūti žūva žuvo
  pūti pūva puvo
  kliūti kliūva kliuvo
  sėti sėja sėjo
  spėti spėja spėjo
  ginti gina gynė
  minti mina mynė
  pinti pina pynė
  skinti skina skynė
  trinti trina trynė
  slėpti slepia slėpė
  lėkti lekia lėkė
  drėbti drebia drėbė
  tekėti teka tekėjo`;

const hard =
  '(?:as|o|am|ą|u|ame|i|ų|iems|us|ais|uose|a|os|ai|oje|oj|oms|om|omis|ose|asis|ojo|ajam|ąjį|uoju|ieji|ųjų|oji|osios)';
const soft = '(?:is|io|iam|į|iu|iame|i|ys|ių|iems|ius|iais|iuose|ios|iai|ią|ia|ioje|ioms|ias|iomis|iose|ysis)';

const softened: Record<string, string> = { t: 'č', č: 't', d: 'dž', dž: 'd' };

const future = 's?(?:iu|i|ime?|ite?)|s|sian[tč]';
const participles = `an[tč]${soft}|ant|am${hard}`;
const active = `ę?s|us${soft}`;

export const lithuanianVerbs = verbTables({
  verbs,
  parts: [
    [
      {
        end: /ti$/,
        endings: `ti|tis||${future}|dav(?:au|ai|om?e?|ote?)|tų|čiau|tum|tume|tumei|tumėme?|tumėte?|ki?|kite?|kime?|dam(?:as|a|i|os)|t${hard}`,
      },
    ],
    [
      { end: /ia$/, endings: `i|ie|i(?:au?|u|uo|ame?|ate?|${participles})` },
      { end: /a$/, endings: `a|u|i|uo|ie|ame?|ate?|${participles}` },
      { end: /i$/, endings: `iu?|ie|iuo|ime?|ite?|in[tč]${soft}|im${hard}` },
    ],
    [
      { end: /o$/, endings: `o|au|ai|ome?|ote?|${active}` },
      { end: /ė$/, endings: `ė|iau|ei|ėme?|ėte?|${active}` },
    ],
  ],
  changed: (root) => root.replace(/(?:t|č|d|dž)$/, (last) => softened[last] ?? last),
  before: '(?:ne|te|be)?(?<kept>ap|api|at|ati|į|iš|nu|pa|par|per|pra|pri|su|už)?(?:si)?',
});
