import type { Lithuanian } from '../translated.ts';
import type { learning as english } from '../en/learning.ts';

export const learning = {
  certificates: 'Mano pažymėjimai',
  statement: {
    title: 'Pažyma apie valandas',
    lead: 'Dokumentas su jūsų baigtais kursais ir jų valandomis – darbdaviui arba jums patiems.',
    from: 'Baigta nuo',
    to: 'Baigta iki',
    hint: 'Jei norite įtraukti viską, ką iki šiol baigėte, abi datas palikite tuščias.',
    download: 'Atsisiųsti PDF',
    none: 'Kai baigsite kursą, čia galėsite atsisiųsti pažymą apie savo valandas.',
  },
  left: {
    title: 'Kursai, kuriuos palikote',
    lead: 'Tai, ką juose atlikote, išsaugota. Atverkite kursą, jei norite jį tęsti.',
  },
} satisfies Lithuanian<typeof english>;
