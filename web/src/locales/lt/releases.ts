import type { Lithuanian } from '../translated.ts';
import type { releases as english } from '../en/releases.ts';

export const releases = {
  title: {
    guardian: 'Ar šią nuotrauką galima rodyti?',
    person: 'Ar šią nuotrauką su jumis galima rodyti?',
    person_guardian: 'Ar šią nuotrauką su jūsų vaiku galima rodyti?',
  },
  lead: {
    guardian:
      '{{author}} ją siunčia fotokonkursui „{{contest}}“. Kol autoriui nėra 18 metų, sprendžiate jūs – vienas iš tėvų arba globėjas.',
    person: '{{author}} ją siunčia fotokonkursui „{{contest}}“. Joje galima atpažinti jus, todėl sprendžiate jūs.',
    person_guardian:
      '{{author}} ją siunčia fotokonkursui „{{contest}}“. Joje galima atpažinti vaiką: {{name}}. Sprendžiate jūs – vienas iš tėvų arba globėjas.',
  },
  notReady: 'Nuotrauka dar ruošiama. Atverkite šį puslapį dar kartą po minutės.',
  what: 'Su kuo sutinkate',
  where: 'Kur ji rodoma',
  whereText:
    'Konkurse, šioje platformoje ir kilnojamojoje parodoje Latvijoje ir Lietuvoje kartu su viskuo, kas čia parašyta.',
  name: 'Pavadinimas',
  author: 'Atsiuntė',
  credit: 'Vardas prie nuotraukos',
  licence: 'Ką su ja gali daryti kiti',
  consent: 'Su kuo sutiko autorius (redakcija Nr. {{version}})',
  free: 'Sutikti neprivalote, ir niekas neklaus, kodėl. Atvėrę tą pačią nuorodą, bet kada galite persigalvoti.',
  agree: 'Sutinku',
  refuse: 'Nesutinku',
  takeBack: 'Atšaukiu sutikimą',
  agreeAfterAll: 'Vis dėlto sutinku',
  state: {
    asked: 'Dar neatsakyta',
    given: 'Sutinka',
    refused: 'Nesutinka',
    withdrawn: 'Sutikimas atšauktas',
  },
  now: {
    given: 'Jūs sutinkate. Ačiū!',
    refused: 'Jūs nesutinkate. Nuotrauka nerodoma.',
    withdrawn: 'Jūs atšaukėte sutikimą. Nuotrauka nebėra rodoma.',
  },
  nowText: {
    shown: 'Nuotrauka dabar galerijoje.',
    waits: 'Nuotrauka bus rodoma, kai organizatoriai ją patikrins ir sutiks visi, su kuriais ji susijusi.',
    none: 'Autoriui ir organizatoriams apie tai pranešta.',
  },
  keep: 'Išsaugokite šią nuorodą: su ja atsakymą galite bet kada pakeisti.',
  unknownTitle: 'Pagal šią nuorodą nuotraukos neradome',
  unknownLead: 'Jūs nepadarėte nieko blogo. Priežastis gali būti viena iš trijų:',
  unknown: {
    part: 'Trūksta nuorodos dalies. Atverkite ją dar kartą iš laiško arba QR kodo.',
    newer: 'Jums išsiųsta naujesnė nuoroda, ir dabar veikia tik ji. Paieškokite paskutinio laiško.',
    gone: 'Autorius nuotrauką atsiėmė arba jūsų dėl jos nebeklausiama. Tada ji nerodoma arba rodoma be jūsų.',
  },
  unknownHelp: 'Jei niekas iš to nepadeda, parašykite mums: išsiaiškinsime kartu.',
  unknownContacts: 'Kontaktai ir pagalba',
  refusedCode: {
    PHOTO_NOT_READY: 'Nuotrauka dar ruošiama. Pabandykite dar kartą po minutės.',
    CONSENT_CHANGED: 'Tekstas pasikeitė. Perskaitykite jį dar kartą.',
  },
  waitsFor: 'Kas turi sutikti',
  waitsForText: 'Nuotrauka bus rodoma, kai sutiks visi čia išvardyti.',
  notAllText:
    'Ne visi sutinka, todėl nuotrauka nerodoma. Tai laisvas kiekvieno pasirinkimas, ir kiekvienas gali persigalvoti.',
  refusedState: 'Nerodoma',
  refusedText:
    'Organizatoriai ją priėmė, bet ne visi nori būti rodomi. Jūs nepadarėte nieko blogo: galite pakeisti, kas yra nuotraukoje, arba ją atsiimti ir, kol konkursas atviras, pateikti kitą.',
  waitingState: 'Laukia sutikimo',
  waitingText: 'Organizatoriai ją priėmė. Ji bus rodoma, kai visi sutiks.',
  role: {
    guardian: 'vienas iš autoriaus tėvų arba globėjas',
    person: 'yra nuotraukoje',
    person_guardian: 'yra nuotraukoje, dar nėra 18 metų',
  },
  written: 'Išsiuntėme laišką.',
  pass: 'Parodyti nuorodą',
  passText: 'Tegul {{name}} ją atveria savo telefone. Nuoroda skirta tik šiam žmogui.',
  passGuardian: 'Tegul vienas iš tėvų arba globėjas ją atveria savo telefone. Nuoroda skirta tik šiam žmogui.',
  qr: 'Nuorodos QR kodas',
  queue: {
    people: 'Žmonės',
    none: 'Autorius rašo, kad nieko negalima atpažinti',
    waits: 'Dar ne visi sutiko. Nuotrauką galite priimti; ji bus rodoma, kai visi sutiks.',
    all: 'Visi sutiko.',
  },
} satisfies Lithuanian<typeof english>;
