export const counted = {
  summary: 'To be counted, if you like',
  lead: 'You need not answer. The answers stay without your name, so that we can see whom we reach and for whom something is missing.',
  ageBand: 'Age of the person who comes',
  municipality: 'Where the person lives',
  notSaid: 'I would rather not say',
  other: 'Somewhere else',
  age: {
    '0-6': '0–6 years',
    '7-12': '7–12 years',
    '13-17': '13–17 years',
    '18-29': '18–29 years',
    '30-64': '30–64 years',
    '65-up': '65 years or more',
  },
};
