export const CREATE_SERVICE = `mutation ($input: CreateServiceInput!) {
  createService(input: $input) { ... on ServiceRef { id slug } ... on Refused { code faults { field code } } }
}`;

export const SAVE_SERVICE = `mutation ($input: SaveServiceInput!) {
  saveService(input: $input) { ... on ServiceRef { slug } ... on Refused { code faults { field code } } }
}`;

export const SAVE_WORDS = `mutation ($input: SaveServiceWordsInput!) {
  saveServiceWords(input: $input) { ... on ServiceRef { slug } ... on Refused { code faults { field code } } }
}`;

export const SWITCH = `mutation ($id: ID!, $isActive: Boolean!) {
  switchService(id: $id, isActive: $isActive) { ... on ServiceRef { slug } ... on Refused { code } }
}`;

export const SAVE_OFFER = `mutation ($input: SaveOfferInput!) {
  saveServiceOffer(input: $input) { ... on ServiceRef { slug } ... on Refused { code } }
}`;

export const SERVICES = 'query { keptServices(locale: lv) { slug isActive title rooms } }';

export const SERVICE = `query ($slug: String!) {
  keptService(slug: $slug, locale: lv) {
    id slug version isActive minutes places visitsAhead
    words { locale title summary easySummary isSource state }
    offers { slug isActive room { id } diaries { id kind use } }
  }
}`;

/** What visitors see. */
export const OFFERS = `query ($room: String!, $locale: Locale!, $isEasy: Boolean) {
  roomOffers(room: $room, locale: $locale, isEasy: $isEasy) { easyLanguages id service title summary minutes places languages }
}`;

export const facts = (id: string, more: object = {}) => ({
  input: {
    id,
    kind: 'consultation',
    minutes: 30,
    stepMinutes: 30,
    bufferBefore: 0,
    bufferAfter: 0,
    noticeMinutes: 0,
    horizonDays: 60,
    places: 1,
    mostRepeats: 1,
    languages: ['lv'],
    channels: ['on-site'],
    adjustments: [],
    ...more,
  },
});

export const words = (id: string, locale: string, more: object = {}) => ({
  input: { id, locale, title: '', summary: '', awaits: '', easySummary: '', easyAwaits: '', isChecked: false, ...more },
});

export interface KeptService {
  id: string;
  slug: string;
  version: number;
  visitsAhead: number;
  words: { locale: string; title: string; state: string; isSource: boolean; easySummary: string }[];
  offers: { slug: string; isActive: boolean; room: { id: string }; diaries: { id: string; use: string | null }[] }[];
}
