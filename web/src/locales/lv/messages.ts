import type { Latvian } from '../translated.ts';
import type { messages as english } from '../en/messages.ts';

export const messages = {
  title: 'Īsziņas',
  lead: 'Kas noticis ar īsziņām apmeklētājiem. To teksts nekur netiek glabāts.',
  none: 'Pēdējā laikā īsziņas nav sūtītas.',
  waitingList: 'Gaidīšanas rinda',
  state: { waiting: 'Ceļā', sent: 'Nosūtīta', failed: 'Nav piegādāta: lūdzu, piezvaniet', late: 'Nav nosūtīta laikā' },
  sentAt: 'Nosūtīta: {{when}}',
  askedAt: 'Uzrakstīta: {{when}}',
  ending: 'numurs beidzas ar {{ending}}',
  tries_zero: '{{count, number}} mēģinājumu',
  tries_one: '{{count, number}} mēģinājums',
  tries_other: '{{count, number}} mēģinājumi',
} satisfies Latvian<typeof english>;
