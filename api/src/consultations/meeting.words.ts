import type { Locale } from '@inclusive/localisation/locale';

interface Meeting {
  channel: string;
  place: string;
  videoUrl: string | null;
}

/** Where the visitor is received, or how. Without a link the page of the visit tells it as soon as there is one. */
export const meetingWords: Record<Locale, (meeting: Meeting) => string> = {
  lv: ({ channel, place, videoUrl }) => {
    if (channel === 'phone') return 'Mēs jums piezvanīsim.';
    if (channel !== 'video') return `Vieta: ${place}.`;
    return videoUrl ? `Saite videozvanam: ${videoUrl}` : 'Saite videozvanam būs jūsu apmeklējuma lapā.';
  },
  lt: ({ channel, place, videoUrl }) => {
    if (channel === 'phone') return 'Mes jums paskambinsime.';
    if (channel !== 'video') return `Vieta: ${place}.`;
    return videoUrl
      ? `Vaizdo skambučio nuoroda: ${videoUrl}`
      : 'Vaizdo skambučio nuoroda bus jūsų apsilankymo puslapyje.';
  },
  en: ({ channel, place, videoUrl }) => {
    if (channel === 'phone') return 'We will call you.';
    if (channel !== 'video') return `Place: ${place}.`;
    return videoUrl
      ? `Link for the video call: ${videoUrl}`
      : 'The link for the video call will be on the page of your visit.';
  },
};
