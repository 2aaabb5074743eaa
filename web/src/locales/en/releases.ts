export const releases = {
  title: {
    guardian: 'May this photo be shown?',
    person: 'May this photo of you be shown?',
    person_guardian: 'May this photo of your child be shown?',
  },
  lead: {
    guardian:
      '{{author}} sends it to the photo contest “{{contest}}” and is a minor. You decide as their parent or guardian.',
    person: '{{author}} sends it to the photo contest “{{contest}}”. You can be recognised in it, so you decide.',
    person_guardian:
      '{{author}} sends it to the photo contest “{{contest}}”. {{name}} can be recognised in it. You decide as the parent or guardian.',
  },
  notReady: 'The photo is still being prepared. Please open this page again in a minute.',
  what: 'What you agree to',
  where: 'Where it is shown',
  whereText:
    'In the contest, on this platform and in the travelling exhibition in Latvia and Lithuania, together with all that is written here.',
  name: 'Title',
  author: 'Sent by',
  credit: 'Name beside the photo',
  licence: 'What others may do with it',
  consent: 'What the author has agreed to (version {{version}})',
  free: 'You need not agree, and nobody will ask you why. You can change your mind at any time with this same link.',
  agree: 'I agree',
  refuse: 'I do not agree',
  takeBack: 'I take my consent back',
  agreeAfterAll: 'I agree after all',
  state: {
    asked: 'Not answered yet',
    given: 'Agreed',
    refused: 'Does not agree',
    withdrawn: 'Consent taken back',
  },
  now: {
    given: 'You have agreed. Thank you!',
    refused: 'You do not agree. The photo is not shown.',
    withdrawn: 'You have taken your consent back. The photo is not shown any more.',
  },
  nowText: {
    shown: 'The photo is in the gallery now.',
    waits: 'The photo is shown once the organisers have checked it and everybody concerned has agreed.',
    none: 'The author and the organisers have been told.',
  },
  keep: 'Keep this link: with it you can change your answer at any time.',
  unknownTitle: 'This link does not lead to a photo',
  unknownLead: 'You did nothing wrong. There are three possible reasons:',
  unknown: {
    part: 'A part of the link is missing. Open it once more from the letter or the QR code.',
    newer: 'You were sent a newer link, and only that one works now. Look for the latest letter.',
    gone: 'The author has withdrawn the photo, or you are no longer asked about it. Then it is not shown, or shown without you.',
  },
  unknownHelp: 'If nothing of this helps, write to us: we will find out together.',
  unknownContacts: 'Contacts and help',
  refusedCode: {
    PHOTO_NOT_READY: 'The photo is still being prepared. Please try again in a minute.',
    CONSENT_CHANGED: 'The text has changed. Please read it once more.',
  },
  waitsFor: 'Who has to agree',
  waitsForText: 'The photo is shown once everybody here has agreed.',
  notAllText:
    'Not everybody agrees, so the photo is not shown. That is everybody’s free choice, and they can change their mind.',
  refusedState: 'Is not shown',
  refusedText:
    'The organisers have accepted it, but not everybody agrees to be shown. You did nothing wrong: you can change who is in the photo, or withdraw it and send another one while the contest is open.',
  waitingState: 'Waits for consent',
  waitingText: 'The organisers have accepted it. It is shown once everybody has agreed.',
  role: {
    guardian: 'parent or guardian of the author',
    person: 'in the photo',
    person_guardian: 'in the photo, a minor',
  },
  written: 'We have written to them.',
  pass: 'Show the link',
  passText: 'Let {{name}} open this on their own phone. The link is for them alone.',
  passGuardian: 'Let the parent or guardian open this on their own phone. The link is for them alone.',
  qr: 'QR code of the link',
  queue: {
    people: 'People',
    none: 'Nobody can be recognised, the author says',
    waits: 'Not everybody has agreed yet. You can accept the photo; it is shown once they have.',
    all: 'Everybody has agreed.',
  },
};
