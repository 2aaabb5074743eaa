/** Sending photos through broken lines, several at once. */
export const uploads = {
  pause: 'Pause',
  resume: 'Go on',
  pausedLong:
    'Paused. What has been sent is kept for a day, also when you close this page: choose the same photo again, and it goes on from there.',
  waiting: 'The line is broken. It goes on by itself as soon as there is a connection.',
  further_one: 'One more photo is on its way',
  further_other: '{{count, number}} more photos are on their way',
  furtherHint: 'They are sent while you write. Each gets its own words when this one is entered.',
  remove: 'Remove',
  next_one: 'On to the last photo',
  next_other: 'On to the next photo',
  state: {
    queued: 'waits its turn',
    checking: 'is being checked',
    ready: 'has arrived',
    broken: 'the line broke',
  },
};
