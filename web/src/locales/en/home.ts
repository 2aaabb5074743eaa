export const home = {
  title: 'A quiet place is waiting for you at the library',
  lead: 'In libraries of Latvia and Lithuania there are sensory reading rooms: soft light, books to explore with your hands, and people who listen. Everyone is welcome, and everything is free.',
  findRoom: 'Find a reading room',
  whatIs: 'What is a sensory reading room?',
  doors: {
    title: 'Where would you like to go?',
    rooms: {
      title: 'Find a reading room',
      text: 'See what awaits you there, step by step. Choose a free time and book it. You need no account.',
    },
    learn: {
      title: 'Learn to welcome everyone',
      text: 'Online courses for librarians and social workers: at your own pace, with study hours that count.',
    },
    emotions: {
      title: 'My Emotions',
      text: 'Show in a photo what joy, sadness or calm looks like to you. See how others feel.',
    },
  },
  room: {
    title: 'What is a sensory reading room?',
    text: 'It is a calm room in a library, arranged so that it is easy on the senses. Here you can read, rest, listen, touch or simply be. Beside it is a professional information point, where you can talk with a specialist.',
    light: {
      title: 'Soft light and quiet',
      text: 'The light can be changed, and there is a corner to hide from noise.',
    },
    touch: {
      title: 'Things for hands and eyes',
      text: 'Tactile books, and things that are soft, that sound or that glow.',
    },
    talk: {
      title: 'Someone who listens',
      text: 'At the information point you can meet a psychologist, a speech therapist or a social worker. What you say stays between you.',
    },
    free: {
      title: 'Free, for everyone',
      text: 'For children and families, older people, people with disabilities, and anyone who needs a quiet moment. You may bring a companion.',
    },
  },
  visit: {
    title: 'How a visit goes',
    choose: 'Choose a reading room.',
    story: 'Read its social story: what you will see, hear and feel there.',
    book: 'Book a time that suits you, or just come in during opening hours.',
    stay: 'Stay as long as you like. You can leave at any moment.',
  },
  places: { title: 'Reading rooms of the network', planned: 'opening soon', map: 'All reading rooms on the map' },
  partners: {
    title: 'Who makes the network',
    text: 'INCLUSIVE is made together by a library, two municipalities and a non-governmental organisation from both sides of the border.',
    lead: 'lead partner',
    more: 'More about the network',
  },
};
