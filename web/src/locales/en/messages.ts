export const messages = {
  title: 'Text messages',
  lead: 'What became of text messages to visitors. Their words are kept nowhere.',
  none: 'No text messages have been sent lately.',
  waitingList: 'Waiting list',
  state: { waiting: 'On its way', sent: 'Sent', failed: 'Not delivered: please call', late: 'Not sent in time' },
  sentAt: 'Sent: {{when}}',
  askedAt: 'Written: {{when}}',
  ending: 'number ends in {{ending}}',
  tries_one: '{{count, number}} try',
  tries_other: '{{count, number}} tries',
};
