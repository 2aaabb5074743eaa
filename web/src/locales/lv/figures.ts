import type { Latvian } from '../translated.ts';
import type { figures as english } from '../en/figures.ts';

export const figures = {
  all: 'Mūsu kursu rādītāji',
  allLead: 'Kā mācās jūsu organizāciju kursos. Tikai skaitļi, nekad cilvēki.',
  noCourses: 'Jūsu organizācijas vēl nav publicējušas nevienu kursu.',
  titleOf: 'Rādītāji: {{course}}',
  asOf: 'Saskaitīts {{moment}}. No jauna skaita ne biežāk kā ik pēc 10 minūtēm.',
  nobody: 'Šo kursu vēl neviens nav sācis. Tiklīdz kāds sāks, rādītāji būs redzami šeit.',
  tooFew:
    'Šo kursu sākuši mazāk nekā pieci cilvēki. Lai nevienu nevarētu atpazīt, nodarbību un testa rādītāji redzami, sākot ar pieciem.',
  course: 'Kurss',
  begun: 'Sākuši',
  underWay: 'Mācās',
  completed: 'Pabeiguši',
  left: 'Pārtraukuši',
  credited: 'Ieskaitītās stundas',
  median: 'Puse pabeidza šādā laikā',
  hours: '{{hours}} h',
  days: '{{days}} d.',
  months: 'Pēdējie divpadsmit mēneši',
  month: 'Mēnesis',
  asTable: 'Tas pats tabulā',
  lessons: 'Cik tālu tiek',
  lessonsLead:
    'Cik no tiem, kas sākuši, pabeiguši katru nodarbību. Kur josla kļūst īsāka, cilvēki apstājas: varbūt nodarbība pirms tam ir par garu vai par grūtu.',
  lesson: 'Nodarbība',
  done: 'Pabeiguši',
  share: 'Daļa no tiem, kas sākuši',
  quiz: 'Noslēguma tests',
  quizLearners: 'Iesnieguši',
  quizPassed: 'Nokārtojuši',
  quizAttempts: 'Mēģinājumi',
  quizAverage: 'Vidējais rezultāts',
  xlsx: 'Izklājlapa (XLSX)',
  csv: 'CSV',
} satisfies Latvian<typeof english>;
