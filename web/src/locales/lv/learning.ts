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
    title: 'Kursi, kurus esat pametuši',
    lead: 'Tajos paveiktais ir saglabāts. Atveriet kursu, lai to turpinātu.',
  },
} satisfies Latvian<typeof english>;
