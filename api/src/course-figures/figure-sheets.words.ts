import type { Locale } from '@inclusive/localisation/locale';

type Words = Record<
  | 'course'
  | 'months'
  | 'lessons'
  | 'what'
  | 'number'
  | 'month'
  | 'lesson'
  | 'done'
  | 'begun'
  | 'underWay'
  | 'left'
  | 'completed'
  | 'creditedMinutes'
  | 'medianDays'
  | 'quizLearners'
  | 'quizAttempts'
  | 'quizPassed'
  | 'quizAverage',
  string
>;

export const sheetWords: Record<Locale, Words> = {
  lv: {
    course: 'Kurss',
    months: 'Mēneši',
    lessons: 'Nodarbības',
    what: 'Rādītājs',
    number: 'Skaits',
    month: 'Mēnesis',
    lesson: 'Nodarbība',
    done: 'Pabeiguši',
    begun: 'Sākuši kursu',
    underWay: 'Mācās',
    left: 'Pārtraukuši',
    completed: 'Pabeiguši kursu',
    creditedMinutes: 'Ieskaitītās minūtes',
    medianDays: 'Dienas līdz pabeigšanai (mediāna)',
    quizLearners: 'Testu iesnieguši',
    quizAttempts: 'Testa mēģinājumi',
    quizPassed: 'Testu nokārtojuši',
    quizAverage: 'Vidējais testa rezultāts, %',
  },
  lt: {
    course: 'Kursas',
    months: 'Mėnesiai',
    lessons: 'Pamokos',
    what: 'Rodiklis',
    number: 'Skaičius',
    month: 'Mėnuo',
    lesson: 'Pamoka',
    done: 'Baigė',
    begun: 'Pradėjo kursą',
    underWay: 'Mokosi',
    left: 'Nutraukė',
    completed: 'Baigė kursą',
    creditedMinutes: 'Įskaitytos minutės',
    medianDays: 'Dienos iki baigimo (mediana)',
    quizLearners: 'Pateikė testą',
    quizAttempts: 'Testo bandymai',
    quizPassed: 'Išlaikė testą',
    quizAverage: 'Testo rezultatų vidurkis, %',
  },
  en: {
    course: 'Course',
    months: 'Months',
    lessons: 'Lessons',
    what: 'Figure',
    number: 'Number',
    month: 'Month',
    lesson: 'Lesson',
    done: 'Done by',
    begun: 'Began',
    underWay: 'Under way',
    left: 'Left',
    completed: 'Completed',
    creditedMinutes: 'Minutes credited',
    medianDays: 'Days to completion (median)',
    quizLearners: 'Handed the quiz in',
    quizAttempts: 'Attempts at the quiz',
    quizPassed: 'Passed the quiz',
    quizAverage: 'Mean result of the quiz, %',
  },
};
