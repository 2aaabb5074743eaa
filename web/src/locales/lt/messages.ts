import type { Lithuanian } from '../translated.ts';
import type { messages as english } from '../en/messages.ts';

export const messages = {
  title: 'Trumposios žinutės',
  lead: 'Kas nutiko su lankytojams siųstomis trumposiomis žinutėmis. Jų tekstas niekur nesaugomas.',
  none: 'Pastaruoju metu žinučių nesiųsta.',
  waitingList: 'Laukiančiųjų eilė',
  state: { waiting: 'Siunčiama', sent: 'Išsiųsta', failed: 'Nepristatyta: paskambinkite', late: 'Neišsiųsta laiku' },
  sentAt: 'Išsiųsta: {{when}}',
  askedAt: 'Parašyta: {{when}}',
  ending: 'numeris baigiasi {{ending}}',
  tries_one: '{{count, number}} bandymas',
  tries_few: '{{count, number}} bandymai',
  tries_many: '{{count, number}} bandymo',
  tries_other: '{{count, number}} bandymų',
} satisfies Lithuanian<typeof english>;
