/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { LocalisedText } from '@inclusive/localisation/locale';
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AddExtraHoursInput = {
  closes: string;
  day: string;
  diaryId: string | number;
  /** Of the plan that was seen; nothing is changed over a later one. */
  expectedVersion?: number | null | undefined;
  opens: string;
  roomId?: string | number | null | undefined;
};

export type AddOpeningHoursInput = {
  /** HH:MM; midnight is 00:00 or 24:00. */
  closes: string;
  diaryId: string | number;
  /** Of the plan that was seen; nothing is changed over a later one. */
  expectedVersion?: number | null | undefined;
  /** Today unless given. */
  firstDay?: string | null | undefined;
  /** The last day on which they hold; null for no end. */
  lastDay?: string | null | undefined;
  /** HH:MM on the clock of the place. */
  opens: string;
  /** The point where these hours are kept; null for every point. */
  roomId?: string | number | null | undefined;
  /** 1 is Monday, 7 is Sunday. */
  weekdays: Array<number>;
};

export type AnswerCorrectionInput = {
  altText: string;
  /** Needed where no words were changed. */
  answer?: string | null | undefined;
  credit?: string | null | undefined;
  photoId: string | number;
  place?: string | null | undefined;
  story?: string | null | undefined;
  title: string;
};

export type AnswerInput = {
  answer: GivenAnswer;
  attempt: string | number;
  question: string | number;
};

export type AnswerJuryInput = {
  accepts: boolean;
  id: string | number;
  /** The name may stand on the page of the contest. */
  isShown: boolean;
};

export type AskForCorrectionInput = {
  /** The last day to answer, YYYY-MM-DD. */
  dueOn?: string | null | undefined;
  /** Goes to the author as it is; needed with the reason OTHER. */
  note?: string | null | undefined;
  photoId: string | number;
  reasons: Array<PhotoReason>;
};

export type AskPublicVoteInput = {
  contest: string;
  email: string;
  locale: Locale;
  photoId: string | number;
};

export type Attendance =
  | 'attended'
  | 'missed';

export type BeginContestInput = {
  /** Slug of a contest whose terms and words are copied. */
  like?: string | null | undefined;
  /** The language that others are translated from. */
  locale: Locale;
  /** Of whom the contest is; further organisations can join. */
  organisationId: string;
  title: string;
};

export type BlockReason =
  | 'absence'
  | 'event'
  | 'meeting'
  | 'other'
  | 'repair';

export type BlockTimeInput = {
  firstDay: string;
  /** HH:MM on the clock of the place. */
  from: string;
  /** A UUID of the sender; the same key gives the same block. */
  idempotencyKey: string | number;
  lastDay: string;
  reason: BlockReason;
  /** The same every week; the last day on which it begins. */
  repeatUntil?: string | null | undefined;
  /** A person, a room or a space. */
  resourceId: string | number;
  /** HH:MM; 24:00 is the end of the day. */
  to: string;
};

export type BookAtDeskInput = {
  adjustments?: Array<string>;
  /** For counting alone; kept in the clear. */
  ageBand?: string | null | undefined;
  /** on-site, phone or video */
  channel: string;
  email?: string;
  /** self, other or minor */
  forWhom: string;
  /** A parent or guardian knows and agrees. */
  hasGuardian?: boolean;
  /** Token of the hold under which the time is kept. */
  hold?: string | null | undefined;
  /** A UUID of the sender; the same key gives the same booking, however often it is sent. */
  idempotencyKey: string | number;
  /** The visitor is here: they are received, name or not. */
  isHere?: boolean;
  /** BCP 47 */
  language: string;
  /** Language of letters to the visitor. */
  locale: Locale;
  /** For counting alone; kept in the clear. */
  municipality?: string | null | undefined;
  /** Name or any other name to be called by. */
  name: string;
  note?: string;
  offerId: string | number;
  phone?: string;
  /** How many come, where a group is received. */
  places?: number;
  /** How to reach the visitor before the visit: one of the offer’s. */
  reach: string;
  /** How many weeks at the same time of the clock; all or none. */
  repeats?: number;
  startsAt: string;
};

export type BookConsultationInput = {
  adjustments?: Array<string>;
  /** For counting alone; kept in the clear. */
  ageBand?: string | null | undefined;
  /** on-site, phone or video */
  channel: string;
  email?: string;
  /** self, other or minor */
  forWhom: string;
  /** A parent or guardian knows and agrees. */
  hasGuardian?: boolean;
  /** Token of the hold under which the time is kept. */
  hold?: string | null | undefined;
  /** A UUID of the sender; the same key gives the same booking, however often it is sent. */
  idempotencyKey: string | number;
  /** BCP 47 */
  language: string;
  /** Language of letters to the visitor. */
  locale: Locale;
  /** For counting alone; kept in the clear. */
  municipality?: string | null | undefined;
  /** Name or any other name to be called by. */
  name: string;
  note?: string;
  offerId: string | number;
  phone?: string;
  /** How many come, where a group is received. */
  places?: number;
  /** How to reach the visitor before the visit: one of the offer’s. */
  reach: string;
  /** How many weeks at the same time of the clock; all or none. */
  repeats?: number;
  startsAt: string;
};

export type BookFieldInput = {
  field: string;
  text: string;
};

/** What is named has to be true of a book, all of it. */
export type BookFilter = {
  /** 0-2, 3-6, 7-12, 13-17 or adults. */
  age?: string | null | undefined;
  features?: Array<string> | null | undefined;
  /** BCP 47; zxx for books without words. */
  language?: string | null | undefined;
  /** Slug of a room that holds it. */
  room?: string | null | undefined;
  senses?: Array<string> | null | undefined;
  theme?: string | null | undefined;
};

export type BookWordsInput = {
  coverAlt: string;
  locale: Locale;
  summary: string;
  use: string;
};

export type BookingState =
  | 'booked'
  | 'cancelled';

export type CallNews =
  | 'cancelled'
  | 'moved'
  /** A text message about the visit as it stands did not arrive. */
  | 'unreached';

export type CalloutKind =
  | 'care'
  | 'remember'
  | 'tip';

export type CancelledBy =
  | 'library'
  | 'visitor';

export type ChangeMemberRolesInput = {
  organisationId: string | number;
  personId: string | number;
  roles: Array<string>;
};

export type ChangeOpeningHoursInput = {
  closes: string;
  /** Of the plan that was seen; nothing is changed over a later one. */
  expectedVersion?: number | null | undefined;
  id: string | number;
  lastDay?: string | null | undefined;
  opens: string;
};

/** All that may be changed of a photo that was sent, as it is to be. */
export type ChangePhotoInput = {
  ageGroup?: string | null | undefined;
  altText: string;
  category?: string | null | undefined;
  credit?: string | null | undefined;
  emotions: Array<string>;
  id: string | number;
  /** Another one is asked of everybody anew. */
  licence?: PhotoLicence | null | undefined;
  /** Who was not there as they are now is asked. */
  people?: Array<ShownPersonInput> | null | undefined;
  place?: string | null | undefined;
  showsPeople?: boolean | null | undefined;
  story?: string | null | undefined;
  title: string;
  /** That the page has seen. */
  version: number;
};

export type CheckingAct =
  | 'approve'
  | 'ask'
  | 'disqualify'
  | 'lift'
  | 'reject'
  | 'undo';

export type ChooseExhibitionPhotosInput = {
  contest: string;
  /** All photos of the exhibition in their order. */
  photos: Array<string | number>;
  version: number;
};

export type CloseDaysInput = {
  diaryId: string | number;
  /** Of the plan that was seen; nothing is changed over a later one. */
  expectedVersion?: number | null | undefined;
  firstDay: string;
  lastDay: string;
};

export type CloseHolidaysInput = {
  days: Array<string>;
  /** Of the plan of hours that was seen, as for its other changes. */
  expectedVersion?: number | null | undefined;
  /** Slug. */
  room: string;
  /** Visits that the actor has seen; where there is another one, nothing is closed. */
  seenVisits: Array<string | number>;
};

export type ConfirmBookImportInput = {
  importId: string | number;
  /** Publish new books that have all that readers need. */
  publish: boolean;
  /** A room of the organisation that holds every book of the file. */
  roomId?: string | number | null | undefined;
  /** Senses for new books whose records name none. */
  senses: Array<string>;
};

export type ContestPartKind =
  | 'ageGroup'
  | 'category'
  | 'prize';

export type ContestPrizeKind =
  | 'jury'
  | 'public';

export type ContestState =
  | 'announced'
  | 'checking'
  | 'draft'
  | 'exhibition'
  | 'judging'
  | 'open'
  | 'results';

export type CourseFilter = {
  audience?: string | null | undefined;
  /** Only courses that are written in easy language too. */
  isEasyToo?: boolean | null | undefined;
  /** Only courses that are whole in this language. */
  language?: Locale | null | undefined;
  level?: CourseLevel | null | undefined;
  /** Only longer courses. */
  minutesAbove?: number | null | undefined;
  minutesUpTo?: number | null | undefined;
  /** Slug of the partner that offers the course. */
  organisation?: string | null | undefined;
  topic?: string | null | undefined;
};

export type CourseLevel =
  | 'advanced'
  | 'beginner'
  | 'intermediate';

export type CreateCourseInput = {
  organisationId: string | number;
  /** Made from the title where it is empty. */
  slug: string;
  sourceLocale: Locale;
  title: string;
};

export type CreateMaterialInput = {
  organisationId: string | number;
  /** Made from the title where it is empty. */
  slug: string;
  sourceLocale: Locale;
  title: string;
};

export type CreateOrganisationInput = {
  country: string;
  municipality: string;
  nameEn: string;
  nameLt: string;
  nameLv: string;
  slug: string;
  website: string;
};

export type CreateRoomInput = {
  address: string;
  lat?: number | null | undefined;
  lon?: number | null | undefined;
  name: string;
  organisationId: string | number;
  /** Made from the name where it is empty. */
  slug: string;
};

export type CreateServiceInput = {
  kind: string;
  organisationId: string | number;
  /** In the language of the organisation. */
  title: string;
};

export type DecidePracticeNoteInput = {
  id: string | number;
  isShown: boolean;
  /** Needed where the note is not shown; its writer reads it. */
  reason?: string;
};

export type DecideTieInput = {
  contest: string;
  minutes?: string | null | undefined;
  /** Equal photos, the best first. */
  order: Array<number>;
};

export type DescribeMediaInput = {
  id: string | number;
  locale: Locale;
  /** alt, captions, transcript: as far as the kind of file has them. */
  words: unknown;
};

export type DiaryEntryKind =
  | 'block'
  | 'hold'
  | 'offer'
  | 'visit';

export type DiaryWordsInput = {
  locale: Locale;
  name: string;
  role: string;
};

export type DisqualifyPhotoInput = {
  /** Goes to the author as it is; needed with the reason OTHER. */
  note?: string | null | undefined;
  photoId: string | number;
  reasons: Array<PhotoReason>;
};

export type EnterBookInput = {
  isbn?: string;
  organisationId: string | number;
  title: string;
};

export type EnterDiaryInput = {
  /** person, interpreter or space */
  kind: string;
  /** In the language of the organisation. */
  name: string;
  organisationId: string | number;
  /** The room that it belongs to. */
  roomId: string | number;
};

/** What stands in one field of the form, as it was typed. */
export type EntryAnswerInput = {
  name: string;
  values: Array<string>;
};

export type ExtendContestInput = {
  closesOn: string;
  contest: string;
  version: number;
};

export type GiveReviewInput = {
  id: string | number;
  marks: Array<ReviewMarkInput>;
  /** To the learner. */
  words: string;
};

/** An answer: the one field that fits the question's type; empty takes an earlier answer back. */
export type GivenAnswer = {
  /** Options, of one, several, true or false. */
  chosen?: Array<string | number> | null | undefined;
  gaps?: Array<GivenGap> | null | undefined;
  /** All items in their order; the order shown at first is no answer. */
  items?: Array<string | number> | null | undefined;
  /** Of matching; left sides may still be missing. */
  pairs?: Array<GivenPair> | null | undefined;
  /** A short answer, or a number as it is written. */
  text?: string | null | undefined;
};

export type GivenGap = {
  gap: string | number;
  text: string;
};

export type GivenPair = {
  /** Of an item. */
  item: string | number;
  left: string | number;
};

export type HandInInput = {
  /** A practice task of the lesson. */
  block: string | number;
  lesson: string | number;
  /** Of the course. */
  slug: string;
  text: string;
};

export type InviteJurorInput = {
  contest: string;
  country: string;
  email: string;
  locale: string;
  organisationId?: string | null | undefined;
};

export type InviteMemberInput = {
  email: string;
  /** The language of the letter. */
  locale: string;
  organisationId: string | number;
  roles: Array<string>;
};

export type JoinWaitingListInput = {
  adjustments?: Array<string>;
  /** For counting alone; kept in the clear. */
  ageBand?: string | null | undefined;
  /** on-site, phone or video */
  channel: string;
  email?: string;
  firstDay: string;
  /** self, other or minor */
  forWhom: string;
  /** A parent or guardian knows and agrees. */
  hasGuardian?: boolean;
  /** A UUID of the sender; the same key gives the same booking, however often it is sent. */
  idempotencyKey: string | number;
  /** BCP 47 */
  language: string;
  lastDay: string;
  /** Language of letters to the visitor. */
  locale: Locale;
  /** For counting alone; kept in the clear. */
  municipality?: string | null | undefined;
  /** Name or any other name to be called by. */
  name: string;
  note?: string;
  offerId: string | number;
  phone?: string;
  /** How many come, where a group is received. */
  places?: number;
  /** How to reach the visitor before the visit: one of the offer’s. */
  reach: string;
};

export type JurorInput = {
  contest: string;
  id: string | number;
};

export type JuryPhotoInput = {
  contest: string;
  number: number;
};

export type JuryRoundKind =
  | 'ranking'
  | 'rating';

export type KeepBallotInput = {
  contest: string;
  groups: Array<Array<number>>;
  isHandedIn: boolean;
  /** That an order which stands as it was laid out is meant so; else it is asked for. */
  isMeant?: boolean | null | undefined;
  /** That was seen; 0 before the first one. */
  version: number;
};

export type KeepContestOrganisersInput = {
  contest: string;
  /** Slugs of all organisations that run the contest. */
  organisations: Array<string>;
  version: number;
};

export type KeepContestPartInput = {
  ageGroupId?: string | null | undefined;
  categoryId?: string | null | undefined;
  contest: string;
  fromAge?: number | null | undefined;
  /** Without it, a new one. */
  id?: string | number | null | undefined;
  kind: ContestPartKind;
  places?: number | null | undefined;
  /** jury or public */
  prizeKind?: string | null | undefined;
  toAge?: number | null | undefined;
  translationsFit: boolean;
  version: number;
  /** name, description in each language. */
  words: Array<KeptWordsInput>;
};

export type KeepContestTermsInput = {
  closesOn: string;
  contest: string;
  emotions: Array<string>;
  finalistsMost?: number | null | undefined;
  /** A photo gets at most one prize of the jury. */
  hasOnePrizeEach: boolean;
  hasPublicVote: boolean;
  licences: Array<string>;
  longestSideLeast?: number | null | undefined;
  maxPhotos?: number | null | undefined;
  /** YYYY-MM-DD, as all days here. */
  opensOn: string;
  showsFacesOfMinors: boolean;
  version: number;
  voteClosesOn?: string | null | undefined;
  voteOpensOn?: string | null | undefined;
  votesLeast?: number | null | undefined;
  zone: string;
};

export type KeepContestWordsInput = {
  contest: string;
  /** The other languages still say what the first one says. */
  translationsFit: boolean;
  version: number;
  /** title, summary, invitation, altHelp, consent in each language. */
  words: Array<KeptWordsInput>;
};

export type KeepDraftInput = {
  answers: Array<EntryAnswerInput>;
  /** Slug of the contest. */
  contest: string;
  /** Of the words. */
  locale: Locale;
  /** From the answer of PUT /uploads. */
  uploadId: string;
  /** That the page has seen; 0 before the draft is kept for the first time. */
  version: number;
};

export type KeepExhibitionStopInput = {
  address?: string | null | undefined;
  contest: string;
  fromDay: string;
  /** Without it, a new one. */
  id?: string | number | null | undefined;
  lat?: number | null | undefined;
  lon?: number | null | undefined;
  /** Slug of a room; or an address. */
  room?: string | null | undefined;
  toDay: string;
  translationsFit: boolean;
  version: number;
  /** name, note in each language. */
  words: Array<KeptWordsInput>;
};

export type KeepExhibitionWordsInput = {
  contest: string;
  photoId: string | number;
  translationsFit: boolean;
  version: number;
  /** title, story; those of the author’s language are left as they are. */
  words: Array<KeptWordsInput>;
};

export type KeepRegulationInput = {
  contest: string;
  version: number;
  /** text, change, easy in each language. */
  words: Array<KeptWordsInput>;
};

export type KeptFieldInput = {
  field: string;
  text: string;
};

export type KeptWordsInput = {
  fields: Array<KeptFieldInput>;
  locale: Locale;
};

export type LessonAnswerInput = {
  answer: GivenAnswer;
  block: string | number;
  lesson: string | number;
  /** Slug of the course. */
  slug: string;
};

export type Locale =
  | 'en'
  | 'lt'
  | 'lv';

export type MaterialFilter = {
  audience?: string | null | undefined;
  /** page, file, audio, video or link. */
  kind?: string | null | undefined;
  /** lv, lt, en, or in easy language lv-easy, lt-easy, en-easy. */
  language?: string | null | undefined;
  /** CC-BY-4.0 …: `licences` of course-content. */
  licence?: string | null | undefined;
  /** Slug of the partner. */
  organisation?: string | null | undefined;
  topic?: string | null | undefined;
  /** guide, lesson-plan, exercise …: `materialTypes` of course-content. */
  type?: string | null | undefined;
};

export type MendBookImportLineInput = {
  fields: Array<BookFieldInput>;
  importId: string | number;
  number: number;
};

export type MessageState =
  | 'failed'
  | 'late'
  | 'sent'
  | 'waiting';

export type NoteInput = {
  /** A reflection of the lesson. */
  block: string | number;
  lesson: string | number;
  /** Of the course. */
  slug: string;
  text: string;
  /** The version that the writer has seen; null when they saw no note. */
  version?: number | null | undefined;
};

export type NotePlaceInput = {
  /** A reflection of the lesson. */
  block: string | number;
  lesson: string | number;
  /** Of the course. */
  slug: string;
};

export type OfferUseInput = {
  diaryId: string | number;
  /** open, claimed or choice */
  use: string;
};

export type OpenJuryRoundInput = {
  /** Finalists chosen among the undecided. */
  chosen?: Array<number> | null | undefined;
  contest: string;
  /** The last day, until its end in the contest’s zone. */
  dueOn?: string | null | undefined;
  kind: JuryRoundKind;
};

export type PhotoLicence =
  | 'cc_by_4'
  | 'cc_by_sa_4'
  | 'exhibition';

export type PhotoLikeness =
  | 'possible'
  | 'strong';

export type PhotoQueueFilter = {
  /** Slug of a contest. */
  contest?: string | null | undefined;
  mark?: QueueMark | null | undefined;
  /** Those that wait where nothing is given. */
  state?: PhotoState | null | undefined;
};

export type PhotoReason =
  | 'ALREADY_ENTERED'
  | 'ALT_TEXT'
  | 'FRAME_OR_LOGO'
  | 'GENERATED'
  | 'MINORS_SHOWN'
  | 'NOT_OWN_PHOTO'
  | 'OFF_TOPIC'
  | 'OTHER'
  | 'PERSONAL_DATA'
  | 'PERSON_WITHOUT_CONSENT'
  | 'QUALITY'
  | 'REGULATIONS_BROKEN'
  | 'STORY'
  | 'TITLE'
  | 'WORDS_WITH_DATA';

export type PhotoState =
  | 'approved'
  | 'correction'
  | 'disqualified'
  | 'draft'
  | 'processing'
  | 'rejected'
  | 'unreadable'
  | 'waiting'
  | 'withdrawn';

export type PhotoSubmitter =
  | 'author'
  | 'guardian'
  | 'minor';

export type PlaceDecidedBy =
  | 'chair'
  | 'duels'
  | 'ranking'
  | 'score'
  | 'shared';

/** A point on the map to measure from; rounded, never stored. */
export type PointInput = {
  lat: number;
  lon: number;
};

export type PracticeState =
  | 'accepted'
  | 'open'
  | 'toImprove'
  | 'underReview'
  | 'waiting';

export type PracticeVerdict =
  | 'accepted'
  | 'toImprove';

export type PrintQuality =
  | 'fair'
  | 'full'
  | 'low';

export type QuestionType =
  | 'gap'
  | 'match'
  | 'numeric'
  | 'one'
  | 'order'
  | 'several'
  | 'short'
  | 'trueOrFalse';

export type QueueMark =
  | 'answered'
  | 'like'
  | 'overdue'
  | 'releases';

export type ReissueCertificateInput = {
  id: string | number;
  /** NAME_CORRECTED or LOST. */
  reason?: string | null | undefined;
};

export type RejectPhotoInput = {
  /** Goes to the author as it is; needed with the reason OTHER. */
  note?: string | null | undefined;
  photoId: string | number;
  reasons: Array<PhotoReason>;
  /** As it was seen; another one is refused with PHOTO_CHANGED. */
  version?: number | null | undefined;
};

export type ReleaseRole =
  | 'guardian'
  | 'person'
  | 'person_guardian';

export type ReleaseState =
  | 'asked'
  | 'given'
  | 'refused'
  | 'withdrawn';

export type RemoveContestPartInput = {
  contest: string;
  id: string | number;
  kind: ContestPartKind;
  version: number;
};

export type RemoveExhibitionStopInput = {
  contest: string;
  id: string | number;
  version: number;
};

export type RenewCalendarInput = {
  diaryId: string | number;
  /** The language of its entries. */
  locale: Locale;
};

export type ReportProblemInput = {
  /** Where an answer may be sent to. */
  contact?: string;
  locale: Locale;
  /** Slug. */
  material: string;
  text: string;
};

export type ReviewCommentInput = {
  place: string;
  text: string;
};

export type ReviewMarkInput = {
  comment?: string;
  criterion: string | number;
  isMet: boolean;
};

export type RevokeCertificateInput = {
  id: string | number;
  /** ISSUED_IN_ERROR, RULES_BROKEN, HOLDER_ASKED or OTHER. */
  reason?: string | null | undefined;
};

/** What a person does in an organisation. */
export type Role =
  | 'administrator'
  | 'consultant'
  | 'coordinator'
  | 'editor'
  | 'juror'
  | 'specialist';

export type RoomFactsInput = {
  address: string;
  email: string;
  features: Array<string>;
  hasExactPosition: boolean;
  /** Hours and details are no longer examples. */
  isConfirmed: boolean;
  /** Else it is planned. */
  isOpen: boolean;
  languages: Array<string>;
  lat?: number | null | undefined;
  lon?: number | null | undefined;
  phone: string;
  /** Slug. */
  room: string;
};

export type RoomStatus =
  | 'open'
  | 'planned';

export type RoomWordInput = {
  /** Somebody has read it beside its source. */
  isReviewed: boolean;
  name: string;
  text: string;
};

export type SaveBookInput = {
  expectedVersion: number;
  /** A field that is not among them stays as it is. */
  fields: Array<BookFieldInput>;
  id: string | number;
  source: string;
  words: Array<BookWordsInput>;
};

export type SaveDiaryInput = {
  /** What was changed; nothing is saved over a later one. */
  expectedVersion?: number | null | undefined;
  id: string | number;
  /** As the account. */
  isActive?: boolean | null | undefined;
  languages: Array<string>;
  /** Set by coordinators; whoever keeps only their own leaves it as it is. */
  personId?: string | number | null | undefined;
  /** Where the person is met by video; https alone. */
  videoUrl?: string | null | undefined;
  /** As the account. */
  withinId?: string | number | null | undefined;
  words: Array<DiaryWordsInput>;
};

export type SaveDraftPartInput = {
  content: unknown;
  /** Slug of the course. */
  course: string;
  /** The version that the content was made from; 0 for a new part. */
  expectedVersion: number;
  key: string | number;
};

export type SaveMaterialInput = {
  content: unknown;
  /** The version that the content was made from. */
  expectedVersion: number;
  /** Slug. */
  material: string;
};

export type SaveOfferInput = {
  /** What was changed; nothing is saved over a later one. */
  expectedVersion?: number | null | undefined;
  isActive: boolean;
  roomId: string | number;
  serviceId: string | number;
  uses: Array<OfferUseInput>;
};

export type SaveRoomInput = {
  /** `RoomContent` of course-content. */
  content: unknown;
  /** The version that the content was made from. */
  expectedVersion: number;
  /** Slug. */
  room: string;
};

export type SaveRoomWordsInput = {
  expectedVersion: number;
  room: string;
  variant: string;
  words: Array<RoomWordInput>;
};

export type SaveServiceInput = {
  adjustments: Array<string>;
  bufferAfter: number;
  bufferBefore: number;
  channels: Array<string>;
  /** What was changed; nothing is saved over a later one. */
  expectedVersion?: number | null | undefined;
  horizonDays: number;
  id: string | number;
  kind: string;
  languages: Array<string>;
  minutes: number;
  mostRepeats: number;
  noticeMinutes: number;
  places: number;
  stepMinutes: number;
};

export type SaveServiceWordsInput = {
  awaits: string;
  easyAwaits: string;
  easySummary: string;
  /** What was changed; nothing is saved over a later one. */
  expectedVersion?: number | null | undefined;
  id: string | number;
  /** Read by somebody who speaks the language; else visitors do not see them. */
  isChecked: boolean;
  locale: Locale;
  summary: string;
  title: string;
};

export type SaveTranslationInput = {
  /** Slug of the course. */
  course: string;
  key: string | number;
  texts: Array<TranslatedTextInput>;
  variant: string;
};

export type SavedKind =
  | 'book'
  | 'material';

export type ScorePhotoInput = {
  /** For the organisers. */
  comment?: string | null | undefined;
  contest: string;
  number: number;
  /** 1 to 5. */
  score?: number | null | undefined;
};

export type SearchKind =
  | 'book'
  | 'course'
  | 'material'
  | 'page'
  | 'room';

/** A contest as the organiser saw it: a later version is refused. */
export type SeenContestInput = {
  contest: string;
  version: number;
};

export type SendBackDraftInput = {
  comments: Array<ReviewCommentInput>;
  course: string;
  note: string;
};

export type SendBackMaterialInput = {
  material: string;
  note: string;
};

export type ServiceKind =
  | 'consultation'
  | 'groupVisit'
  | 'roomSession';

export type SetBookHoldingInput = {
  bookId: string | number;
  /** 0 when the room holds it no longer. */
  copies: number;
  note?: string;
  roomId: string | number;
};

export type SetBookStatusInput = {
  id: string | number;
  /** published or withdrawn. */
  status: string;
};

/** Somebody who can be recognised in the photo. */
export type ShownPersonInput = {
  /** Without it the author passes on a link. */
  email?: string | null | undefined;
  /** Then a guardian is asked. */
  isMinor: boolean;
  /** Or another name by which the author knows whom they mean. */
  name: string;
};

export type StartJudgingInput = {
  contest: string;
  /** Of the two examples, in their order. */
  scores: Array<number>;
};

export type StepContestInput = {
  contest: string;
  step: string;
  version: number;
};

export type StopTime =
  | 'ahead'
  | 'now'
  | 'past';

export type StrikeVotesInput = {
  contest: string;
  reason: string;
  votes: Array<string | number>;
};

export type SubmitMaterialInput = {
  /** What is new, as readers will see it. */
  changeNote?: string;
  material: string;
};

export type SubmitPhotoInput = {
  /** Slug; needed where the contest has age groups. */
  ageGroup?: string | null | undefined;
  /** What can be seen, for those who will hear it. */
  altText: string;
  /** Slug; needed where the contest has categories. */
  category?: string | null | undefined;
  /** Version of the consent that was shown. */
  consentVersion: number;
  /** Slug of the contest. */
  contest: string;
  /** The author as they wish to be named; nobody is named without it. */
  credit?: string | null | undefined;
  /** One to three, the main one first. */
  emotions: Array<string>;
  /** Where a minor’s guardian gets the link; else the minor shows it. */
  guardianEmail?: string | null | undefined;
  /** Needed where a guardian or a minor submits. */
  guardianName?: string | null | undefined;
  hasConsented: boolean;
  /** The author’s own photo, not a generated image. */
  isOwnPhoto: boolean;
  licence?: PhotoLicence | null | undefined;
  /** Language of title and alt text, and of the consent that was shown. */
  locale: Locale;
  people?: Array<ShownPersonInput> | null | undefined;
  place?: string | null | undefined;
  /** Version of the regulations that was read and agreed to. */
  regulationVersion?: number | null | undefined;
  /** Somebody can be recognised. */
  showsPeople?: boolean | null | undefined;
  story?: string | null | undefined;
  submittedBy?: PhotoSubmitter | null | undefined;
  title: string;
  /** From the answer of PUT /uploads; the same one again is the same photo. */
  uploadId: string;
  /** Of the draft that the page has seen: one that was changed elsewhere meanwhile is not sent. */
  version?: number | null | undefined;
};

export type TranslatedTextInput = {
  isReviewed: boolean;
  name: string;
  /** The source as the translator saw it; another one by now is a conflict. */
  source: string;
  text: string;
  /** The text that this one was made from; another one in its place is a conflict. */
  was: string;
};

export type UndoDecisionInput = {
  photoId: string | number;
  /** As it was seen: another decision is not undone. */
  state: PhotoState;
};

export type UpdateProfileInput = {
  locale: string;
  name: string;
};

export type Verdict =
  | 'partly'
  | 'right'
  | 'wrong';

export type VisitMoveInput = {
  startsAt: string;
  visitId: string | number;
};

export type VoteSuspicion =
  | 'AT_ONCE'
  | 'NETWORK'
  | 'RUSH'
  | 'THROWAWAY';

export type WaitingState =
  | 'booked'
  | 'lapsed'
  | 'left'
  | 'offered'
  | 'waiting';

export type WritePracticeNoteInput = {
  locale: Locale;
  /** Slug. */
  material: string;
  text: string;
};

export type AccountQueryVariables = Exact<{
  locale: Locale;
}>;


export type AccountQuery = { me: { id: string, name: string, email: string, locale: Locale, isAdministrator: boolean, security: { hasPassword: boolean, hasSecondFactor: boolean, passkeys: Array<{ id: string }>, sessions: Array<{ id: string, browser: string | null, system: string | null, startedAt: string, seenAt: string, isCurrent: boolean }> } } | null, organisations: { nodes: Array<{ slug: string, name: LocalisedText, myRoles: Array<Role> }> } };

export type AccountSecurityQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountSecurityQuery = { me: { email: string, security: { hasPassword: boolean, hasSecondFactor: boolean, passkeys: Array<{ id: string, name: string, createdAt: string }> } } | null };

export type UpdateProfileMutationVariables = Exact<{
  input: UpdateProfileInput;
}>;


export type UpdateProfileMutation = { updateProfile:
    | { __typename: 'Me' }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type EndSessionMutationVariables = Exact<{
  id: string | number;
}>;


export type EndSessionMutation = { endSession:
    | { __typename: 'Refused', code: string }
    | { __typename: 'SessionEnded' }
   };

type AuthoredWorkParts_AuthoredCourse_Fragment = { id: string, slug: string, status: string, title: LocalisedText | null, organisation: LocalisedText | null, draftState: string | null };

type AuthoredWorkParts_AuthoredMaterial_Fragment = { id: string, slug: string, status: string, title: LocalisedText | null, organisation: LocalisedText | null, draftState: string | null };

type AuthoredWorkParts_CourseAuthoring_Fragment = { id: string, slug: string, status: string, title: LocalisedText | null, organisation: LocalisedText | null, draftState: string | null };

type AuthoredWorkParts_MaterialAuthoring_Fragment = { id: string, slug: string, status: string, title: LocalisedText | null, organisation: LocalisedText | null, draftState: string | null };

export type AuthoredWorkPartsFragment =
  | AuthoredWorkParts_AuthoredCourse_Fragment
  | AuthoredWorkParts_AuthoredMaterial_Fragment
  | AuthoredWorkParts_CourseAuthoring_Fragment
  | AuthoredWorkParts_MaterialAuthoring_Fragment
;

export type AuthorOrganisationPartsFragment = { id: string, name: LocalisedText | null, sourceLocale: Locale };

type SavedVersionParts_DraftPart_Fragment = { version: number, savedAt: string, savedBy: string | null };

type SavedVersionParts_DraftPartHead_Fragment = { version: number, savedAt: string, savedBy: string | null };

type SavedVersionParts_DraftSave_Fragment = { version: number, savedAt: string, savedBy: string | null };

type SavedVersionParts_MaterialDraft_Fragment = { version: number, savedAt: string, savedBy: string | null };

type SavedVersionParts_MaterialDraftHead_Fragment = { version: number, savedAt: string, savedBy: string | null };

type SavedVersionParts_MaterialDraftSave_Fragment = { version: number, savedAt: string, savedBy: string | null };

export type SavedVersionPartsFragment =
  | SavedVersionParts_DraftPart_Fragment
  | SavedVersionParts_DraftPartHead_Fragment
  | SavedVersionParts_DraftSave_Fragment
  | SavedVersionParts_MaterialDraft_Fragment
  | SavedVersionParts_MaterialDraftHead_Fragment
  | SavedVersionParts_MaterialDraftSave_Fragment
;

type RevisionParts_CourseRevision_Fragment = { id: string, number: number, publishedAt: string };

type RevisionParts_MaterialRevision_Fragment = { id: string, number: number, publishedAt: string };

export type RevisionPartsFragment =
  | RevisionParts_CourseRevision_Fragment
  | RevisionParts_MaterialRevision_Fragment
;

type DecisionParts_CourseReview_Fragment = { id: string, decision: string, note: string, decidedBy: string | null, decidedAt: string, revision: number | null };

type DecisionParts_MaterialDecision_Fragment = { id: string, decision: string, note: string, decidedBy: string | null, decidedAt: string, revision: number | null };

export type DecisionPartsFragment =
  | DecisionParts_CourseReview_Fragment
  | DecisionParts_MaterialDecision_Fragment
;

export type AuthoredCoursesQueryVariables = Exact<{
  locale: Locale;
  after?: string | null | undefined;
}>;


export type AuthoredCoursesQuery = { authoredCourses: { nodes: Array<{ languages: Array<Locale>, savedAt: string | null, savedBy: string | null, id: string, slug: string, status: string, title: LocalisedText | null, organisation: LocalisedText | null, draftState: string | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } }, authorOrganisations: Array<{ id: string, name: LocalisedText | null, sourceLocale: Locale }> };

export type CourseAuthoringQueryVariables = Exact<{
  slug: string;
  locale: Locale;
}>;


export type CourseAuthoringQuery = { courseAuthoring: { sourceLocale: Locale, organisationId: string, languages: Array<Locale>, revision: number | null, savedAt: string | null, savedBy: string | null, id: string, slug: string, status: string, title: LocalisedText | null, organisation: LocalisedText | null, draftState: string | null, draft: { id: string, state: string, isMine: boolean, submittedBy: string | null, stamp: string, parts: Array<{ key: string, version: number, savedAt: string, savedBy: string | null }> } | null, revisions: Array<{ id: string, number: number, publishedAt: string }>, reviews: Array<{ id: string, decision: string, note: string, decidedBy: string | null, decidedAt: string, revision: number | null, comments: Array<{ place: string, text: string }> }> } };

export type DraftPlacePartsFragment = { part: string, id: string | null, field: string | null };

export type DraftReadinessQueryVariables = Exact<{
  course: string;
}>;


export type DraftReadinessQuery = { draftReadiness: { whole: Array<string>, faults: Array<{ code: string, place: { part: string, id: string | null, field: string | null } }>, variants: Array<{ variant: string, total: number, done: number, missing: Array<{ part: string, id: string | null, field: string | null }>, machine: Array<{ part: string, id: string | null, field: string | null }>, stale: Array<{ part: string, id: string | null, field: string | null }> }> } };

export type DraftPartQueryVariables = Exact<{
  course: string;
  key: string | number;
}>;


export type DraftPartQuery = { draftPart: { key: string, content: unknown, version: number, savedAt: string, savedBy: string | null } | null };

export type DraftPartSavesQueryVariables = Exact<{
  course: string;
  key: string | number;
}>;


export type DraftPartSavesQuery = { draftPartSaves: Array<{ id: string, version: number, savedAt: string, savedBy: string | null }> };

export type CreateCourseMutationVariables = Exact<{
  input: CreateCourseInput;
}>;


export type CreateCourseMutation = { createCourse:
    | { __typename: 'CourseRef', slug: string }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type StartDraftMutationVariables = Exact<{
  course: string;
  revision?: string | number | null | undefined;
}>;


export type StartDraftMutation = { startDraft:
    | { __typename: 'CourseRef' }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type DiscardDraftMutationVariables = Exact<{
  course: string;
}>;


export type DiscardDraftMutation = { discardDraft:
    | { __typename: 'CourseRef' }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type SaveDraftPartMutationVariables = Exact<{
  input: SaveDraftPartInput;
}>;


export type SaveDraftPartMutation = { saveDraftPart:
    | { __typename: 'DraftConflict', current: { key: string, content: unknown, version: number, savedAt: string, savedBy: string | null } }
    | { __typename: 'DraftPartHead', version: number, savedAt: string }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type RestoreDraftPartMutationVariables = Exact<{
  course: string;
  save: string | number;
}>;


export type RestoreDraftPartMutation = { restoreDraftPart:
    | { __typename: 'DraftConflict' }
    | { __typename: 'DraftPartHead' }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type SubmitDraftMutationVariables = Exact<{
  course: string;
}>;


export type SubmitDraftMutation = { submitDraft:
    | { __typename: 'CourseRef' }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type TakeBackDraftMutationVariables = Exact<{
  course: string;
}>;


export type TakeBackDraftMutation = { takeBackDraft:
    | { __typename: 'CourseRef' }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type SendBackDraftMutationVariables = Exact<{
  input: SendBackDraftInput;
}>;


export type SendBackDraftMutation = { sendBackDraft:
    | { __typename: 'CourseRef' }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type PublishDraftMutationVariables = Exact<{
  course: string;
  acceptsStale: boolean;
}>;


export type PublishDraftMutation = { publishDraft:
    | { __typename: 'PublishedCourse', revision: number }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type WithdrawCourseMutationVariables = Exact<{
  course: string;
}>;


export type WithdrawCourseMutation = { withdrawCourse:
    | { __typename: 'CourseRef' }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type AuthoredMaterialsQueryVariables = Exact<{
  locale: Locale;
  after?: string | null | undefined;
}>;


export type AuthoredMaterialsQuery = { authoredMaterials: { nodes: Array<{ languages: Array<string>, savedAt: string | null, savedBy: string | null, id: string, slug: string, status: string, title: LocalisedText | null, organisation: LocalisedText | null, draftState: string | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } }, authorOrganisations: Array<{ id: string, name: LocalisedText | null, sourceLocale: Locale }> };

export type AuthoredMaterialQueryVariables = Exact<{
  slug: string;
  locale: Locale;
}>;


export type AuthoredMaterialQuery = { authoredMaterial: { sourceLocale: Locale, organisationId: string, languages: Array<string>, id: string, slug: string, status: string, title: LocalisedText | null, organisation: LocalisedText | null, draftState: string | null, draft: { state: string, isMine: boolean, submittedBy: string | null, changeNote: string, content: unknown, version: number, savedAt: string, savedBy: string | null } | null, texts: Array<{ file: string, state: string, reason: string | null, pages: number | null }>, targets: Array<{ kind: string, id: string, title: LocalisedText }>, revisions: Array<{ changeNote: string, id: string, number: number, publishedAt: string }>, decisions: Array<{ id: string, decision: string, note: string, decidedBy: string | null, decidedAt: string, revision: number | null }> } };

export type PreviewMaterialQueryVariables = Exact<{
  slug: string;
  locale: Locale;
  isEasy: boolean;
}>;


export type PreviewMaterialQuery = { previewMaterial: { id: string, slug: string, kind: string, type: string, licence: string, licenceAddress: string | null, topics: Array<string>, audiences: Array<string>, authors: Array<string>, year: number | null, languages: Array<Locale>, easyLanguages: Array<Locale>, title: LocalisedText, abstract: LocalisedText, html: LocalisedText | null, transcript: LocalisedText | null, link: string | null, revision: number, publishedAt: string, captions: Array<{ locale: Locale, path: string }>, cover: { file: string, width: number, height: number, alt: LocalisedText } | null, files: Array<{ file: string, name: string, bytes: number, format: string, locale: Locale, isEasy: boolean, isRecording: boolean, alternative: string, pages: number | null }>, otherFiles: Array<{ file: string, name: string, bytes: number, format: string, locale: Locale, isEasy: boolean, isRecording: boolean, alternative: string, pages: number | null }>, partner: { slug: string, name: LocalisedText | null }, versions: Array<{ number: number, publishedAt: string, changeNote: string }>, links: Array<{ kind: string, id: string, slug: string, title: LocalisedText }>, linkedMaterials: Array<{ id: string, slug: string, title: LocalisedText, abstract: LocalisedText | null, organisation: LocalisedText | null, kind: string, type: string, languages: Array<string>, formats: Array<string>, cover: { file: string, width: number, height: number, alt: LocalisedText } | null }>, related: Array<{ id: string, slug: string, title: LocalisedText, abstract: LocalisedText | null, organisation: LocalisedText | null, kind: string, type: string, languages: Array<string>, formats: Array<string>, cover: { file: string, width: number, height: number, alt: LocalisedText } | null }> } };

export type AuthoredMaterialReadinessQueryVariables = Exact<{
  slug: string;
}>;


export type AuthoredMaterialReadinessQuery = { authoredMaterialReadiness: { whole: Array<string>, faults: Array<{ variant: string | null, field: string, code: string }>, variants: Array<{ variant: string, total: number, done: number, missing: Array<string>, stale: Array<string> }> } };

export type AuthoredMaterialSavesQueryVariables = Exact<{
  slug: string;
}>;


export type AuthoredMaterialSavesQuery = { authoredMaterialSaves: Array<{ id: string, version: number, savedAt: string, savedBy: string | null }> };

export type AuthoredMaterialTargetsQueryVariables = Exact<{
  kind: string;
  words: string;
  locale: Locale;
}>;


export type AuthoredMaterialTargetsQuery = { authoredMaterialTargets: Array<{ kind: string, id: string, title: LocalisedText }> };

export type CreateMaterialMutationVariables = Exact<{
  input: CreateMaterialInput;
}>;


export type CreateMaterialMutation = { createMaterial:
    | { __typename: 'MaterialRef', slug: string }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type SaveMaterialMutationVariables = Exact<{
  input: SaveMaterialInput;
}>;


export type SaveMaterialMutation = { saveMaterial:
    | { __typename: 'MaterialConflict', current: { content: unknown, version: number, savedAt: string, savedBy: string | null } }
    | { __typename: 'MaterialDraftHead', version: number }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type RestoreMaterialMutationVariables = Exact<{
  material: string;
  save: string | number;
}>;


export type RestoreMaterialMutation = { restoreMaterial:
    | { __typename: 'MaterialConflict' }
    | { __typename: 'MaterialDraftHead' }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type StartMaterialMutationVariables = Exact<{
  material: string;
  revision?: string | number | null | undefined;
}>;


export type StartMaterialMutation = { startMaterial:
    | { __typename: 'MaterialRef' }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type DiscardMaterialMutationVariables = Exact<{
  material: string;
}>;


export type DiscardMaterialMutation = { discardMaterial:
    | { __typename: 'MaterialRef' }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type SubmitMaterialMutationVariables = Exact<{
  input: SubmitMaterialInput;
}>;


export type SubmitMaterialMutation = { submitMaterial:
    | { __typename: 'MaterialRef' }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type TakeBackMaterialMutationVariables = Exact<{
  material: string;
}>;


export type TakeBackMaterialMutation = { takeBackMaterial:
    | { __typename: 'MaterialRef' }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type SendBackMaterialMutationVariables = Exact<{
  input: SendBackMaterialInput;
}>;


export type SendBackMaterialMutation = { sendBackMaterial:
    | { __typename: 'MaterialRef' }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type ConfirmMaterialTextsMutationVariables = Exact<{
  material: string;
  variant: string;
}>;


export type ConfirmMaterialTextsMutation = { confirmMaterialTexts:
    | { __typename: 'MaterialRef' }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type PublishMaterialMutationVariables = Exact<{
  material: string;
  acceptsStale: boolean;
}>;


export type PublishMaterialMutation = { publishMaterial:
    | { __typename: 'MaterialRef' }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type WithdrawMaterialMutationVariables = Exact<{
  material: string;
}>;


export type WithdrawMaterialMutation = { withdrawMaterial:
    | { __typename: 'MaterialRef' }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type NotesModerationQueryVariables = Exact<{
  locale: Locale;
}>;


export type NotesModerationQuery = { moderatedNotes: { totalCount: number, nodes: Array<{ id: string, slug: string, title: LocalisedText, text: string, locale: Locale, organisation: LocalisedText | null, writer: string | null, writtenAt: string, isMine: boolean }> }, moderatedReports: { totalCount: number, nodes: Array<{ id: string, slug: string, title: LocalisedText, text: string, locale: Locale, contact: string | null, reportedAt: string }> } };

export type ModerateNoteMutationVariables = Exact<{
  input: DecidePracticeNoteInput;
}>;


export type ModerateNoteMutation = { moderateNote:
    | { __typename: 'PracticeNoteRef' }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type ModerateReportMutationVariables = Exact<{
  id: string | number;
}>;


export type ModerateReportMutation = { moderateReport: { id: string } };

export type MediaFilePartsFragment = { id: string, file: string, kind: string, name: string, bytes: number, width: number | null, height: number | null, seconds: number | null, words: unknown };

export type CourseMediaQueryVariables = Exact<{
  organisationId: string | number;
  kind?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type CourseMediaQuery = { courseMedia: { nodes: Array<{ id: string, file: string, kind: string, name: string, bytes: number, width: number | null, height: number | null, seconds: number | null, words: unknown }> } };

export type LibraryMediaPartsFragment = { id: string, organisationId: string, file: string, kind: string, name: string, bytes: number, width: number | null, height: number | null, seconds: number | null, words: unknown, uses: number, places: Array<{ slug: string, title: LocalisedText | null, isInDraft: boolean, isInRevision: boolean }> };

export type MediaLibraryQueryVariables = Exact<{
  organisationId: string | number;
  kind?: string | null | undefined;
  locale: Locale;
  after?: string | null | undefined;
}>;


export type MediaLibraryQuery = { mediaLibrary: { nodes: Array<{ id: string, organisationId: string, file: string, kind: string, name: string, bytes: number, width: number | null, height: number | null, seconds: number | null, words: unknown, uses: number, places: Array<{ slug: string, title: LocalisedText | null, isInDraft: boolean, isInRevision: boolean }> }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type LibraryMediaQueryVariables = Exact<{
  id: string | number;
  locale: Locale;
}>;


export type LibraryMediaQuery = { libraryMedia: { id: string, organisationId: string, file: string, kind: string, name: string, bytes: number, width: number | null, height: number | null, seconds: number | null, words: unknown, uses: number, places: Array<{ slug: string, title: LocalisedText | null, isInDraft: boolean, isInRevision: boolean }> } };

export type DescribeMediaMutationVariables = Exact<{
  input: DescribeMediaInput;
}>;


export type DescribeMediaMutation = { describeMedia:
    | { __typename: 'CourseMedia' }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type DeleteMediaMutationVariables = Exact<{
  id: string | number;
}>;


export type DeleteMediaMutation = { deleteMedia:
    | { __typename: 'CourseMedia' }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type AuthorOrganisationsQueryVariables = Exact<{
  locale: Locale;
}>;


export type AuthorOrganisationsQuery = { authorOrganisations: Array<{ id: string, name: LocalisedText | null, sourceLocale: Locale }> };

export type PackReportQueryVariables = Exact<{
  id: string | number;
}>;


export type PackReportQuery = { packReport: { code: string, total: number, faults: Array<{ field: string, code: string }> } | null };

export type PreviewLessonQueryVariables = Exact<{
  course: string;
  lesson: string | number;
  variant: string;
}>;


export type PreviewLessonQuery = { previewLesson: { id: string, title: LocalisedText, minutes: number, blocks: Array<
      | { __typename: 'AudioBlock', id: string, path: string, seconds: number | null, title: LocalisedText, transcript: LocalisedText }
      | { __typename: 'CalloutBlock', id: string, kind: CalloutKind, html: LocalisedText }
      | { __typename: 'CaseBlock', id: string, situation: LocalisedText, way: LocalisedText }
      | { __typename: 'FileBlock', id: string, path: string, name: string, ending: string, bytes: number, title: LocalisedText, about: LocalisedText }
      | { __typename: 'ImageBlock', id: string, path: string, width: number, height: number, alt: LocalisedText, caption: LocalisedText }
      | { __typename: 'LinkBlock', id: string, url: string, title: LocalisedText, about: LocalisedText }
      | { __typename: 'PracticeBlock', id: string, isRequired: boolean, task: LocalisedText, criteria: Array<{ id: string, text: LocalisedText }>, work: { state: PracticeState, files: Array<{ id: string, name: string, ending: string, bytes: number, path: string }>, rounds: Array<{ number: number, text: string, handedInAt: string, verdict: PracticeVerdict | null, words: string | null, reviewedAt: string | null, files: Array<{ id: string, name: string, ending: string, bytes: number, path: string }>, marks: Array<{ criterion: string, isMet: boolean, comment: string }> }> } }
      | { __typename: 'QuestionBlock', id: string, question: { id: string, type: QuestionType, text: LocalisedText, isAnswered: boolean, rightOrder: Array<LocalisedText> | null, given: string | null, unit: LocalisedText | null, accepted: Array<string> | null, tolerance: string | null, verdict: Verdict | null, explanation: LocalisedText | null, options: Array<{ id: string, text: LocalisedText | null, isChosen: boolean, isRight: boolean | null, feedback: LocalisedText | null }>, pairs: Array<{ id: string, left: LocalisedText, chosen: string | null, isRight: boolean | null, right: LocalisedText | null }>, items: Array<{ id: string, text: LocalisedText, isRight: boolean | null }>, gaps: Array<{ id: string, given: string, isRight: boolean | null, accepted: Array<string> | null }> } }
      | { __typename: 'ReflectionBlock', id: string, prompt: LocalisedText, note: { text: string, other: string | null, version: number, writtenAt: string } | null }
      | { __typename: 'TextBlock', id: string, html: LocalisedText }
      | { __typename: 'VideoBlock', id: string, path: string, poster: string | null, seconds: number | null, title: LocalisedText, transcript: LocalisedText, filmWidth: number | null, filmHeight: number | null, captions: Array<{ locale: Locale, path: string }> }
    > } };

export type PreviewQuizQueryVariables = Exact<{
  course: string;
  variant: string;
}>;


export type PreviewQuizQuery = { previewQuiz: Array<{ id: string, type: QuestionType, text: LocalisedText, isAnswered: boolean, rightOrder: Array<LocalisedText> | null, given: string | null, unit: LocalisedText | null, accepted: Array<string> | null, tolerance: string | null, verdict: Verdict | null, explanation: LocalisedText | null, options: Array<{ id: string, text: LocalisedText | null, isChosen: boolean, isRight: boolean | null, feedback: LocalisedText | null }>, pairs: Array<{ id: string, left: LocalisedText, chosen: string | null, isRight: boolean | null, right: LocalisedText | null }>, items: Array<{ id: string, text: LocalisedText, isRight: boolean | null }>, gaps: Array<{ id: string, given: string, isRight: boolean | null, accepted: Array<string> | null }> }> };

export type AuthoredRoomPartsFragment = { id: string, slug: string, status: string, sourceLocale: Locale, title: LocalisedText | null, organisation: LocalisedText | null, variants: Array<string>, draftState: string | null, savedAt: string | null, savedBy: string | null };

export type AuthoredRoomsQueryVariables = Exact<{
  locale: Locale;
}>;


export type AuthoredRoomsQuery = { authoredRooms: Array<{ id: string, slug: string, status: string, sourceLocale: Locale, title: LocalisedText | null, organisation: LocalisedText | null, variants: Array<string>, draftState: string | null, savedAt: string | null, savedBy: string | null }> };

export type AuthoredRoomOrganisationsQueryVariables = Exact<{
  locale: Locale;
}>;


export type AuthoredRoomOrganisationsQuery = { authoredRoomOrganisations: Array<{ id: string, name: LocalisedText | null }> };

export type AuthoredRoomQueryVariables = Exact<{
  slug: string;
  locale: Locale;
}>;


export type AuthoredRoomQuery = { authoredRoom: { id: string, slug: string, status: string, sourceLocale: Locale, title: LocalisedText | null, organisation: LocalisedText | null, variants: Array<string>, draftState: string | null, savedAt: string | null, savedBy: string | null, organisationId: string, diaryId: string | null, country: string, address: string, lat: number, lon: number, hasExactPosition: boolean, phone: string | null, email: string | null, features: Array<string>, languages: Array<string>, isExample: boolean, mayManage: boolean, draft: { version: number, state: string, isMine: boolean, submittedBy: string | null, changeNote: string, content: unknown }, readiness: { whole: Array<string>, faults: Array<{ variant: string, field: string, code: string }>, variants: Array<{ variant: string, total: number, done: number, missing: Array<string>, machine: Array<string>, stale: Array<string> }> }, revisions: Array<{ id: string, number: number, publishedAt: string, changeNote: string }>, decisions: Array<{ id: string, decision: string, note: string, decidedBy: string | null, decidedAt: string, revision: number | null }> } };

export type AuthoredRoomWordsQueryVariables = Exact<{
  slug: string;
  variant: string;
  locale: Locale;
}>;


export type AuthoredRoomWordsQuery = { authoredRoom: { slug: string, title: LocalisedText | null, sourceLocale: Locale, draft: { version: number, state: string } }, authoredRoomWords: { variant: string, source: string | null, fields: Array<{ name: string, section: string, form: string, longest: number, isOptional: boolean, source: string, text: string, state: string }> } };

export type AuthoredRoomHolidaysQueryVariables = Exact<{
  slug: string;
  year: number;
  locale: Locale;
}>;


export type AuthoredRoomHolidaysQuery = { authoredRoomHolidays: Array<{ day: string, code: string, isClosed: boolean, visits: Array<{ id: string, time: string, service: LocalisedText | null }> }> };

export type AuthoredRoomVisitsQueryVariables = Exact<{
  slug: string;
  firstDay: string;
  lastDay: string;
  locale: Locale;
}>;


export type AuthoredRoomVisitsQuery = { authoredRoomVisits: Array<{ id: string, day: string, time: string, service: LocalisedText | null }> };

export type CreateRoomMutationVariables = Exact<{
  input: CreateRoomInput;
}>;


export type CreateRoomMutation = { createRoom:
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
    | { __typename: 'RoomRef', slug: string }
   };

export type ChangeRoomFactsMutationVariables = Exact<{
  input: RoomFactsInput;
}>;


export type ChangeRoomFactsMutation = { changeRoomFacts:
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
    | { __typename: 'RoomRef' }
   };

export type SaveRoomMutationVariables = Exact<{
  input: SaveRoomInput;
}>;


export type SaveRoomMutation = { saveRoom:
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
    | { __typename: 'RoomConflict' }
    | { __typename: 'RoomDraftHead' }
   };

export type SaveRoomWordsMutationVariables = Exact<{
  input: SaveRoomWordsInput;
}>;


export type SaveRoomWordsMutation = { saveRoomWords:
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
    | { __typename: 'RoomConflict' }
    | { __typename: 'RoomDraftHead' }
   };

export type CloseRoomOnHolidaysMutationVariables = Exact<{
  input: CloseHolidaysInput;
}>;


export type CloseRoomOnHolidaysMutation = { closeRoomOnHolidays:
    | { __typename: 'HolidaysClosed' }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type SubmitRoomMutationVariables = Exact<{
  room: string;
  changeNote: string;
}>;


export type SubmitRoomMutation = { submitRoom:
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
    | { __typename: 'RoomRef' }
   };

export type TakeBackRoomMutationVariables = Exact<{
  room: string;
}>;


export type TakeBackRoomMutation = { takeBackRoom:
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
    | { __typename: 'RoomRef' }
   };

export type SendBackRoomMutationVariables = Exact<{
  room: string;
  note: string;
}>;


export type SendBackRoomMutation = { sendBackRoom:
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
    | { __typename: 'RoomRef' }
   };

export type PublishRoomMutationVariables = Exact<{
  room: string;
  acceptsStale: boolean;
}>;


export type PublishRoomMutation = { publishRoom:
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
    | { __typename: 'RoomRef' }
   };

export type DiscardRoomMutationVariables = Exact<{
  room: string;
}>;


export type DiscardRoomMutation = { discardRoom:
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
    | { __typename: 'RoomRef' }
   };

export type AuthoredRoomSavesQueryVariables = Exact<{
  slug: string;
}>;


export type AuthoredRoomSavesQuery = { authoredRoomSaves: Array<{ id: string, version: number, savedAt: string, savedBy: string | null }> };

export type RestoreRoomMutationVariables = Exact<{
  room: string;
  save: string | number;
}>;


export type RestoreRoomMutation = { restoreRoom:
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
    | { __typename: 'RoomConflict' }
    | { __typename: 'RoomDraftHead' }
   };

export type ListedBookFragment = { id: string, slug: string, title: string, subtitle: string, authors: Array<string>, year: number | null, languages: Array<string>, ageFrom: number | null, ageTo: number | null, senses: Array<string>, features: Array<string>, cover: string | null, coverAlt: LocalisedText | null, summary: LocalisedText | null };

export type BooksQueryVariables = Exact<{
  locale: Locale;
  filter?: BookFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type BooksQuery = { books: { nodes: Array<{ id: string, slug: string, title: string, subtitle: string, authors: Array<string>, year: number | null, languages: Array<string>, ageFrom: number | null, ageTo: number | null, senses: Array<string>, features: Array<string>, cover: string | null, coverAlt: LocalisedText | null, summary: LocalisedText | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type BookFacetsQueryVariables = Exact<{
  locale: Locale;
  filter?: BookFilter | null | undefined;
}>;


export type BookFacetsQuery = { bookFacets: { total: number, senses: Array<{ value: string, count: number }>, features: Array<{ value: string, count: number }>, ages: Array<{ value: string, count: number }>, languages: Array<{ value: string, count: number }>, themes: Array<{ value: string, count: number }>, rooms: Array<{ slug: string, name: LocalisedText | null, count: number }> } };

export type ReadingBookQueryVariables = Exact<{
  slug: string;
  locale: Locale;
}>;


export type ReadingBookQuery = { book: { id: string, slug: string, title: string, subtitle: string, originalTitle: string, authors: Array<string>, illustrators: Array<string>, translators: Array<string>, publisher: string, place: string, year: number | null, pages: number | null, series: string, isbn: string, isbns: Array<string>, languages: Array<string>, ageFrom: number | null, ageTo: number | null, senses: Array<string>, features: Array<string>, themes: Array<string>, cover: string | null, coverAlt: LocalisedText | null, summary: LocalisedText | null, use: LocalisedText | null, source: string, keeper: { slug: string, name: LocalisedText | null }, holdings: Array<{ room: string, name: LocalisedText | null, library: LocalisedText | null, copies: number, note: string, isExample: boolean }> } };

export type ManagedBooksQueryVariables = Exact<{
  locale: Locale;
  words?: string | null | undefined;
  status?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type ManagedBooksQuery = { managedBooks: { nodes: Array<{ id: string, slug: string, status: string, title: string, authors: Array<string>, languages: Array<string>, year: number | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type BookOrganisationsQueryVariables = Exact<{
  locale: Locale;
}>;


export type BookOrganisationsQuery = { bookOrganisations: Array<{ id: string, name: LocalisedText | null, mayManage: boolean }> };

export type ManagedBookQueryVariables = Exact<{
  id: string | number;
  locale: Locale;
}>;


export type ManagedBookQuery = { managedBook: { id: string, slug: string, status: string, title: string, languages: Array<string>, version: number, source: string, cover: string | null, mayEdit: boolean, mayManage: boolean, organisation: LocalisedText | null, fields: Array<{ field: string, text: string }>, words: Array<{ locale: Locale, summary: string, use: string, coverAlt: string }>, holdings: Array<{ roomId: string, copies: number, note: string }>, rooms: Array<{ id: string, slug: string, name: LocalisedText | null }> } };

export type BookImportsQueryVariables = Exact<{
  locale: Locale;
}>;


export type BookImportsQuery = { bookImports: Array<{ id: string, fileName: string, uploadedAt: string, confirmedAt: string | null }> };

export type BookImportQueryVariables = Exact<{
  id: string | number;
  locale: Locale;
  outcome?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type BookImportQuery = { bookImport: { id: string, fileName: string, format: string, encoding: string, organisation: LocalisedText | null, uploadedAt: string, confirmedAt: string | null, counts: { new: number, changed: number, same: number, fault: number }, notes: Array<{ field: string, code: string, value: string }>, rooms: Array<{ id: string, slug: string, name: LocalisedText | null }>, lines: { nodes: Array<{ number: number, place: number, outcome: string, title: string, isbn: string, changes: Array<string>, bookId: string | null, faults: Array<{ field: string, code: string, value: string }>, mendable: Array<{ field: string, text: string }> }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } } };

export type EnterBookMutationVariables = Exact<{
  input: EnterBookInput;
}>;


export type EnterBookMutation = { enterBook:
    | { __typename: 'BookRef', id: string }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type SaveBookMutationVariables = Exact<{
  input: SaveBookInput;
}>;


export type SaveBookMutation = { saveBook:
    | { __typename: 'BookConflict' }
    | { __typename: 'BookRef' }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type SetBookStatusMutationVariables = Exact<{
  input: SetBookStatusInput;
}>;


export type SetBookStatusMutation = { setBookStatus:
    | { __typename: 'BookRef' }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type SetBookHoldingMutationVariables = Exact<{
  input: SetBookHoldingInput;
}>;


export type SetBookHoldingMutation = { setBookHolding:
    | { __typename: 'BookRef' }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type MendBookImportLineMutationVariables = Exact<{
  input: MendBookImportLineInput;
}>;


export type MendBookImportLineMutation = { mendBookImportLine:
    | { __typename: 'BookImport' }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type ConfirmBookImportMutationVariables = Exact<{
  input: ConfirmBookImportInput;
}>;


export type ConfirmBookImportMutation = { confirmBookImport:
    | { __typename: 'BookImport' }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type CheckCertificateQueryVariables = Exact<{
  code: string;
}>;


export type CheckCertificateQuery = { checkCertificate: { state: string, checkedAt: string, ownId: string | null } };

export type MyCertificatesQueryVariables = Exact<{
  locale: Locale;
  after?: string | null | undefined;
}>;


export type MyCertificatesQuery = { myCertificates: { nodes: Array<{ id: string, number: string, token: string, state: string, title: LocalisedText, partner: LocalisedText, holderName: string | null, minutes: number, completedAt: string, expiresAt: string | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type IssuedCertificatesQueryVariables = Exact<{
  locale: Locale;
  slug: string;
  search: string;
  after?: string | null | undefined;
}>;


export type IssuedCertificatesQuery = { organisation: { slug: string, name: LocalisedText } | null, issuedCertificates: { nodes: Array<{ id: string, number: string, state: string, title: LocalisedText, holderName: string | null, issuedAt: string }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type IssuedCertificateQueryVariables = Exact<{
  locale: Locale;
  slug: string;
  id: string | number;
}>;


export type IssuedCertificateQuery = { organisation: { slug: string, name: LocalisedText } | null, issuedCertificate: { id: string, number: string, token: string, state: string, title: LocalisedText, holderName: string | null, currentName: string | null, minutes: number, completedAt: string, issuedAt: string, expiresAt: string | null, revocationReason: string | null, canBeRevoked: boolean, canBeReissued: boolean } };

export type RevokeCertificateMutationVariables = Exact<{
  input: RevokeCertificateInput;
}>;


export type RevokeCertificateMutation = { revokeCertificate:
    | { __typename: 'CertificateChanged', id: string }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type ReissueCertificateMutationVariables = Exact<{
  input: ReissueCertificateInput;
}>;


export type ReissueCertificateMutation = { reissueCertificate:
    | { __typename: 'CertificateChanged', id: string }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type BookConsultationMutationVariables = Exact<{
  input: BookConsultationInput;
}>;


export type BookConsultationMutation = { bookConsultation:
    | { __typename: 'BookedConsultation', token: string }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type FindBookingMutationVariables = Exact<{
  code: string;
}>;


export type FindBookingMutation = { findBooking:
    | { __typename: 'FoundBooking', token: string }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type MoveBookingMutationVariables = Exact<{
  token: string;
  startsAt: string;
}>;


export type MoveBookingMutation = { moveBooking:
    | { __typename: 'Booking', state: BookingState }
    | { __typename: 'Refused', code: string }
   };

export type CancelBookingMutationVariables = Exact<{
  token: string;
}>;


export type CancelBookingMutation = { cancelBooking:
    | { __typename: 'Booking', state: BookingState }
    | { __typename: 'Refused', code: string }
   };

export type BookingQueryVariables = Exact<{
  token: string;
  locale: Locale;
}>;


export type BookingQuery = { booking: { state: BookingState, code: string, startsAt: string, endsAt: string, day: string, time: string, zone: string, channel: string, videoUrl: string | null, cancelledBy: CancelledBy | null, language: string, canBeCancelled: boolean, places: number, series: Array<{ token: string, day: string, time: string, state: BookingState }>, consultants: Array<{ name: LocalisedText, role: LocalisedText | null }>, offer: { id: string, service: string, title: LocalisedText, minutes: number, place: { slug: string, name: LocalisedText, library: LocalisedText, address: string, phone: string | null, zone: string } } } | null };

export type BlockPartsFragment = { id: string, kind: string, name: LocalisedText | null, firstDay: string, from: string, lastDay: string, to: string, reason: BlockReason, weeks: Array<{ id: string, day: string, visits: number }>, visits: Array<{ id: string, day: string, time: string, service: LocalisedText, visitor: { name: string } | null }> };

export type DeskBlockQueryVariables = Exact<{
  id: string | number;
  locale: Locale;
}>;


export type DeskBlockQuery = { deskBlock: { id: string, kind: string, name: LocalisedText | null, firstDay: string, from: string, lastDay: string, to: string, reason: BlockReason, weeks: Array<{ id: string, day: string, visits: number }>, visits: Array<{ id: string, day: string, time: string, service: LocalisedText, visitor: { name: string } | null }> } };

export type DeskMovesQueryVariables = Exact<{
  block: string | number;
  locale: Locale;
}>;


export type DeskMovesQuery = { deskMoves: Array<{ proposed: string | null, visit: { id: string, startsAt: string, day: string, time: string, service: LocalisedText, visitor: { name: string } | null }, times: Array<{ startsAt: string, day: string, time: string }> }> };

export type DeskCallsQueryVariables = Exact<{
  room: string;
  locale: Locale;
}>;


export type DeskCallsQuery = { deskCalls: Array<{ news: CallNews, formerDay: string, formerTime: string, calledAt: string | null, visit: { id: string, day: string, time: string, visitor: { name: string, phone: string } | null } }> };

export type DeskMessagesQueryVariables = Exact<{
  room: string;
  locale: Locale;
}>;


export type DeskMessagesQuery = { deskMessages: Array<{ id: string, state: MessageState, tries: number, createdAt: string, sentAt: string | null, ending: string | null, visit: { id: string, day: string, time: string, visitor: { name: string } | null } | null }> };

export type RoomBoardQueryVariables = Exact<{
  room: string;
  locale: Locale;
}>;


export type RoomBoardQuery = { roomBoard: { name: LocalisedText, library: LocalisedText, day: string, now: string, spans: Array<{ from: string, to: string, isFree: boolean }> } };

export type BlockTimeMutationVariables = Exact<{
  input: BlockTimeInput;
  locale: Locale;
}>;


export type BlockTimeMutation = { blockTime:
    | { __typename: 'Block', id: string }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type UnblockTimeMutationVariables = Exact<{
  id: string | number;
  all: boolean;
}>;


export type UnblockTimeMutation = { unblockTime: boolean };

export type MoveVisitsMutationVariables = Exact<{
  block: string | number;
  moves: Array<VisitMoveInput> | VisitMoveInput;
  locale: Locale;
}>;


export type MoveVisitsMutation = { moveVisits: { moved: number, failed: Array<{ visitId: string, code: string }> } };

export type MarkCalledMutationVariables = Exact<{
  visit: string | number;
  isCalled: boolean;
}>;


export type MarkCalledMutation = { markCalled: boolean };

export type VisitPartsFragment = { id: string, state: BookingState, attendance: Attendance | null, origin: string, startsAt: string, day: string, time: string, endTime: string, service: LocalisedText, room: LocalisedText, roomSlug: string, library: LocalisedText, address: string, offerId: string, consultants: Array<LocalisedText>, channel: string, videoUrl: string | null, cancelledBy: CancelledBy | null, language: string, forWhom: string, places: number, code: string | null, hasBegun: boolean, canBeChanged: boolean, isToCall: boolean, visitor: { name: string, reach: string, phone: string, email: string, adjustments: Array<string>, note: string | null } | null };

export type DeskPointsQueryVariables = Exact<{
  locale: Locale;
}>;


export type DeskPointsQuery = { deskPoints: Array<{ slug: string, name: LocalisedText, zone: string, isServed: boolean }> };

export type DeskDayQueryVariables = Exact<{
  room: string;
  day?: string | null | undefined;
  locale: Locale;
}>;


export type DeskDayQuery = { deskDay: { day: string, today: string, now: string, point: { slug: string, isServed: boolean }, diaries: Array<{ id: string, kind: string, name: LocalisedText | null, open: Array<{ from: string }>, free: Array<{ from: string, to: string }>, entries: Array<{ kind: DiaryEntryKind, id: string | null, from: string, to: string, reason: string | null, until: string | null }> }>, visits: Array<{ id: string, state: BookingState, attendance: Attendance | null, origin: string, startsAt: string, day: string, time: string, endTime: string, service: LocalisedText, room: LocalisedText, roomSlug: string, library: LocalisedText, address: string, offerId: string, consultants: Array<LocalisedText>, channel: string, videoUrl: string | null, cancelledBy: CancelledBy | null, language: string, forWhom: string, places: number, code: string | null, hasBegun: boolean, canBeChanged: boolean, isToCall: boolean, visitor: { name: string, reach: string, phone: string, email: string, adjustments: Array<string>, note: string | null } | null }>, cancelled: Array<{ id: string, state: BookingState, attendance: Attendance | null, origin: string, startsAt: string, day: string, time: string, endTime: string, service: LocalisedText, room: LocalisedText, roomSlug: string, library: LocalisedText, address: string, offerId: string, consultants: Array<LocalisedText>, channel: string, videoUrl: string | null, cancelledBy: CancelledBy | null, language: string, forWhom: string, places: number, code: string | null, hasBegun: boolean, canBeChanged: boolean, isToCall: boolean, visitor: { name: string, reach: string, phone: string, email: string, adjustments: Array<string>, note: string | null } | null }>, waiting: Array<{ service: LocalisedText, waiting: number, offered: number }> } };

export type DeskOffersQueryVariables = Exact<{
  room: string;
  locale: Locale;
}>;


export type DeskOffersQuery = { deskOffers: Array<{ id: string, title: LocalisedText, minutes: number, places: number, mostRepeats: number, languages: Array<string>, channels: Array<string>, adjustments: Array<string>, detailsDays: number }> };

export type DeskTimesQueryVariables = Exact<{
  offer: string | number;
  day?: string | null | undefined;
  visit?: string | number | null | undefined;
}>;


export type DeskTimesQuery = { deskTimes: Array<{ startsAt: string, day: string, time: string }> };

export type WalkInTimesQueryVariables = Exact<{
  room: string;
  locale: Locale;
}>;


export type WalkInTimesQuery = { walkInTimes: Array<{ offerId: string, service: LocalisedText, startsAt: string, time: string, endTime: string, isNow: boolean, languages: Array<string> }> };

export type VisitQueryVariables = Exact<{
  id: string | number;
  locale: Locale;
}>;


export type VisitQuery = { visit: { id: string, state: BookingState, attendance: Attendance | null, origin: string, startsAt: string, day: string, time: string, endTime: string, service: LocalisedText, room: LocalisedText, roomSlug: string, library: LocalisedText, address: string, offerId: string, consultants: Array<LocalisedText>, channel: string, videoUrl: string | null, cancelledBy: CancelledBy | null, language: string, forWhom: string, places: number, code: string | null, hasBegun: boolean, canBeChanged: boolean, isToCall: boolean, visitor: { name: string, reach: string, phone: string, email: string, adjustments: Array<string>, note: string | null } | null } };

export type BookAtDeskMutationVariables = Exact<{
  input: BookAtDeskInput;
  locale: Locale;
}>;


export type BookAtDeskMutation = { bookAtDesk:
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
    | { __typename: 'Visit', id: string }
   };

export type MarkAttendanceMutationVariables = Exact<{
  id: string | number;
  attendance?: Attendance | null | undefined;
  locale: Locale;
}>;


export type MarkAttendanceMutation = { markAttendance:
    | { __typename: 'Refused', code: string }
    | { __typename: 'Visit' }
   };

export type CancelVisitMutationVariables = Exact<{
  id: string | number;
  locale: Locale;
}>;


export type CancelVisitMutation = { cancelVisit:
    | { __typename: 'Refused', code: string }
    | { __typename: 'Visit' }
   };

export type MoveVisitMutationVariables = Exact<{
  id: string | number;
  startsAt: string;
  locale: Locale;
}>;


export type MoveVisitMutation = { moveVisit:
    | { __typename: 'Refused', code: string }
    | { __typename: 'Visit' }
   };

export type HoldQueryVariables = Exact<{
  token: string;
}>;


export type HoldQuery = { hold: { startsAt: string, day: string, time: string, until: string } | null };

export type HoldTimeMutationVariables = Exact<{
  offer: string | number;
  startsAt: string;
  instead?: string | null | undefined;
}>;


export type HoldTimeMutation = { holdTime:
    | { __typename: 'HeldTime', token: string, hold: { startsAt: string } }
    | { __typename: 'Refused', code: string }
   };

export type ExtendHoldMutationVariables = Exact<{
  token: string;
}>;


export type ExtendHoldMutation = { extendHold:
    | { __typename: 'Hold' }
    | { __typename: 'Refused', code: string }
   };

export type ReleaseHoldMutationVariables = Exact<{
  token: string;
}>;


export type ReleaseHoldMutation = { releaseHold: boolean };

export type HeldAnswersQueryVariables = Exact<{
  token: string;
}>;


export type HeldAnswersQuery = { heldAnswers: string | null };

export type KeepHeldAnswersMutationVariables = Exact<{
  token: string;
  answers: string;
}>;


export type KeepHeldAnswersMutation = { keepHeldAnswers: boolean };

export type RoomOffersQueryVariables = Exact<{
  room: string;
  locale: Locale;
  isEasy?: boolean | null | undefined;
}>;


export type RoomOffersQuery = { roomOffers: Array<{ id: string, service: string, kind: ServiceKind, title: LocalisedText, summary: LocalisedText, easyLanguages: Array<Locale>, minutes: number, languages: Array<string>, channels: Array<string>, hasChoice: boolean, consultants: Array<{ name: LocalisedText, role: LocalisedText | null }> }> };

export type OfferQueryVariables = Exact<{
  room: string;
  service: string;
  locale: Locale;
  isEasy?: boolean | null | undefined;
}>;


export type OfferQuery = { offer: { id: string, service: string, kind: ServiceKind, title: LocalisedText, summary: LocalisedText, awaits: LocalisedText | null, easyLanguages: Array<Locale>, minutes: number, places: number, mostRepeats: number, languages: Array<string>, channels: Array<string>, reaches: Array<string>, adjustments: Array<string>, lastDay: string, detailsDays: number, consultants: Array<{ name: LocalisedText, role: LocalisedText | null }>, place: { slug: string, name: LocalisedText, library: LocalisedText, address: string, zone: string } } };

export type FreeDaysQueryVariables = Exact<{
  offer: string | number;
  from: string;
  to: string;
  mine?: string | null | undefined;
}>;


export type FreeDaysQuery = { freeTimes: Array<{ day: string, count: number }> };

export type FreeTimesQueryVariables = Exact<{
  offer: string | number;
  from: string;
  to: string;
  mine?: string | null | undefined;
}>;


export type FreeTimesQuery = { freeTimes: Array<{ day: string, count: number, times: Array<{ startsAt: string, time: string }> }> };

export type NextFreeTimeQueryVariables = Exact<{
  offer: string | number;
  moment: string;
}>;


export type NextFreeTimeQuery = { nextFreeTime: { startsAt: string, day: string, time: string } | null };

export type NearFreeTimesQueryVariables = Exact<{
  offer: string | number;
  moment: string;
}>;


export type NearFreeTimesQuery = { nearFreeTimes: Array<{ startsAt: string, day: string, time: string }> };

export type ChosenTimeQueryVariables = Exact<{
  offer: string | number;
  startsAt: string;
  hold?: string | null | undefined;
}>;


export type ChosenTimeQuery = { chosenTime: { startsAt: string, day: string, time: string, refusal: string | null, hold: { until: string, canBeExtended: boolean } | null } };

export type JoinWaitingListMutationVariables = Exact<{
  input: JoinWaitingListInput;
}>;


export type JoinWaitingListMutation = { joinWaitingList:
    | { __typename: 'JoinedWaitingList', token: string }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type TakeOfferedTimeMutationVariables = Exact<{
  token: string;
}>;


export type TakeOfferedTimeMutation = { takeOfferedTime:
    | { __typename: 'BookedConsultation', token: string }
    | { __typename: 'Refused', code: string }
   };

export type PassOfferedTimeMutationVariables = Exact<{
  token: string;
}>;


export type PassOfferedTimeMutation = { passOfferedTime:
    | { __typename: 'Refused', code: string }
    | { __typename: 'WaitingEntry' }
   };

export type LeaveWaitingListMutationVariables = Exact<{
  token: string;
}>;


export type LeaveWaitingListMutation = { leaveWaitingList:
    | { __typename: 'Refused', code: string }
    | { __typename: 'WaitingEntry' }
   };

export type WaitingEntryQueryVariables = Exact<{
  token: string;
  locale: Locale;
}>;


export type WaitingEntryQuery = { waitingEntry: { state: WaitingState, code: string | null, firstDay: string, lastDay: string, places: number, position: number, reason: string, offered: { startsAt: string, day: string, time: string, untilDay: string, untilTime: string } | null, offer: { service: string, title: LocalisedText, place: { slug: string, library: LocalisedText, address: string } } } | null };

export type ContestsQueryVariables = Exact<{
  locale: Locale;
  after?: string | null | undefined;
}>;


export type ContestsQuery = { contests: { nodes: Array<{ slug: string, title: LocalisedText, summary: LocalisedText | null, state: ContestState, zone: string, opensOn: string, closesOn: string, judgingAt: string | null, resultsAt: string | null, exhibitionAt: string | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type ContestRegulationsQueryVariables = Exact<{
  contest: string;
  locale: Locale;
  version?: number | null | undefined;
  isEasy: boolean;
}>;


export type ContestRegulationsQuery = { contestRegulations: { version: number, publishedAt: string, change: LocalisedText | null, text: LocalisedText, isEasy: boolean, easyLanguages: Array<Locale>, versions: Array<{ version: number, publishedAt: string, change: LocalisedText | null }> } };

type EntryParts_EntryToCheck_Fragment = { emotions: Array<string>, isExample: boolean, story: string | null, place: string | null, category: { slug: string, name: LocalisedText } | null, ageGroup: { slug: string, name: LocalisedText } | null };

type EntryParts_GalleryPhoto_Fragment = { emotions: Array<string>, isExample: boolean, story: string | null, place: string | null, category: { slug: string, name: LocalisedText } | null, ageGroup: { slug: string, name: LocalisedText } | null };

type EntryParts_MyEntry_Fragment = { emotions: Array<string>, isExample: boolean, story: string | null, place: string | null, category: { slug: string, name: LocalisedText } | null, ageGroup: { slug: string, name: LocalisedText } | null };

type EntryParts_MyPhoto_Fragment = { emotions: Array<string>, isExample: boolean, story: string | null, place: string | null, category: { slug: string, name: LocalisedText } | null, ageGroup: { slug: string, name: LocalisedText } | null };

type EntryParts_PublicPhoto_Fragment = { emotions: Array<string>, isExample: boolean, story: string | null, place: string | null, category: { slug: string, name: LocalisedText } | null, ageGroup: { slug: string, name: LocalisedText } | null };

type EntryParts_QueuedPhoto_Fragment = { emotions: Array<string>, isExample: boolean, story: string | null, place: string | null, category: { slug: string, name: LocalisedText } | null, ageGroup: { slug: string, name: LocalisedText } | null };

type EntryParts_Release_Fragment = { emotions: Array<string>, isExample: boolean, story: string | null, place: string | null, category: { slug: string, name: LocalisedText } | null, ageGroup: { slug: string, name: LocalisedText } | null };

export type EntryPartsFragment =
  | EntryParts_EntryToCheck_Fragment
  | EntryParts_GalleryPhoto_Fragment
  | EntryParts_MyEntry_Fragment
  | EntryParts_MyPhoto_Fragment
  | EntryParts_PublicPhoto_Fragment
  | EntryParts_QueuedPhoto_Fragment
  | EntryParts_Release_Fragment
;

export type ExhibitionQueryVariables = Exact<{
  contest: string;
  locale: Locale;
}>;


export type ExhibitionQuery = { exhibition: { contest: string, title: LocalisedText, state: ContestState, zone: string, organisers: Array<{ slug: string, name: LocalisedText }>, stops: Array<{ id: string, fromDay: string, toDay: string, time: StopTime, name: LocalisedText | null, note: LocalisedText | null, address: string, lat: number | null, lon: number | null, isExample: boolean, room: { slug: string, name: LocalisedText, library: LocalisedText | null } | null }>, photos: Array<{ id: string, number: number, title: LocalisedText, altText: string, locale: Locale, emotions: Array<string>, place: string | null, ageGroup: LocalisedText | null, credit: string | null, width: number, height: number, thumbhash: string, renditions: readonly { name: string; type: 'webp' | 'avif'; width: number; height: number; bytes: number }[] }> } };

export type RoomExhibitionsQueryVariables = Exact<{
  room: string;
  locale: Locale;
}>;


export type RoomExhibitionsQuery = { roomExhibitions: Array<{ id: string, contest: string, title: LocalisedText, fromDay: string, toDay: string, time: StopTime, isExample: boolean }> };

export type CandidatePartsFragment = { id: string, number: number, title: LocalisedText, altText: string, locale: Locale, credit: string | null, rank: number | null, isFinalist: boolean, width: number, height: number, thumbhash: string, renditions: readonly { name: string; type: 'webp' | 'avif'; width: number; height: number; bytes: number }[] };

export type ExhibitingQueryVariables = Exact<{
  contest: string;
  locale: Locale;
  after?: string | null | undefined;
}>;


export type ExhibitingQuery = { exhibiting: { slug: string, title: LocalisedText, state: ContestState, version: number, sourceLocale: Locale, stops: Array<{ id: string, fromDay: string, toDay: string, time: StopTime, name: LocalisedText | null, address: string, lat: number | null, lon: number | null, isExample: boolean, words: unknown, wordStates: unknown, clashes: boolean, room: { slug: string, name: LocalisedText } | null }>, photos: Array<{ id: string, number: number, title: LocalisedText, altText: string, locale: Locale, credit: string | null, rank: number | null, isFinalist: boolean, width: number, height: number, thumbhash: string, renditions: readonly { name: string; type: 'webp' | 'avif'; width: number; height: number; bytes: number }[], words: unknown, wordStates: unknown, largestPrint: string | null, lettersMissing: string, prints: Array<{ size: string, dpi: number, quality: PrintQuality }> }> }, exhibitionCandidates: { nodes: Array<{ id: string, number: number, title: LocalisedText, altText: string, locale: Locale, credit: string | null, rank: number | null, isFinalist: boolean, width: number, height: number, thumbhash: string, renditions: readonly { name: string; type: 'webp' | 'avif'; width: number; height: number; bytes: number }[] }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type StopRoomsQueryVariables = Exact<{
  locale: Locale;
}>;


export type StopRoomsQuery = { rooms: { nodes: Array<{ slug: string, name: LocalisedText }> } };

export type ChooseExhibitionPhotosMutationVariables = Exact<{
  input: ChooseExhibitionPhotosInput;
}>;


export type ChooseExhibitionPhotosMutation = { chooseExhibitionPhotos:
    | { __typename: 'ContestKept', slug: string, version: number }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type KeepExhibitionStopMutationVariables = Exact<{
  input: KeepExhibitionStopInput;
}>;


export type KeepExhibitionStopMutation = { keepExhibitionStop:
    | { __typename: 'ContestKept', slug: string, version: number }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type RemoveExhibitionStopMutationVariables = Exact<{
  input: RemoveExhibitionStopInput;
}>;


export type RemoveExhibitionStopMutation = { removeExhibitionStop:
    | { __typename: 'ContestKept', slug: string, version: number }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type KeepExhibitionWordsMutationVariables = Exact<{
  input: KeepExhibitionWordsInput;
}>;


export type KeepExhibitionWordsMutation = { keepExhibitionWords:
    | { __typename: 'ContestKept', slug: string, version: number }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type ContestQueryVariables = Exact<{
  slug: string;
  locale: Locale;
}>;


export type ContestQuery = { contest: { slug: string, state: ContestState, zone: string, opensOn: string, closesOn: string, judgingAt: string | null, resultsAt: string | null, exhibitionAt: string | null, hasPublicVote: boolean, isVoteOpen: boolean, voteOpensOn: string | null, voteClosesOn: string | null, emotions: Array<string>, licences: Array<PhotoLicence>, maxPhotos: number, longestSideLeast: number | null, showsFacesOfMinors: boolean, hasOnePrizeEach: boolean, title: LocalisedText, summary: LocalisedText, invitation: LocalisedText, altHelp: LocalisedText, regulation: { version: number, publishedAt: string, text: LocalisedText } | null, consent: { version: number, sentence: LocalisedText }, organisers: Array<{ slug: string, name: LocalisedText }>, categories: Array<{ id: string, slug: string, name: LocalisedText, description: LocalisedText | null }>, ageGroups: Array<{ id: string, slug: string, name: LocalisedText }>, prizes: Array<{ id: string, kind: ContestPrizeKind, places: number, name: LocalisedText, description: LocalisedText | null }>, jury: Array<{ name: string, country: string, organisation: LocalisedText | null }> } };

export type GalleryQueryVariables = Exact<{
  contest: string;
  locale: Locale;
  emotion?: string | null | undefined;
  category?: string | null | undefined;
  ageGroup?: string | null | undefined;
  place?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
  before?: string | null | undefined;
}>;


export type GalleryQuery = { gallery: { startCursor: string | null, nodes: Array<{ id: string, title: string, altText: string, emotions: Array<string>, isExample: boolean, locale: Locale, thumbhash: string, width: number, height: number, renditions: readonly { name: string; type: 'webp' | 'avif'; width: number; height: number; bytes: number }[] }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type GalleryFacetsQueryVariables = Exact<{
  contest: string;
  emotion?: string | null | undefined;
  category?: string | null | undefined;
  ageGroup?: string | null | undefined;
  place?: string | null | undefined;
}>;


export type GalleryFacetsQuery = { galleryFacets: { total: number, emotions: Array<{ value: string, count: number }>, categories: Array<{ value: string, count: number }>, ageGroups: Array<{ value: string, count: number }>, places: Array<{ value: string, count: number }> } };

export type PhotoQueryVariables = Exact<{
  contest: string;
  id: string | number;
  locale: Locale;
  emotion?: string | null | undefined;
  category?: string | null | undefined;
  ageGroup?: string | null | undefined;
  place?: string | null | undefined;
}>;


export type PhotoQuery = { photo: { id: string, title: string, altText: string, locale: Locale, thumbhash: string, width: number, height: number, renditions: readonly { name: string; type: 'webp' | 'avif'; width: number; height: number; bytes: number }[], credit: string | null, licence: PhotoLicence, publishedAt: string, previousId: string | null, nextId: string | null, emotions: Array<string>, isExample: boolean, story: string | null, place: string | null, category: { slug: string, name: LocalisedText } | null, ageGroup: { slug: string, name: LocalisedText } | null } };

export type ContestResultsQueryVariables = Exact<{
  contest: string;
  locale: Locale;
}>;


export type ContestResultsQuery = { contestResults: { prizes: Array<{ id: string, kind: ContestPrizeKind, name: LocalisedText, description: LocalisedText | null, winners: Array<{ rank: number, isShared: boolean, credit: string | null, votes: number | null, photo: { id: string, title: string, altText: string, emotions: Array<string>, isExample: boolean, locale: Locale, thumbhash: string, width: number, height: number, renditions: readonly { name: string; type: 'webp' | 'avif'; width: number; height: number; bytes: number }[] } }> }>, finalists: Array<{ id: string, title: string, altText: string, emotions: Array<string>, isExample: boolean, locale: Locale, thumbhash: string, width: number, height: number, renditions: readonly { name: string; type: 'webp' | 'avif'; width: number; height: number; bytes: number }[] }> } };

export type SeatPartsFragment = { slug: string, title: LocalisedText, zone: string, hasStarted: boolean, scored: number, toScore: number, recused: number, handedInAt: string | null, rounds: Array<{ kind: JuryRoundKind, dueAt: string, closedAt: string | null, isOpen: boolean }> };

export type JudgedPartsFragment = { number: number, title: string, altText: string, locale: Locale, emotions: Array<string>, width: number, height: number, score: number | null, comment: string | null };

export type JurySeatsQueryVariables = Exact<{
  locale: Locale;
}>;


export type JurySeatsQuery = { jurySeats: Array<{ slug: string, title: LocalisedText, zone: string, hasStarted: boolean, scored: number, toScore: number, recused: number, handedInAt: string | null, rounds: Array<{ kind: JuryRoundKind, dueAt: string, closedAt: string | null, isOpen: boolean }> }> };

export type JuryDeskQueryVariables = Exact<{
  contest: string;
  locale: Locale;
  number?: number | null | undefined;
}>;


export type JuryDeskQuery = { juryDesk: { scoredNumbers: Array<number>, seat: { slug: string, title: LocalisedText, zone: string, hasStarted: boolean, scored: number, toScore: number, recused: number, handedInAt: string | null, rounds: Array<{ kind: JuryRoundKind, dueAt: string, closedAt: string | null, isOpen: boolean }> }, photo: { number: number, title: string, altText: string, locale: Locale, emotions: Array<string>, width: number, height: number, score: number | null, comment: string | null } | null } };

export type JuryBallotQueryVariables = Exact<{
  contest: string;
  locale: Locale;
}>;


export type JuryBallotQuery = { juryBallot: { groups: Array<Array<number>>, version: number, seat: { slug: string, title: LocalisedText, zone: string, hasStarted: boolean, scored: number, toScore: number, recused: number, handedInAt: string | null, rounds: Array<{ kind: JuryRoundKind, dueAt: string, closedAt: string | null, isOpen: boolean }> }, photos: Array<{ number: number, title: string, altText: string, locale: Locale, emotions: Array<string>, width: number, height: number, score: number | null, comment: string | null }> } };

export type JuryQueryVariables = Exact<{
  contest: string;
  locale: Locale;
}>;


export type JuryQuery = { jury: { slug: string, title: LocalisedText, zone: string, isJudging: boolean, finalistsMost: number, undecided: Array<number>, room: number, chairMinutes: string | null, committedAt: string | null, rounds: Array<{ kind: JuryRoundKind, openedAt: string, dueAt: string, closedAt: string | null, isOpen: boolean }>, jurors: Array<{ id: string, alias: string, name: string, country: string, scored: number, toScore: number, recused: number, lastAt: string | null, handedInAt: string | null }>, standings: Array<{ number: number, photoId: string, title: string, locale: Locale, votes: number, mean: number, levelled: number, lackingVotes: number, lackingCountries: Array<string>, isFinalist: boolean, comments: Array<{ alias: string, text: string }> }>, outcome: { numbers: Array<number>, duels: Array<Array<number>>, borda: Array<number>, ballots: number, places: Array<{ place: number, numbers: Array<number>, decidedBy: PlaceDecidedBy }> } | null, prizes: Array<{ name: LocalisedText, numbers: Array<number>, passed: Array<number> }>, left: Array<{ number: number, why: string }> } };

export type StartJudgingMutationVariables = Exact<{
  input: StartJudgingInput;
}>;


export type StartJudgingMutation = { startJudging:
    | { __typename: 'JuryKept' }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type ScorePhotoMutationVariables = Exact<{
  input: ScorePhotoInput;
}>;


export type ScorePhotoMutation = { scorePhoto:
    | { __typename: 'JuryKept' }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type SkipPhotoMutationVariables = Exact<{
  input: JuryPhotoInput;
}>;


export type SkipPhotoMutation = { skipPhoto:
    | { __typename: 'JuryKept' }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type KeepBallotMutationVariables = Exact<{
  input: KeepBallotInput;
}>;


export type KeepBallotMutation = { keepBallot:
    | { __typename: 'JuryKept' }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type OpenJuryRoundMutationVariables = Exact<{
  input: OpenJuryRoundInput;
}>;


export type OpenJuryRoundMutation = { openJuryRound:
    | { __typename: 'JuryKept' }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type MoveJuryRoundMutationVariables = Exact<{
  input: OpenJuryRoundInput;
}>;


export type MoveJuryRoundMutation = { moveJuryRound:
    | { __typename: 'JuryKept' }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type RemindJurorsMutationVariables = Exact<{
  contest: string;
}>;


export type RemindJurorsMutation = { remindJurors:
    | { __typename: 'JuryKept' }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type DecideTieMutationVariables = Exact<{
  input: DecideTieInput;
}>;


export type DecideTieMutation = { decideTie:
    | { __typename: 'JuryKept' }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type CommitJuryMutationVariables = Exact<{
  contest: string;
}>;


export type CommitJuryMutation = { commitJury:
    | { __typename: 'JuryKept' }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type BeginContestMutationVariables = Exact<{
  input: BeginContestInput;
}>;


export type BeginContestMutation = { beginContest:
    | { __typename: 'ContestKept', slug: string, version: number }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type KeepContestTermsMutationVariables = Exact<{
  input: KeepContestTermsInput;
}>;


export type KeepContestTermsMutation = { keepContestTerms:
    | { __typename: 'ContestKept', slug: string, version: number }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type ExtendContestMutationVariables = Exact<{
  input: ExtendContestInput;
}>;


export type ExtendContestMutation = { extendContest:
    | { __typename: 'ContestKept', slug: string, version: number }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type KeepContestWordsMutationVariables = Exact<{
  input: KeepContestWordsInput;
}>;


export type KeepContestWordsMutation = { keepContestWords:
    | { __typename: 'ContestKept', slug: string, version: number }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type KeepContestPartMutationVariables = Exact<{
  input: KeepContestPartInput;
}>;


export type KeepContestPartMutation = { keepContestPart:
    | { __typename: 'ContestKept', slug: string, version: number }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type RemoveContestPartMutationVariables = Exact<{
  input: RemoveContestPartInput;
}>;


export type RemoveContestPartMutation = { removeContestPart:
    | { __typename: 'ContestKept', slug: string, version: number }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type KeepContestOrganisersMutationVariables = Exact<{
  input: KeepContestOrganisersInput;
}>;


export type KeepContestOrganisersMutation = { keepContestOrganisers:
    | { __typename: 'ContestKept', slug: string, version: number }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type StepContestMutationVariables = Exact<{
  input: StepContestInput;
}>;


export type StepContestMutation = { stepContest:
    | { __typename: 'ContestKept', slug: string, version: number }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type KeepContestRegulationMutationVariables = Exact<{
  input: KeepRegulationInput;
}>;


export type KeepContestRegulationMutation = { keepContestRegulation:
    | { __typename: 'ContestKept', slug: string, version: number }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type PublishContestRegulationMutationVariables = Exact<{
  input: SeenContestInput;
}>;


export type PublishContestRegulationMutation = { publishContestRegulation:
    | { __typename: 'ContestKept', slug: string, version: number }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type InviteJurorMutationVariables = Exact<{
  input: InviteJurorInput;
}>;


export type InviteJurorMutation = { inviteJuror:
    | { __typename: 'ContestKept', slug: string, version: number }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type InviteJurorAgainMutationVariables = Exact<{
  input: JurorInput;
}>;


export type InviteJurorAgainMutation = { inviteJurorAgain:
    | { __typename: 'ContestKept', slug: string, version: number }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type RemoveJurorMutationVariables = Exact<{
  input: JurorInput;
}>;


export type RemoveJurorMutation = { removeJuror:
    | { __typename: 'ContestKept', slug: string, version: number }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type AnswerJuryInvitationMutationVariables = Exact<{
  input: AnswerJuryInput;
}>;


export type AnswerJuryInvitationMutation = { answerJuryInvitation:
    | { __typename: 'ContestKept', slug: string, version: number }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type OrganisedContestsQueryVariables = Exact<{
  locale: Locale;
  after?: string | null | undefined;
}>;


export type OrganisedContestsQuery = { me: { isAdministrator: boolean } | null, organisations: { nodes: Array<{ id: string, slug: string, name: LocalisedText, country: string, myRoles: Array<Role> }> }, organisedContests: { nodes: Array<{ slug: string, title: LocalisedText | null, state: ContestState, zone: string, opensOn: string, closesOn: string, judgingAt: string | null, resultsAt: string | null, exhibitionAt: string | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type OrganisedContestQueryVariables = Exact<{
  locale: Locale;
  slug: string;
}>;


export type OrganisedContestQuery = { organisedContest: { slug: string, version: number, title: LocalisedText | null, state: ContestState, sourceLocale: Locale, zone: string, opensOn: string, closesOn: string, publishedAt: string | null, judgingAt: string | null, resultsAt: string | null, exhibitionAt: string | null, emotions: Array<string>, licences: Array<PhotoLicence>, maxPhotos: number, longestSideLeast: number | null, showsFacesOfMinors: boolean, finalistsMost: number, votesLeast: number, hasOnePrizeEach: boolean, hasPublicVote: boolean, voteOpensOn: string | null, voteClosesOn: string | null, words: unknown, wordStates: unknown, regulationDraft: unknown, regulationInForce: unknown, regulationVersion: number | null, parts: Array<{ id: string, kind: ContestPartKind, words: unknown, wordStates: unknown, fromAge: number | null, toAge: number | null, prizeKind: string | null, places: number | null, categoryId: string | null, ageGroupId: string | null }>, organisers: Array<{ id: string, slug: string, country: string, name: LocalisedText | null }>, jurors: Array<{ id: string, name: string | null, email: string | null, country: string, organisation: LocalisedText | null, state: string, isShown: boolean }>, nextStep: { step: string | null, blockers: Array<string>, localesMissing: Array<Locale>, photosToCheck: number, photosApproved: number, entrants: number, activeJurors: number } } };

export type ContestChangesQueryVariables = Exact<{
  locale: Locale;
  slug: string;
  after?: string | null | undefined;
}>;


export type ContestChangesQuery = { organisedContest: { slug: string, title: LocalisedText | null, zone: string, changes: { nodes: Array<{ id: string, change: string, detail: unknown, personName: string | null, at: string }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } } };

export type JuryInvitationQueryVariables = Exact<{
  locale: Locale;
  id: string | number;
}>;


export type JuryInvitationQuery = { me: { email: string } | null, juryInvitation: { id: string, contestTitle: LocalisedText | null, contestSlug: string, state: string, isMine: boolean } | null };

export type PhotoQueueQueryVariables = Exact<{
  locale: Locale;
}>;


export type PhotoQueueQuery = { photoQueue: { totalCount: number, nodes: Array<{ id: string, contestSlug: string, contestTitle: LocalisedText, title: string, altText: string, credit: string | null, locale: Locale, licence: PhotoLicence, submittedBy: PhotoSubmitter, guardianName: string | null, submittedAt: string, width: number, height: number, showsPeople: boolean, isReleased: boolean, state: PhotoState, version: number, isAnswered: boolean, isOverdue: boolean, dueOn: string | null, likeCount: number, emotions: Array<string>, isExample: boolean, story: string | null, place: string | null, releases: Array<{ id: string, role: ReleaseRole, state: ReleaseState, name: string }>, category: { slug: string, name: LocalisedText } | null, ageGroup: { slug: string, name: LocalisedText } | null }> } };

export type ApprovePhotoMutationVariables = Exact<{
  id: string | number;
  version?: number | null | undefined;
}>;


export type ApprovePhotoMutation = { approvePhoto:
    | { __typename: 'PhotoDecided', id: string }
    | { __typename: 'Refused', code: string }
   };

export type RejectPhotoMutationVariables = Exact<{
  input: RejectPhotoInput;
}>;


export type RejectPhotoMutation = { rejectPhoto:
    | { __typename: 'PhotoDecided', id: string }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type ListedEntriesQueryVariables = Exact<{
  locale: Locale;
  filter?: PhotoQueueFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ListedEntriesQuery = { photoQueue: { totalCount: number, nodes: Array<{ id: string, contestTitle: LocalisedText, title: string, locale: Locale, state: PhotoState, submittedAt: string, width: number, height: number, isReleased: boolean, isAnswered: boolean, isOverdue: boolean, dueOn: string | null, likeCount: number }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type QueueOverviewQueryVariables = Exact<{
  locale: Locale;
  contest?: string | null | undefined;
}>;


export type QueueOverviewQuery = { photoQueueOverview: { counts: { waiting: number, correction: number, approved: number, rejected: number, disqualified: number, like: number, releases: number, answered: number, overdue: number }, contests: Array<{ slug: string, title: LocalisedText }> } };

export type NextEntriesQueryVariables = Exact<{
  locale: Locale;
}>;


export type NextEntriesQuery = { photoQueue: { nodes: Array<{ id: string }> } };

export type EntryToCheckQueryVariables = Exact<{
  id: string | number;
  locale: Locale;
}>;


export type EntryToCheckQuery = { entryToCheck: { id: string, contestSlug: string, contestTitle: LocalisedText, title: string, altText: string, credit: string | null, locale: Locale, licence: PhotoLicence, submittedBy: PhotoSubmitter, guardianName: string | null, submittedAt: string, width: number, height: number, showsPeople: boolean, isReleased: boolean, state: PhotoState, version: number, isAnswered: boolean, isOverdue: boolean, dueOn: string | null, likeCount: number, reasons: Array<PhotoReason>, reasonNote: string | null, acts: Array<CheckingAct>, isBarred: boolean, emotions: Array<string>, isExample: boolean, story: string | null, place: string | null, releases: Array<{ id: string, role: ReleaseRole, state: ReleaseState, name: string }>, likes: Array<{ id: string, likeness: PhotoLikeness, isMirrored: boolean, isSameAuthor: boolean, state: PhotoState, title: string, locale: Locale, submittedAt: string, width: number, height: number }>, requests: Array<{ id: string, reasons: Array<PhotoReason>, note: string | null, askedAt: string, dueOn: string, answer: string | null, answeredAt: string | null, isOverdue: boolean, changes: Array<{ field: string, before: string | null }> }>, history: Array<{ code: string, at: string, personName: string | null, reasons: Array<PhotoReason> }>, category: { slug: string, name: LocalisedText } | null, ageGroup: { slug: string, name: LocalisedText } | null } };

export type AskedCorrectionQueryVariables = Exact<{
  id: string | number;
  locale: Locale;
}>;


export type AskedCorrectionQuery = { askedCorrection: { photoId: string, contestSlug: string, contestTitle: LocalisedText, reasons: Array<PhotoReason>, note: string | null, dueOn: string, isOverdue: boolean, title: string, altText: string, story: string | null, credit: string | null, place: string | null, locale: Locale, width: number, height: number, zone: string } | null };

export type AnswerCorrectionMutationVariables = Exact<{
  input: AnswerCorrectionInput;
}>;


export type AnswerCorrectionMutation = { answerCorrection:
    | { __typename: 'PhotoDecided' }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type AskForCorrectionMutationVariables = Exact<{
  input: AskForCorrectionInput;
}>;


export type AskForCorrectionMutation = { askForCorrection:
    | { __typename: 'PhotoDecided' }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type UndoDecisionMutationVariables = Exact<{
  input: UndoDecisionInput;
}>;


export type UndoDecisionMutation = { undoDecision:
    | { __typename: 'PhotoDecided' }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type DisqualifyPhotoMutationVariables = Exact<{
  input: DisqualifyPhotoInput;
}>;


export type DisqualifyPhotoMutation = { disqualifyPhoto:
    | { __typename: 'PhotoDecided' }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type LiftDisqualificationMutationVariables = Exact<{
  photoId: string | number;
  note: string;
}>;


export type LiftDisqualificationMutation = { liftDisqualification:
    | { __typename: 'PhotoDecided' }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type MyPhotosQueryVariables = Exact<{
  contest: string;
  locale: Locale;
  after?: string | null | undefined;
}>;


export type MyPhotosQuery = { myPhotos: { nodes: Array<{ id: string, state: PhotoState, title: string | null, altText: string | null, locale: Locale, licence: PhotoLicence | null, width: number | null, height: number | null, fault: string | null, reasons: Array<PhotoReason>, reasonNote: string | null, submittedAt: string, isReleased: boolean, emotions: Array<string>, isExample: boolean, story: string | null, place: string | null, releases: Array<{ id: string, role: ReleaseRole, state: ReleaseState, name: string, link: string | null, qrSize: number | null, qrPath: string | null }>, category: { slug: string, name: LocalisedText } | null, ageGroup: { slug: string, name: LocalisedText } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type MyEntryQueryVariables = Exact<{
  id: string | number;
  locale: Locale;
}>;


export type MyEntryQuery = { myEntry: { id: string, contestSlug: string, state: PhotoState, title: string | null, altText: string | null, locale: Locale, licence: PhotoLicence | null, width: number | null, height: number | null, longestSide: number | null, fault: string | null, reasons: Array<PhotoReason>, reasonNote: string | null, submittedAt: string, isReleased: boolean, uploadId: string, version: number, emotions: Array<string>, isExample: boolean, story: string | null, place: string | null, releases: Array<{ id: string, role: ReleaseRole, state: ReleaseState, name: string, link: string | null, qrSize: number | null, qrPath: string | null }>, answers: Array<{ name: string, values: Array<string> }>, category: { slug: string, name: LocalisedText } | null, ageGroup: { slug: string, name: LocalisedText } | null } | null };

export type KeepDraftMutationVariables = Exact<{
  input: KeepDraftInput;
}>;


export type KeepDraftMutation = { keepDraft:
    | { __typename: 'DraftKept', id: string, version: number }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type SubmitPhotoMutationVariables = Exact<{
  input: SubmitPhotoInput;
}>;


export type SubmitPhotoMutation = { submitPhoto:
    | { __typename: 'PhotoSubmitted', id: string }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type ChangePhotoMutationVariables = Exact<{
  input: ChangePhotoInput;
}>;


export type ChangePhotoMutation = { changePhoto:
    | { __typename: 'PhotoChanged', id: string, state: PhotoState, version: number }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type AskReleaseAgainMutationVariables = Exact<{
  id: string | number;
}>;


export type AskReleaseAgainMutation = { askReleaseAgain:
    | { __typename: 'Refused', code: string }
    | { __typename: 'ReleaseAskedAgain', id: string, isWritten: boolean }
   };

export type WithdrawPhotoMutationVariables = Exact<{
  id: string | number;
}>;


export type WithdrawPhotoMutation = { withdrawPhoto:
    | { __typename: 'PhotoWithdrawn', id: string }
    | { __typename: 'Refused', code: string }
   };

export type ReleaseQueryVariables = Exact<{
  token: string;
  locale: Locale;
}>;


export type ReleaseQuery = { release: { role: ReleaseRole, state: ReleaseState, name: string, contestTitle: LocalisedText, authorName: string, title: string, altText: string, credit: string | null, locale: Locale, licence: PhotoLicence, consentVersion: number, consentSentence: LocalisedText, isReady: boolean, isShown: boolean, width: number | null, height: number | null, emotions: Array<string>, isExample: boolean, story: string | null, place: string | null, category: { slug: string, name: LocalisedText } | null, ageGroup: { slug: string, name: LocalisedText } | null } | null };

export type AnswerReleaseMutationVariables = Exact<{
  token: string;
  agrees: boolean;
  consentVersion: number;
}>;


export type AnswerReleaseMutation = { answerRelease:
    | { __typename: 'Refused', code: string }
    | { __typename: 'ReleaseAnswered', state: ReleaseState }
   };

export type VotePhotosQueryVariables = Exact<{
  contest: string;
  locale: Locale;
  seed: string;
  first: number;
  after?: string | null | undefined;
}>;


export type VotePhotosQuery = { votePhotos: { nodes: Array<{ id: string, title: string, altText: string, emotions: Array<string>, isExample: boolean, locale: Locale, thumbhash: string, width: number, height: number, renditions: readonly { name: string; type: 'webp' | 'avif'; width: number; height: number; bytes: number }[] }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type PublicVoteLinkQueryVariables = Exact<{
  token: string;
  locale: Locale;
}>;


export type PublicVoteLinkQuery = { publicVoteLink: { contest: string, isGiven: boolean, isOpen: boolean, photo: { id: string, title: string, altText: string, locale: Locale, thumbhash: string, width: number, height: number, renditions: readonly { name: string; type: 'webp' | 'avif'; width: number; height: number; bytes: number }[] } | null } | null };

export type ContestVotesQueryVariables = Exact<{
  contest: string;
}>;


export type ContestVotesQuery = { contestVotes: { given: number, struck: number, marked: Array<{ id: string, givenAt: string, marks: Array<VoteSuspicion>, photoId: string | null, photoTitle: string | null, network: string | null, struckReason: string | null }> } };

export type AskPublicVoteMutationVariables = Exact<{
  input: AskPublicVoteInput;
}>;


export type AskPublicVoteMutation = { askPublicVote:
    | { __typename: 'PublicVoteAsked', isAsked: boolean }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type GivePublicVoteMutationVariables = Exact<{
  token: string;
}>;


export type GivePublicVoteMutation = { givePublicVote:
    | { __typename: 'PublicVoteKept', isGiven: boolean }
    | { __typename: 'Refused', code: string }
   };

export type TakePublicVoteBackMutationVariables = Exact<{
  token: string;
}>;


export type TakePublicVoteBackMutation = { takePublicVoteBack:
    | { __typename: 'PublicVoteKept', isGiven: boolean }
    | { __typename: 'Refused', code: string }
   };

export type StrikeVotesMutationVariables = Exact<{
  input: StrikeVotesInput;
}>;


export type StrikeVotesMutation = { strikeVotes:
    | { __typename: 'ContestKept', slug: string, version: number }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type CourseFiguresQueryVariables = Exact<{
  slug: string;
  locale: Locale;
}>;


export type CourseFiguresQuery = { courseFigures: { slug: string, title: LocalisedText, takenAt: string, begun: number, underWay: number, left: number, completed: number, creditedMinutes: number, medianDays: number | null, isTooFew: boolean, months: Array<{ month: string, begun: number, completed: number }>, lessons: Array<{ id: string, title: LocalisedText, done: number }>, quiz: { learners: number, attempts: number, passed: number, averagePercent: number } | null } };

export type CourseFiguresLinesQueryVariables = Exact<{
  locale: Locale;
  after?: string | null | undefined;
}>;


export type CourseFiguresLinesQuery = { courseFiguresLines: { nodes: Array<{ slug: string, title: LocalisedText, status: string, begun: number, completed: number, creditedMinutes: number }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type QuestionFiguresQueryVariables = Exact<{
  slug: string;
  locale: Locale;
}>;


export type QuestionFiguresQuery = { questionFigures: { slug: string, title: LocalisedText, questions: Array<{ id: string, text: LocalisedText, answered: number | null, right: number | null, partly: number | null, difficulty: number | null, discrimination: number | null, parts: Array<{ id: string, text: LocalisedText | null, isRight: boolean | null, count: number }> }> } };

export type CoursesQueryVariables = Exact<{
  locale: Locale;
  filter?: CourseFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type CoursesQuery = { courses: { nodes: Array<{ id: string, slug: string, title: LocalisedText, summary: LocalisedText, organisation: LocalisedText, level: CourseLevel, minutes: number, topics: Array<string>, isEasyToo: boolean }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type CourseFacetsQueryVariables = Exact<{
  locale: Locale;
}>;


export type CourseFacetsQuery = { courseFacets: { courses: number, audiences: Array<string>, topics: Array<string>, levels: Array<CourseLevel>, languages: Array<Locale>, hasEasy: boolean, partners: Array<{ slug: string, name: LocalisedText }> } };

export type CourseQueryVariables = Exact<{
  slug: string;
  locale: Locale;
  isEasy: boolean;
}>;


export type CourseQuery = { course: { slug: string, title: LocalisedText, summary: LocalisedText, whatYouNeed: LocalisedText, authors: LocalisedText | null, outcomes: Array<LocalisedText>, level: CourseLevel, audiences: Array<string>, topics: Array<string>, languages: Array<Locale>, easyLanguages: Array<Locale>, minutes: number, tasks: number, partner: { slug: string, name: LocalisedText }, modules: Array<{ id: string, title: LocalisedText, after: Array<LocalisedText>, lessons: Array<{ id: string, title: LocalisedText, minutes: number }> }>, quiz: { title: LocalisedText, minutes: number, questions: number, needed: number, attempts: number | null, pauseHours: number | null } | null } };

export type MyCoursesQueryVariables = Exact<{
  locale: Locale;
  after?: string | null | undefined;
}>;


export type MyCoursesQuery = { myCourses: { nodes: Array<{ id: string, slug: string, title: LocalisedText, lessonsDone: number, lessonsTotal: number, minutes: number, completedAt: string | null, creditedMinutes: number | null, next: LocalisedText | null, place: { part: string, block: string | null, isQuiz: boolean } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } }, myLearningTotal: { courses: number, minutes: number } };

export type LearningQueryVariables = Exact<{
  slug: string;
  locale: Locale;
  isEasy: boolean;
}>;


export type LearningQuery = { learning: { id: string, slug: string, title: LocalisedText, minutes: number, lessonsDone: number, lessonsTotal: number, tasksDone: number, tasksTotal: number, startedAt: string, completedAt: string | null, creditedMinutes: number | null, hasNewRevision: boolean, easyLanguages: Array<Locale>, place: { part: string, block: string | null, isQuiz: boolean }, modules: Array<{ id: string, title: LocalisedText, isOpen: boolean, after: Array<LocalisedText>, lessons: Array<{ id: string, title: LocalisedText, minutes: number, isDone: boolean }> }>, tasks: Array<{ lesson: string, block: string, lessonTitle: LocalisedText, state: PracticeState }>, quiz: { id: string, title: LocalisedText, minutes: number, questions: number, needed: number, bestRight: number | null, bestOf: number | null, isPassed: boolean, isUnderWay: boolean } | null } };

export type TakeNewRevisionMutationVariables = Exact<{
  slug: string;
}>;


export type TakeNewRevisionMutation = { takeNewRevision:
    | { __typename: 'Enrolment' }
    | { __typename: 'Refused', code: string }
   };

export type EnrolMutationVariables = Exact<{
  slug: string;
}>;


export type EnrolMutation = { enrol: { place: { part: string, block: string | null, isQuiz: boolean } } };

export type LeaveCourseMutationVariables = Exact<{
  slug: string;
}>;


export type LeaveCourseMutation = { leaveCourse:
    | { __typename: 'CourseLeft' }
    | { __typename: 'Refused', code: string }
   };

export type RememberPlaceMutationVariables = Exact<{
  slug: string;
  part: string | number;
  block?: string | number | null | undefined;
}>;


export type RememberPlaceMutation = { rememberPlace: { id: string } };

export type CompleteLessonMutationVariables = Exact<{
  slug: string;
  lesson: string | number;
}>;


export type CompleteLessonMutation = { completeLesson:
    | { __typename: 'Enrolment', completedAt: string | null, place: { part: string, block: string | null, isQuiz: boolean } }
    | { __typename: 'Refused', code: string }
   };

export type MyEnrolmentQueryVariables = Exact<{
  slug: string;
}>;


export type MyEnrolmentQuery = { myEnrolment: { hasNewRevision: boolean, lessonsDone: number, lessonsTotal: number, completedAt: string | null, creditedMinutes: number | null, place: { part: string, block: string | null, isQuiz: boolean } } | null };

type LessonBlockParts_AudioBlock_Fragment = { __typename: 'AudioBlock', id: string, path: string, seconds: number | null, title: LocalisedText, transcript: LocalisedText };

type LessonBlockParts_CalloutBlock_Fragment = { __typename: 'CalloutBlock', id: string, kind: CalloutKind, html: LocalisedText };

type LessonBlockParts_CaseBlock_Fragment = { __typename: 'CaseBlock', id: string, situation: LocalisedText, way: LocalisedText };

type LessonBlockParts_FileBlock_Fragment = { __typename: 'FileBlock', id: string, path: string, name: string, ending: string, bytes: number, title: LocalisedText, about: LocalisedText };

type LessonBlockParts_ImageBlock_Fragment = { __typename: 'ImageBlock', id: string, path: string, width: number, height: number, alt: LocalisedText, caption: LocalisedText };

type LessonBlockParts_LinkBlock_Fragment = { __typename: 'LinkBlock', id: string, url: string, title: LocalisedText, about: LocalisedText };

type LessonBlockParts_PracticeBlock_Fragment = { __typename: 'PracticeBlock', id: string, isRequired: boolean, task: LocalisedText, criteria: Array<{ id: string, text: LocalisedText }>, work: { state: PracticeState, files: Array<{ id: string, name: string, ending: string, bytes: number, path: string }>, rounds: Array<{ number: number, text: string, handedInAt: string, verdict: PracticeVerdict | null, words: string | null, reviewedAt: string | null, files: Array<{ id: string, name: string, ending: string, bytes: number, path: string }>, marks: Array<{ criterion: string, isMet: boolean, comment: string }> }> } };

type LessonBlockParts_QuestionBlock_Fragment = { __typename: 'QuestionBlock', id: string, question: { id: string, type: QuestionType, text: LocalisedText, isAnswered: boolean, rightOrder: Array<LocalisedText> | null, given: string | null, unit: LocalisedText | null, accepted: Array<string> | null, tolerance: string | null, verdict: Verdict | null, explanation: LocalisedText | null, options: Array<{ id: string, text: LocalisedText | null, isChosen: boolean, isRight: boolean | null, feedback: LocalisedText | null }>, pairs: Array<{ id: string, left: LocalisedText, chosen: string | null, isRight: boolean | null, right: LocalisedText | null }>, items: Array<{ id: string, text: LocalisedText, isRight: boolean | null }>, gaps: Array<{ id: string, given: string, isRight: boolean | null, accepted: Array<string> | null }> } };

type LessonBlockParts_ReflectionBlock_Fragment = { __typename: 'ReflectionBlock', id: string, prompt: LocalisedText, note: { text: string, other: string | null, version: number, writtenAt: string } | null };

type LessonBlockParts_TextBlock_Fragment = { __typename: 'TextBlock', id: string, html: LocalisedText };

type LessonBlockParts_VideoBlock_Fragment = { __typename: 'VideoBlock', id: string, path: string, poster: string | null, seconds: number | null, title: LocalisedText, transcript: LocalisedText, filmWidth: number | null, filmHeight: number | null, captions: Array<{ locale: Locale, path: string }> };

export type LessonBlockPartsFragment =
  | LessonBlockParts_AudioBlock_Fragment
  | LessonBlockParts_CalloutBlock_Fragment
  | LessonBlockParts_CaseBlock_Fragment
  | LessonBlockParts_FileBlock_Fragment
  | LessonBlockParts_ImageBlock_Fragment
  | LessonBlockParts_LinkBlock_Fragment
  | LessonBlockParts_PracticeBlock_Fragment
  | LessonBlockParts_QuestionBlock_Fragment
  | LessonBlockParts_ReflectionBlock_Fragment
  | LessonBlockParts_TextBlock_Fragment
  | LessonBlockParts_VideoBlock_Fragment
;

export type LessonQueryVariables = Exact<{
  slug: string;
  lesson: string | number;
  locale: Locale;
  isEasy: boolean;
}>;


export type LessonQuery = { lesson: { id: string, title: LocalisedText, minutes: number, hasEasy: boolean, blocks: Array<
      | { __typename: 'AudioBlock', id: string, path: string, seconds: number | null, title: LocalisedText, transcript: LocalisedText }
      | { __typename: 'CalloutBlock', id: string, kind: CalloutKind, html: LocalisedText }
      | { __typename: 'CaseBlock', id: string, situation: LocalisedText, way: LocalisedText }
      | { __typename: 'FileBlock', id: string, path: string, name: string, ending: string, bytes: number, title: LocalisedText, about: LocalisedText }
      | { __typename: 'ImageBlock', id: string, path: string, width: number, height: number, alt: LocalisedText, caption: LocalisedText }
      | { __typename: 'LinkBlock', id: string, url: string, title: LocalisedText, about: LocalisedText }
      | { __typename: 'PracticeBlock', id: string, isRequired: boolean, task: LocalisedText, criteria: Array<{ id: string, text: LocalisedText }>, work: { state: PracticeState, files: Array<{ id: string, name: string, ending: string, bytes: number, path: string }>, rounds: Array<{ number: number, text: string, handedInAt: string, verdict: PracticeVerdict | null, words: string | null, reviewedAt: string | null, files: Array<{ id: string, name: string, ending: string, bytes: number, path: string }>, marks: Array<{ criterion: string, isMet: boolean, comment: string }> }> } }
      | { __typename: 'QuestionBlock', id: string, question: { id: string, type: QuestionType, text: LocalisedText, isAnswered: boolean, rightOrder: Array<LocalisedText> | null, given: string | null, unit: LocalisedText | null, accepted: Array<string> | null, tolerance: string | null, verdict: Verdict | null, explanation: LocalisedText | null, options: Array<{ id: string, text: LocalisedText | null, isChosen: boolean, isRight: boolean | null, feedback: LocalisedText | null }>, pairs: Array<{ id: string, left: LocalisedText, chosen: string | null, isRight: boolean | null, right: LocalisedText | null }>, items: Array<{ id: string, text: LocalisedText, isRight: boolean | null }>, gaps: Array<{ id: string, given: string, isRight: boolean | null, accepted: Array<string> | null }> } }
      | { __typename: 'ReflectionBlock', id: string, prompt: LocalisedText, note: { text: string, other: string | null, version: number, writtenAt: string } | null }
      | { __typename: 'TextBlock', id: string, html: LocalisedText }
      | { __typename: 'VideoBlock', id: string, path: string, poster: string | null, seconds: number | null, title: LocalisedText, transcript: LocalisedText, filmWidth: number | null, filmHeight: number | null, captions: Array<{ locale: Locale, path: string }> }
    > } };

export type CoursePrintQueryVariables = Exact<{
  slug: string;
  locale: Locale;
  isEasy?: boolean | null | undefined;
}>;


export type CoursePrintQuery = { coursePrint: { address: string, qrSize: number, qrPath: string, questions: Array<{ id: string, type: QuestionType, text: LocalisedText, isAnswered: boolean, rightOrder: Array<LocalisedText> | null, given: string | null, unit: LocalisedText | null, accepted: Array<string> | null, tolerance: string | null, verdict: Verdict | null, explanation: LocalisedText | null, options: Array<{ id: string, text: LocalisedText | null, isChosen: boolean, isRight: boolean | null, feedback: LocalisedText | null }>, pairs: Array<{ id: string, left: LocalisedText, chosen: string | null, isRight: boolean | null, right: LocalisedText | null }>, items: Array<{ id: string, text: LocalisedText, isRight: boolean | null }>, gaps: Array<{ id: string, given: string, isRight: boolean | null, accepted: Array<string> | null }> }> } };

export type SaveNoteMutationVariables = Exact<{
  input: NoteInput;
}>;


export type SaveNoteMutation = { saveNote:
    | { __typename: 'Note', text: string, other: string | null, version: number }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type DecideOtherNoteMutationVariables = Exact<{
  place: NotePlaceInput;
  keeps: boolean;
}>;


export type DecideOtherNoteMutation = { decideOtherNote: { version: number } };

export type MyNotesQueryVariables = Exact<{
  locale: Locale;
  isEasy: boolean;
  slug?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type MyNotesQuery = { myNotes: { nodes: Array<{ id: string, text: string, writtenAt: string, slug: string, courseTitle: LocalisedText, lesson: string, lessonTitle: LocalisedText, block: string, prompt: LocalisedText }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type HandInPracticeMutationVariables = Exact<{
  input: HandInInput;
}>;


export type HandInPracticeMutation = { handInPractice:
    | { __typename: 'PracticeWork' }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type WaitingReviewsQueryVariables = Exact<{
  locale: Locale;
  after?: string | null | undefined;
}>;


export type WaitingReviewsQuery = { waitingReviews: { nodes: Array<{ id: string, courseTitle: LocalisedText, lessonTitle: LocalisedText, number: number, handedInAt: string, heldUntil: string | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type ReviewQueryVariables = Exact<{
  id: string | number;
  locale: Locale;
}>;


export type ReviewQuery = { review: { id: string, courseTitle: LocalisedText, lessonTitle: LocalisedText, number: number, handedInAt: string, heldUntil: string | null, task: LocalisedText, text: string, verdict: PracticeVerdict | null, criteria: Array<{ id: string, text: LocalisedText }>, files: Array<{ id: string, name: string, ending: string, bytes: number, path: string }>, earlier: Array<{ number: number, text: string, handedInAt: string, verdict: PracticeVerdict | null, words: string | null, reviewedAt: string | null, files: Array<{ id: string, name: string, ending: string, bytes: number, path: string }>, marks: Array<{ criterion: string, isMet: boolean, comment: string }> }> } };

export type TakeReviewMutationVariables = Exact<{
  id: string | number;
}>;


export type TakeReviewMutation = { takeReview:
    | { __typename: 'Refused', code: string }
    | { __typename: 'TakenReview' }
   };

export type GiveBackReviewMutationVariables = Exact<{
  id: string | number;
}>;


export type GiveBackReviewMutation = { giveBackReview: { id: string } };

export type GiveReviewMutationVariables = Exact<{
  input: GiveReviewInput;
}>;


export type GiveReviewMutation = { giveReview:
    | { __typename: 'GivenReview', verdict: PracticeVerdict }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type DetachPracticeFileMutationVariables = Exact<{
  id: string | number;
}>;


export type DetachPracticeFileMutation = { detachPracticeFile:
    | { __typename: 'DetachedFile' }
    | { __typename: 'Refused', code: string }
   };

export type PracticeFilePartsFragment = { id: string, name: string, ending: string, bytes: number, path: string };

export type PracticeRoundPartsFragment = { number: number, text: string, handedInAt: string, verdict: PracticeVerdict | null, words: string | null, reviewedAt: string | null, files: Array<{ id: string, name: string, ending: string, bytes: number, path: string }>, marks: Array<{ criterion: string, isMet: boolean, comment: string }> };

export type AskedQuestionFragment = { id: string, type: QuestionType, text: LocalisedText, isAnswered: boolean, rightOrder: Array<LocalisedText> | null, given: string | null, unit: LocalisedText | null, accepted: Array<string> | null, tolerance: string | null, verdict: Verdict | null, explanation: LocalisedText | null, options: Array<{ id: string, text: LocalisedText | null, isChosen: boolean, isRight: boolean | null, feedback: LocalisedText | null }>, pairs: Array<{ id: string, left: LocalisedText, chosen: string | null, isRight: boolean | null, right: LocalisedText | null }>, items: Array<{ id: string, text: LocalisedText, isRight: boolean | null }>, gaps: Array<{ id: string, given: string, isRight: boolean | null, accepted: Array<string> | null }> };

export type QuizQueryVariables = Exact<{
  slug: string;
  locale: Locale;
  isEasy?: boolean | null | undefined;
}>;


export type QuizQuery = { quiz: { id: string, title: LocalisedText, intro: LocalisedText, minutes: number, questions: number, needed: number, attempts: number | null, pauseHours: number | null, bestRight: number | null, isPassed: boolean, isUnderWay: boolean, next: { left: number | null, opensAt: string | null }, attempt: { id: string, number: number, submittedAt: string | null, right: number | null, isPassed: boolean | null, questions: Array<{ id: string, type: QuestionType, text: LocalisedText, isAnswered: boolean, rightOrder: Array<LocalisedText> | null, given: string | null, unit: LocalisedText | null, accepted: Array<string> | null, tolerance: string | null, verdict: Verdict | null, explanation: LocalisedText | null, options: Array<{ id: string, text: LocalisedText | null, isChosen: boolean, isRight: boolean | null, feedback: LocalisedText | null }>, pairs: Array<{ id: string, left: LocalisedText, chosen: string | null, isRight: boolean | null, right: LocalisedText | null }>, items: Array<{ id: string, text: LocalisedText, isRight: boolean | null }>, gaps: Array<{ id: string, given: string, isRight: boolean | null, accepted: Array<string> | null }> }> } | null } };

export type StartQuizMutationVariables = Exact<{
  slug: string;
}>;


export type StartQuizMutation = { startQuiz:
    | { __typename: 'Refused', code: string }
    | { __typename: 'StartedQuiz' }
   };

export type AnswerQuestionMutationVariables = Exact<{
  input: AnswerInput;
}>;


export type AnswerQuestionMutation = { answerQuestion:
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
    | { __typename: 'SavedAnswer', answered: number }
   };

export type AnswerLessonQuestionMutationVariables = Exact<{
  input: LessonAnswerInput;
  locale: Locale;
}>;


export type AnswerLessonQuestionMutation = { answerLessonQuestion:
    | { __typename: 'QuestionBlock' }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type SubmitQuizMutationVariables = Exact<{
  attempt: string | number;
}>;


export type SubmitQuizMutation = { submitQuiz:
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
    | { __typename: 'SubmittedQuiz', right: number, isPassed: boolean, isCourseCompleted: boolean }
   };

export type DiariesQueryVariables = Exact<{
  locale: Locale;
}>;


export type DiariesQuery = { diaries: Array<{ id: string, kind: string, name: LocalisedText | null, role: LocalisedText | null, room: LocalisedText | null, organisation: LocalisedText | null, isOwn: boolean, isActive: boolean }>, diaryOrganisations: Array<{ id: string, name: LocalisedText | null, rooms: Array<{ id: string, name: LocalisedText | null }> }> };

export type DiaryQueryVariables = Exact<{
  id: string | number;
  month: string;
  locale: Locale;
}>;


export type DiaryQuery = { diary: { id: string, kind: string, name: LocalisedText | null, role: LocalisedText | null, room: LocalisedText | null, organisation: LocalisedText | null, isOwn: boolean, isActive: boolean, mayManage: boolean, points: Array<{ id: string, name: LocalisedText | null }>, services: Array<{ id: string, title: LocalisedText | null, room: LocalisedText | null }>, inTheWay: Array<{ id: string, day: string, time: string, service: LocalisedText | null, room: LocalisedText | null }> }, diaryMonth: Array<{ day: string, isException: boolean, visits: number, spans: Array<{ opens: string, closes: string, room: LocalisedText | null }>, blocks: Array<{ opens: string, closes: string }> }> };

export type CalendarSubscriptionQueryVariables = Exact<{
  id: string | number;
}>;


export type CalendarSubscriptionQuery = { calendarSubscription: { createdAt: string, lastUsedAt: string | null } | null };

export type RenewCalendarMutationVariables = Exact<{
  input: RenewCalendarInput;
}>;


export type RenewCalendarMutation = { renewCalendar: { address: string } };

export type RevokeCalendarMutationVariables = Exact<{
  diaryId: string | number;
}>;


export type RevokeCalendarMutation = { revokeCalendar: boolean };

export type OpeningPlanQueryVariables = Exact<{
  id: string | number;
  locale: Locale;
}>;


export type OpeningPlanQuery = { openingPlan: { version: number, hours: Array<{ id: string, weekday: number, opens: string, closes: string, room: LocalisedText | null, firstDay: string | null, lastDay: string | null }>, departing: Array<{ id: string, kind: string, firstDay: string, lastDay: string, opens: string | null, closes: string | null, room: LocalisedText | null }> } };

export type DiaryDetailsQueryVariables = Exact<{
  id: string | number;
  locale: Locale;
}>;


export type DiaryDetailsQuery = { diary: { id: string, kind: string, name: LocalisedText | null, organisationId: string, languages: Array<string>, withinId: string | null, personId: string | null, videoUrl: string | null, version: number, isActive: boolean, mayManage: boolean, words: Array<{ locale: Locale, name: string, role: string }> }, diaryOrganisations: Array<{ id: string, spaces: Array<{ id: string, name: LocalisedText | null }>, accounts: Array<{ id: string, name: string }> }> };

export type EnterDiaryMutationVariables = Exact<{
  input: EnterDiaryInput;
}>;


export type EnterDiaryMutation = { enterDiary:
    | { __typename: 'DiaryRef', id: string }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type SaveDiaryMutationVariables = Exact<{
  input: SaveDiaryInput;
}>;


export type SaveDiaryMutation = { saveDiary:
    | { __typename: 'DiaryRef', id: string }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type AddOpeningHoursMutationVariables = Exact<{
  input: AddOpeningHoursInput;
}>;


export type AddOpeningHoursMutation = { addOpeningHours:
    | { __typename: 'DiaryRef' }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type ChangeOpeningHoursMutationVariables = Exact<{
  input: ChangeOpeningHoursInput;
}>;


export type ChangeOpeningHoursMutation = { changeOpeningHours:
    | { __typename: 'DiaryRef' }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type EndOpeningHoursMutationVariables = Exact<{
  id: string | number;
  expectedVersion?: number | null | undefined;
}>;


export type EndOpeningHoursMutation = { endOpeningHours:
    | { __typename: 'DiaryRef' }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type CloseDaysMutationVariables = Exact<{
  input: CloseDaysInput;
}>;


export type CloseDaysMutation = { closeDays:
    | { __typename: 'DiaryRef' }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type AddExtraHoursMutationVariables = Exact<{
  input: AddExtraHoursInput;
}>;


export type AddExtraHoursMutation = { addExtraHours:
    | { __typename: 'DiaryRef' }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type DropDepartingDaysMutationVariables = Exact<{
  diaryId: string | number;
  id: string | number;
  expectedVersion?: number | null | undefined;
}>;


export type DropDepartingDaysMutation = { dropDepartingDays:
    | { __typename: 'DiaryRef' }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type HomeQueryVariables = Exact<{
  locale: Locale;
}>;


export type HomeQuery = { rooms: { nodes: Array<{ slug: string, status: RoomStatus, name: LocalisedText, library: LocalisedText, address: string }> }, organisations: { nodes: Array<{ slug: string, name: LocalisedText, country: string, website: string | null, isLead: boolean }> } };

export type LeftCoursesQueryVariables = Exact<{
  locale: Locale;
}>;


export type LeftCoursesQuery = { myLeftCourses: Array<{ slug: string, title: LocalisedText, leftAt: string }> };

export type MaterialCardPartsFragment = { id: string, slug: string, title: LocalisedText, abstract: LocalisedText | null, organisation: LocalisedText | null, kind: string, type: string, languages: Array<string>, formats: Array<string>, cover: { file: string, width: number, height: number, alt: LocalisedText } | null };

export type MaterialFilePartsFragment = { file: string, name: string, bytes: number, format: string, locale: Locale, isEasy: boolean, isRecording: boolean, alternative: string, pages: number | null };

export type MaterialsQueryVariables = Exact<{
  locale: Locale;
  filter?: MaterialFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type MaterialsQuery = { materials: { nodes: Array<{ id: string, slug: string, title: LocalisedText, abstract: LocalisedText | null, organisation: LocalisedText | null, kind: string, type: string, languages: Array<string>, formats: Array<string>, cover: { file: string, width: number, height: number, alt: LocalisedText } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type MaterialFacetsQueryVariables = Exact<{
  locale: Locale;
  filter?: MaterialFilter | null | undefined;
}>;


export type MaterialFacetsQuery = { materialFacets: { total: number, topics: Array<{ value: string, count: number }>, audiences: Array<{ value: string, count: number }>, types: Array<{ value: string, count: number }>, languages: Array<{ value: string, count: number }>, licences: Array<{ value: string, count: number }>, kinds: Array<{ value: string, count: number }>, partners: Array<{ value: string, count: number, name: LocalisedText | null }> } };

export type MaterialPartsFragment = { id: string, slug: string, kind: string, type: string, licence: string, licenceAddress: string | null, topics: Array<string>, audiences: Array<string>, authors: Array<string>, year: number | null, languages: Array<Locale>, easyLanguages: Array<Locale>, title: LocalisedText, abstract: LocalisedText, html: LocalisedText | null, transcript: LocalisedText | null, link: string | null, revision: number, publishedAt: string, captions: Array<{ locale: Locale, path: string }>, cover: { file: string, width: number, height: number, alt: LocalisedText } | null, files: Array<{ file: string, name: string, bytes: number, format: string, locale: Locale, isEasy: boolean, isRecording: boolean, alternative: string, pages: number | null }>, otherFiles: Array<{ file: string, name: string, bytes: number, format: string, locale: Locale, isEasy: boolean, isRecording: boolean, alternative: string, pages: number | null }>, partner: { slug: string, name: LocalisedText | null }, versions: Array<{ number: number, publishedAt: string, changeNote: string }>, links: Array<{ kind: string, id: string, slug: string, title: LocalisedText }>, linkedMaterials: Array<{ id: string, slug: string, title: LocalisedText, abstract: LocalisedText | null, organisation: LocalisedText | null, kind: string, type: string, languages: Array<string>, formats: Array<string>, cover: { file: string, width: number, height: number, alt: LocalisedText } | null }>, related: Array<{ id: string, slug: string, title: LocalisedText, abstract: LocalisedText | null, organisation: LocalisedText | null, kind: string, type: string, languages: Array<string>, formats: Array<string>, cover: { file: string, width: number, height: number, alt: LocalisedText } | null }> };

export type MaterialQueryVariables = Exact<{
  slug: string;
  locale: Locale;
  isEasy: boolean;
}>;


export type MaterialQuery = { material: { id: string, slug: string, kind: string, type: string, licence: string, licenceAddress: string | null, topics: Array<string>, audiences: Array<string>, authors: Array<string>, year: number | null, languages: Array<Locale>, easyLanguages: Array<Locale>, title: LocalisedText, abstract: LocalisedText, html: LocalisedText | null, transcript: LocalisedText | null, link: string | null, revision: number, publishedAt: string, captions: Array<{ locale: Locale, path: string }>, cover: { file: string, width: number, height: number, alt: LocalisedText } | null, files: Array<{ file: string, name: string, bytes: number, format: string, locale: Locale, isEasy: boolean, isRecording: boolean, alternative: string, pages: number | null }>, otherFiles: Array<{ file: string, name: string, bytes: number, format: string, locale: Locale, isEasy: boolean, isRecording: boolean, alternative: string, pages: number | null }>, partner: { slug: string, name: LocalisedText | null }, versions: Array<{ number: number, publishedAt: string, changeNote: string }>, links: Array<{ kind: string, id: string, slug: string, title: LocalisedText }>, linkedMaterials: Array<{ id: string, slug: string, title: LocalisedText, abstract: LocalisedText | null, organisation: LocalisedText | null, kind: string, type: string, languages: Array<string>, formats: Array<string>, cover: { file: string, width: number, height: number, alt: LocalisedText } | null }>, related: Array<{ id: string, slug: string, title: LocalisedText, abstract: LocalisedText | null, organisation: LocalisedText | null, kind: string, type: string, languages: Array<string>, formats: Array<string>, cover: { file: string, width: number, height: number, alt: LocalisedText } | null }> } };

export type PracticeNotesQueryVariables = Exact<{
  material: string;
  locale: Locale;
  after?: string | null | undefined;
}>;


export type PracticeNotesQuery = { practiceNotes: { nodes: Array<{ id: string, text: string, locale: Locale, organisation: LocalisedText | null, writtenAt: string }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type MyMaterialQueryVariables = Exact<{
  slug: string;
  locale: Locale;
}>;


export type MyMaterialQuery = { myMaterial: { isSaved: boolean, mayNote: boolean, notes: Array<{ id: string, text: string, locale: Locale, writtenAt: string, state: string, reason: string }> } };

export type IsSavedQueryVariables = Exact<{
  kind: SavedKind;
  id: string | number;
}>;


export type IsSavedQuery = { isSaved: boolean };

export type SavedItemsQueryVariables = Exact<{
  locale: Locale;
  after?: string | null | undefined;
}>;


export type SavedItemsQuery = { savedItems: { nodes: Array<{ kind: SavedKind, id: string, slug: string, title: LocalisedText, about: LocalisedText | null, authors: Array<string> }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type SaveItemMutationVariables = Exact<{
  kind: SavedKind;
  id: string | number;
}>;


export type SaveItemMutation = { saveItem:
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
    | { __typename: 'SavedState', isSaved: boolean }
   };

export type DropItemMutationVariables = Exact<{
  kind: SavedKind;
  id: string | number;
}>;


export type DropItemMutation = { dropItem:
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
    | { __typename: 'SavedState', isSaved: boolean }
   };

export type WritePracticeNoteMutationVariables = Exact<{
  input: WritePracticeNoteInput;
}>;


export type WritePracticeNoteMutation = { writePracticeNote:
    | { __typename: 'PracticeNoteRef', state: string }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type DeletePracticeNoteMutationVariables = Exact<{
  id: string | number;
}>;


export type DeletePracticeNoteMutation = { deletePracticeNote:
    | { __typename: 'PracticeNoteRef', state: string }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type ReportProblemMutationVariables = Exact<{
  input: ReportProblemInput;
}>;


export type ReportProblemMutation = { reportProblem:
    | { __typename: 'ProblemReported', id: string }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type OrganisationHistoryQueryVariables = Exact<{
  locale: Locale;
  slug: string;
  after?: string | null | undefined;
}>;


export type OrganisationHistoryQuery = { organisation: { slug: string, name: LocalisedText, history: { nodes: Array<{ id: string, at: string, code: string, actorName: string | null, subjectName: string | null, facts: Array<{ name: string, values: Array<string> }> }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null } | null };

export type OrganisationsQueryVariables = Exact<{
  locale: Locale;
  after?: string | null | undefined;
}>;


export type OrganisationsQuery = { me: { isAdministrator: boolean } | null, organisations: { nodes: Array<{ slug: string, name: LocalisedText, country: string, municipality: string | null, website: string | null, isLead: boolean, myRoles: Array<Role>, grantableRoles: Array<Role> }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type OrganisationQueryVariables = Exact<{
  locale: Locale;
  slug: string;
  after?: string | null | undefined;
}>;


export type OrganisationQuery = { organisation: { id: string, slug: string, name: LocalisedText, country: string, municipality: string | null, website: string | null, isLead: boolean, myRoles: Array<Role>, grantableRoles: Array<Role>, members: { nodes: Array<{ personId: string, name: string, email: string, roles: Array<Role>, isMe: boolean }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null, openInvitations: Array<{ id: string, email: string, roles: Array<Role>, expiresAt: string, hasExpired: boolean }> | null } | null };

export type MemberQueryVariables = Exact<{
  locale: Locale;
  slug: string;
  personId: string | number;
}>;


export type MemberQuery = { organisation: { id: string, slug: string, name: LocalisedText, grantableRoles: Array<Role>, member: { personId: string, name: string, email: string, roles: Array<Role>, isMe: boolean } | null } | null };

export type InvitationQueryVariables = Exact<{
  locale: Locale;
  id: string | number;
}>;


export type InvitationQuery = { me: { email: string } | null, invitation: { id: string, organisationName: LocalisedText, organisationSlug: string, roles: Array<Role>, state: string, isMine: boolean } | null };

export type InviteMemberMutationVariables = Exact<{
  input: InviteMemberInput;
}>;


export type InviteMemberMutation = { inviteMember:
    | { __typename: 'MemberInvited' }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type WithdrawInvitationMutationVariables = Exact<{
  id: string | number;
}>;


export type WithdrawInvitationMutation = { withdrawInvitation:
    | { __typename: 'InvitationWithdrawn' }
    | { __typename: 'Refused', code: string }
   };

export type ChangeMemberRolesMutationVariables = Exact<{
  input: ChangeMemberRolesInput;
}>;


export type ChangeMemberRolesMutation = { changeMemberRoles:
    | { __typename: 'MemberChanged' }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type RemoveMemberMutationVariables = Exact<{
  organisationId: string | number;
  personId: string | number;
}>;


export type RemoveMemberMutation = { removeMember:
    | { __typename: 'MemberChanged' }
    | { __typename: 'Refused', code: string }
   };

export type AcceptInvitationMutationVariables = Exact<{
  id: string | number;
}>;


export type AcceptInvitationMutation = { acceptInvitation:
    | { __typename: 'InvitationAccepted', organisationSlug: string }
    | { __typename: 'Refused', code: string }
   };

export type CreateOrganisationMutationVariables = Exact<{
  input: CreateOrganisationInput;
}>;


export type CreateOrganisationMutation = { createOrganisation:
    | { __typename: 'OrganisationCreated', slug: string }
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
   };

export type ContentPageQueryVariables = Exact<{
  slug: string;
  locale: Locale;
}>;


export type ContentPageQuery = { page: { title: LocalisedText, description: LocalisedText | null, body: LocalisedText } };

export type RoomPartsFragment = { slug: string, status: RoomStatus, name: LocalisedText, library: LocalisedText, summary: LocalisedText, address: string, lat: number, lon: number, zone: string, hasExactPosition: boolean, isExample: boolean, phone: string | null, email: string | null, features: Array<string>, languages: Array<string>, gettingThere: LocalisedText | null, whatToExpect: LocalisedText | null, easyLanguages: Array<Locale>, ways: Array<{ way: string, text: LocalisedText }>, kit: Array<{ id: string, kind: string, name: LocalisedText, note: LocalisedText | null, count: number | null, isLent: boolean }>, senses: Array<{ sense: string, level: number | null, text: LocalisedText }>, spans: Array<{ id: string, sense: string, weekdays: Array<number>, opens: string, closes: string, level: number, text: LocalisedText | null }>, story: Array<{ step: string, title: LocalisedText, picture: string | null, alt: LocalisedText | null }>, opening: { isOpenNow: boolean, changesAt: string | null, today: string, time: string, zone: string, ordinary: Array<{ weekday: number, spans: Array<{ opens: string, closes: string }> }>, week: Array<{ day: string, isException: boolean, holiday: string | null, spans: Array<{ opens: string, closes: string }> }>, exceptions: Array<{ day: string, holiday: string | null, spans: Array<{ opens: string, closes: string }> }> } };

export type RoomsQueryVariables = Exact<{
  locale: Locale;
  near?: PointInput | null | undefined;
  features?: Array<string> | string | null | undefined;
  language?: string | null | undefined;
  service?: string | null | undefined;
  now?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type RoomsQuery = { rooms: { totalCount: number, nodes: Array<{ id: string, slug: string, status: RoomStatus, name: LocalisedText, library: LocalisedText, summary: LocalisedText, address: string, lat: number, lon: number, features: Array<string>, distanceKm: number | null, doors: { isOpenNow: boolean, changesAt: string | null, today: string, zone: string } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type RoomFacetsQueryVariables = Exact<{
  locale: Locale;
  features?: Array<string> | string | null | undefined;
  language?: string | null | undefined;
  service?: string | null | undefined;
  now?: string | null | undefined;
}>;


export type RoomFacetsQuery = { roomFacets: { features: Array<{ value: string, count: number }>, languages: Array<{ value: string, count: number }>, services: Array<{ value: string, count: number, title: LocalisedText | null }>, now: Array<{ value: string, count: number }> } };

export type RoomQueryVariables = Exact<{
  slug: string;
  locale: Locale;
  isEasy: boolean;
}>;


export type RoomQuery = { room: { slug: string, status: RoomStatus, name: LocalisedText, library: LocalisedText, summary: LocalisedText, address: string, lat: number, lon: number, zone: string, hasExactPosition: boolean, isExample: boolean, phone: string | null, email: string | null, features: Array<string>, languages: Array<string>, gettingThere: LocalisedText | null, whatToExpect: LocalisedText | null, easyLanguages: Array<Locale>, ways: Array<{ way: string, text: LocalisedText }>, kit: Array<{ id: string, kind: string, name: LocalisedText, note: LocalisedText | null, count: number | null, isLent: boolean }>, senses: Array<{ sense: string, level: number | null, text: LocalisedText }>, spans: Array<{ id: string, sense: string, weekdays: Array<number>, opens: string, closes: string, level: number, text: LocalisedText | null }>, story: Array<{ step: string, title: LocalisedText, picture: string | null, alt: LocalisedText | null }>, opening: { isOpenNow: boolean, changesAt: string | null, today: string, time: string, zone: string, ordinary: Array<{ weekday: number, spans: Array<{ opens: string, closes: string }> }>, week: Array<{ day: string, isException: boolean, holiday: string | null, spans: Array<{ opens: string, closes: string }> }>, exceptions: Array<{ day: string, holiday: string | null, spans: Array<{ opens: string, closes: string }> }> } } };

export type RoomStoryQueryVariables = Exact<{
  slug: string;
  locale: Locale;
  isEasy: boolean;
}>;


export type RoomStoryQuery = { room: { slug: string, name: LocalisedText, library: LocalisedText, easyLanguages: Array<Locale>, story: Array<{ step: string, title: LocalisedText, text: LocalisedText, picture: string | null, alt: LocalisedText | null }> } };

export type RoomPreviewQueryVariables = Exact<{
  slug: string;
  locale: Locale;
  isEasy: boolean;
}>;


export type RoomPreviewQuery = { authoredRoomPreview: { slug: string, status: RoomStatus, name: LocalisedText, library: LocalisedText, summary: LocalisedText, address: string, lat: number, lon: number, zone: string, hasExactPosition: boolean, isExample: boolean, phone: string | null, email: string | null, features: Array<string>, languages: Array<string>, gettingThere: LocalisedText | null, whatToExpect: LocalisedText | null, easyLanguages: Array<Locale>, story: Array<{ step: string, title: LocalisedText, text: LocalisedText, picture: string | null, alt: LocalisedText | null }>, ways: Array<{ way: string, text: LocalisedText }>, kit: Array<{ id: string, kind: string, name: LocalisedText, note: LocalisedText | null, count: number | null, isLent: boolean }>, senses: Array<{ sense: string, level: number | null, text: LocalisedText }>, spans: Array<{ id: string, sense: string, weekdays: Array<number>, opens: string, closes: string, level: number, text: LocalisedText | null }>, opening: { isOpenNow: boolean, changesAt: string | null, today: string, time: string, zone: string, ordinary: Array<{ weekday: number, spans: Array<{ opens: string, closes: string }> }>, week: Array<{ day: string, isException: boolean, holiday: string | null, spans: Array<{ opens: string, closes: string }> }>, exceptions: Array<{ day: string, holiday: string | null, spans: Array<{ opens: string, closes: string }> }> } } };

export type SearchQueryVariables = Exact<{
  text: string;
  locale: Locale;
  kind?: SearchKind | null | undefined;
  language?: Locale | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type SearchQuery = { search: { totalCount: number, hasWords: boolean, isCut: boolean, correctedTo: string | null, nodes: Array<{ id: string, kind: SearchKind, path: string, title: { locale: 'lv' | 'lt' | 'en'; parts: readonly { text: string; hit: boolean }[] }, excerpt: { locale: 'lv' | 'lt' | 'en'; parts: readonly { text: string; hit: boolean }[] } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean }, kinds: Array<{ kind: SearchKind, count: number }>, languages: Array<{ locale: Locale, count: number }> } };

export type SuggestionsQueryVariables = Exact<{
  text: string;
  locale: Locale;
}>;


export type SuggestionsQuery = { suggestions: Array<{ kind: SearchKind, path: string, title: LocalisedText }> };

export type KeptServicesQueryVariables = Exact<{
  locale: Locale;
}>;


export type KeptServicesQuery = { keptServices: Array<{ id: string, slug: string, kind: string, title: LocalisedText | null, organisation: LocalisedText | null, isActive: boolean, rooms: Array<LocalisedText> }>, diaryOrganisations: Array<{ id: string, name: LocalisedText | null }> };

export type KeptServiceQueryVariables = Exact<{
  slug: string;
  locale: Locale;
}>;


export type KeptServiceQuery = { keptService: { id: string, slug: string, kind: string, title: LocalisedText | null, isActive: boolean, version: number, minutes: number, stepMinutes: number, bufferBefore: number, bufferAfter: number, noticeMinutes: number, horizonDays: number, places: number, mostRepeats: number, languages: Array<string>, channels: Array<string>, adjustments: Array<string>, visitsAhead: number, words: Array<{ locale: Locale, title: string, summary: string, awaits: string, easySummary: string, easyAwaits: string, isSource: boolean, state: string }>, offers: Array<{ slug: string, isActive: boolean, room: { id: string, name: LocalisedText | null }, diaries: Array<{ id: string, kind: string, name: LocalisedText | null, use: string | null }> }> } };

export type CreateServiceMutationVariables = Exact<{
  input: CreateServiceInput;
}>;


export type CreateServiceMutation = { createService:
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
    | { __typename: 'ServiceRef', slug: string }
   };

export type SaveServiceMutationVariables = Exact<{
  input: SaveServiceInput;
}>;


export type SaveServiceMutation = { saveService:
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
    | { __typename: 'ServiceRef' }
   };

export type SaveServiceWordsMutationVariables = Exact<{
  input: SaveServiceWordsInput;
}>;


export type SaveServiceWordsMutation = { saveServiceWords:
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
    | { __typename: 'ServiceRef' }
   };

export type SwitchServiceMutationVariables = Exact<{
  id: string | number;
  isActive: boolean;
}>;


export type SwitchServiceMutation = { switchService:
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
    | { __typename: 'ServiceRef' }
   };

export type SaveServiceOfferMutationVariables = Exact<{
  input: SaveOfferInput;
}>;


export type SaveServiceOfferMutation = { saveServiceOffer:
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
    | { __typename: 'ServiceRef' }
   };

export type TranslationFieldPartsFragment = { name: string, owner: string, number: number, role: string, item: number, state: string, form: string, longest: number, isOptional: boolean, source: string, sourceHtml: string | null, earlierSource: string | null, text: string, html: string | null, warnings: Array<string> };

export type DraftTranslationQueryVariables = Exact<{
  course: string;
  variant: string;
  locale: Locale;
}>;


export type DraftTranslationQuery = { draftTranslation: { course: string, title: LocalisedText | null, variant: string, source: string | null, sourceLocale: Locale, isLocked: boolean, counts: { missing: number, stale: number, machine: number, translated: number, reviewed: number }, parts: Array<{ key: string, title: LocalisedText | null, counts: { missing: number, stale: number, machine: number, translated: number, reviewed: number }, open: Array<{ name: string, owner: string, number: number, role: string, item: number, state: string }> }> } };

export type DraftTranslationPartQueryVariables = Exact<{
  course: string;
  key: string | number;
  variant: string;
  locale: Locale;
}>;


export type DraftTranslationPartQuery = { draftTranslationPart: { key: string, title: LocalisedText | null, courseTitle: LocalisedText | null, isLocked: boolean, source: string, fields: Array<{ name: string, owner: string, number: number, role: string, item: number, state: string, form: string, longest: number, isOptional: boolean, source: string, sourceHtml: string | null, earlierSource: string | null, text: string, html: string | null, warnings: Array<string> }> } };

export type SaveDraftTranslationMutationVariables = Exact<{
  input: SaveTranslationInput;
  locale: Locale;
}>;


export type SaveDraftTranslationMutation = { saveDraftTranslation:
    | { __typename: 'Refused', code: string, faults: Array<{ field: string, code: string }> }
    | { __typename: 'SavedTranslation', conflicts: Array<string>, part: { fields: Array<{ name: string, owner: string, number: number, role: string, item: number, state: string, form: string, longest: number, isOptional: boolean, source: string, sourceHtml: string | null, earlierSource: string | null, text: string, html: string | null, warnings: Array<string> }> } }
   };

export type VisitFiguresQueryVariables = Exact<{
  locale: Locale;
  organisation?: string | number | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
}>;


export type VisitFiguresQuery = { visitFigures: { organisationId: string, first: string, last: string, visits: { count: number | null, isAtLeast: boolean }, cancelled: { count: number | null, isAtLeast: boolean }, tables: Array<{ name: string, rows: Array<{ key: string, name: LocalisedText | null, count: number | null, isAtLeast: boolean }> }>, rooms: Array<{ id: string, name: LocalisedText | null, openHours: number, bookedHours: number | null }>, waiting: { medianDays: number | null, listMedianDays: number | null, list: Array<{ key: string, count: number | null, isAtLeast: boolean }> } }, diaryOrganisations: Array<{ id: string, name: LocalisedText | null }> };

export type SitemapPagesQueryVariables = Exact<{ [key: string]: never; }>;


export type SitemapPagesQuery = { pageSlugs: Array<string> };

export type SitemapRoomsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type SitemapRoomsQuery = { rooms: { nodes: Array<{ slug: string }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type SitemapCoursesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type SitemapCoursesQuery = { courses: { nodes: Array<{ slug: string }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type SitemapContestsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type SitemapContestsQuery = { contests: { nodes: Array<{ slug: string }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type PersonQueryVariables = Exact<{ [key: string]: never; }>;


export type PersonQuery = { me: { id: string, name: string } | null };

export type RefusedPartsFragment = { code: string, faults: Array<{ field: string, code: string }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const AuthoredWorkPartsFragmentDoc = new TypedDocumentString(`
    fragment AuthoredWorkParts on AuthoredWork {
  id
  slug
  status
  title
  organisation
  draftState
}
    `, {"fragmentName":"AuthoredWorkParts"}) as unknown as TypedDocumentString<AuthoredWorkPartsFragment, unknown>;
export const AuthorOrganisationPartsFragmentDoc = new TypedDocumentString(`
    fragment AuthorOrganisationParts on AuthorOrganisation {
  id
  name
  sourceLocale
}
    `, {"fragmentName":"AuthorOrganisationParts"}) as unknown as TypedDocumentString<AuthorOrganisationPartsFragment, unknown>;
export const SavedVersionPartsFragmentDoc = new TypedDocumentString(`
    fragment SavedVersionParts on SavedVersion {
  version
  savedAt
  savedBy
}
    `, {"fragmentName":"SavedVersionParts"}) as unknown as TypedDocumentString<SavedVersionPartsFragment, unknown>;
export const RevisionPartsFragmentDoc = new TypedDocumentString(`
    fragment RevisionParts on PublishedRevision {
  id
  number
  publishedAt
}
    `, {"fragmentName":"RevisionParts"}) as unknown as TypedDocumentString<RevisionPartsFragment, unknown>;
export const DecisionPartsFragmentDoc = new TypedDocumentString(`
    fragment DecisionParts on ReviewDecision {
  id
  decision
  note
  decidedBy
  decidedAt
  revision
}
    `, {"fragmentName":"DecisionParts"}) as unknown as TypedDocumentString<DecisionPartsFragment, unknown>;
export const DraftPlacePartsFragmentDoc = new TypedDocumentString(`
    fragment DraftPlaceParts on DraftPlace {
  part
  id
  field
}
    `, {"fragmentName":"DraftPlaceParts"}) as unknown as TypedDocumentString<DraftPlacePartsFragment, unknown>;
export const MediaFilePartsFragmentDoc = new TypedDocumentString(`
    fragment MediaFileParts on CourseMedia {
  id
  file
  kind
  name
  bytes
  width
  height
  seconds
  words
}
    `, {"fragmentName":"MediaFileParts"}) as unknown as TypedDocumentString<MediaFilePartsFragment, unknown>;
export const LibraryMediaPartsFragmentDoc = new TypedDocumentString(`
    fragment LibraryMediaParts on LibraryMedia {
  id
  organisationId
  file
  kind
  name
  bytes
  width
  height
  seconds
  words
  uses
  places {
    slug
    title
    isInDraft
    isInRevision
  }
}
    `, {"fragmentName":"LibraryMediaParts"}) as unknown as TypedDocumentString<LibraryMediaPartsFragment, unknown>;
export const AuthoredRoomPartsFragmentDoc = new TypedDocumentString(`
    fragment AuthoredRoomParts on AuthoredRoom {
  id
  slug
  status
  sourceLocale
  title
  organisation
  variants
  draftState
  savedAt
  savedBy
}
    `, {"fragmentName":"AuthoredRoomParts"}) as unknown as TypedDocumentString<AuthoredRoomPartsFragment, unknown>;
export const ListedBookFragmentDoc = new TypedDocumentString(`
    fragment ListedBook on BookListItem {
  id
  slug
  title
  subtitle
  authors
  year
  languages
  ageFrom
  ageTo
  senses
  features
  cover
  coverAlt
  summary
}
    `, {"fragmentName":"ListedBook"}) as unknown as TypedDocumentString<ListedBookFragment, unknown>;
export const BlockPartsFragmentDoc = new TypedDocumentString(`
    fragment BlockParts on Block {
  id
  kind
  name
  firstDay
  from
  lastDay
  to
  reason
  weeks {
    id
    day
    visits
  }
  visits {
    id
    day
    time
    service
    visitor {
      name
    }
  }
}
    `, {"fragmentName":"BlockParts"}) as unknown as TypedDocumentString<BlockPartsFragment, unknown>;
export const VisitPartsFragmentDoc = new TypedDocumentString(`
    fragment VisitParts on Visit {
  id
  state
  attendance
  origin
  startsAt
  day
  time
  endTime
  service
  room
  roomSlug
  library
  address
  offerId
  consultants
  channel
  videoUrl
  cancelledBy
  language
  forWhom
  places
  code
  hasBegun
  canBeChanged
  isToCall
  visitor {
    name
    reach
    phone
    email
    adjustments
    note
  }
}
    `, {"fragmentName":"VisitParts"}) as unknown as TypedDocumentString<VisitPartsFragment, unknown>;
export const EntryPartsFragmentDoc = new TypedDocumentString(`
    fragment EntryParts on EntryWords {
  emotions
  isExample
  story
  place
  category {
    slug
    name
  }
  ageGroup {
    slug
    name
  }
}
    `, {"fragmentName":"EntryParts"}) as unknown as TypedDocumentString<EntryPartsFragment, unknown>;
export const CandidatePartsFragmentDoc = new TypedDocumentString(`
    fragment CandidateParts on ExhibitionCandidate {
  id
  number
  title
  altText
  locale
  credit
  rank
  isFinalist
  width
  height
  thumbhash
  renditions
}
    `, {"fragmentName":"CandidateParts"}) as unknown as TypedDocumentString<CandidatePartsFragment, unknown>;
export const SeatPartsFragmentDoc = new TypedDocumentString(`
    fragment SeatParts on JurySeat {
  slug
  title
  zone
  hasStarted
  scored
  toScore
  recused
  handedInAt
  rounds {
    kind
    dueAt
    closedAt
    isOpen
  }
}
    `, {"fragmentName":"SeatParts"}) as unknown as TypedDocumentString<SeatPartsFragment, unknown>;
export const JudgedPartsFragmentDoc = new TypedDocumentString(`
    fragment JudgedParts on JudgedPhotoView {
  number
  title
  altText
  locale
  emotions
  width
  height
  score
  comment
}
    `, {"fragmentName":"JudgedParts"}) as unknown as TypedDocumentString<JudgedPartsFragment, unknown>;
export const AskedQuestionFragmentDoc = new TypedDocumentString(`
    fragment AskedQuestion on QuizQuestion {
  id
  type
  text
  isAnswered
  options {
    id
    text
    isChosen
    isRight
    feedback
  }
  pairs {
    id
    left
    chosen
    isRight
    right
  }
  items {
    id
    text
    isRight
  }
  rightOrder
  gaps {
    id
    given
    isRight
    accepted
  }
  given
  unit
  accepted
  tolerance
  verdict
  explanation
}
    `, {"fragmentName":"AskedQuestion"}) as unknown as TypedDocumentString<AskedQuestionFragment, unknown>;
export const PracticeFilePartsFragmentDoc = new TypedDocumentString(`
    fragment PracticeFileParts on PracticeFile {
  id
  name
  ending
  bytes
  path
}
    `, {"fragmentName":"PracticeFileParts"}) as unknown as TypedDocumentString<PracticeFilePartsFragment, unknown>;
export const PracticeRoundPartsFragmentDoc = new TypedDocumentString(`
    fragment PracticeRoundParts on PracticeRound {
  number
  text
  files {
    ...PracticeFileParts
  }
  handedInAt
  verdict
  words
  reviewedAt
  marks {
    criterion
    isMet
    comment
  }
}
    fragment PracticeFileParts on PracticeFile {
  id
  name
  ending
  bytes
  path
}`, {"fragmentName":"PracticeRoundParts"}) as unknown as TypedDocumentString<PracticeRoundPartsFragment, unknown>;
export const LessonBlockPartsFragmentDoc = new TypedDocumentString(`
    fragment LessonBlockParts on LessonBlock {
  __typename
  ... on TextBlock {
    id
    html
  }
  ... on ImageBlock {
    id
    path
    width
    height
    alt
    caption
  }
  ... on CalloutBlock {
    id
    kind
    html
  }
  ... on QuestionBlock {
    id
    question {
      ...AskedQuestion
    }
  }
  ... on CaseBlock {
    id
    situation
    way
  }
  ... on VideoBlock {
    id
    path
    poster
    filmWidth: width
    filmHeight: height
    seconds
    title
    transcript
    captions {
      locale
      path
    }
  }
  ... on AudioBlock {
    id
    path
    seconds
    title
    transcript
  }
  ... on FileBlock {
    id
    path
    name
    ending
    bytes
    title
    about
  }
  ... on LinkBlock {
    id
    url
    title
    about
  }
  ... on ReflectionBlock {
    id
    prompt
    note {
      text
      other
      version
      writtenAt
    }
  }
  ... on PracticeBlock {
    id
    isRequired
    task
    criteria {
      id
      text
    }
    work {
      state
      files {
        ...PracticeFileParts
      }
      rounds {
        ...PracticeRoundParts
      }
    }
  }
}
    fragment PracticeFileParts on PracticeFile {
  id
  name
  ending
  bytes
  path
}
fragment PracticeRoundParts on PracticeRound {
  number
  text
  files {
    ...PracticeFileParts
  }
  handedInAt
  verdict
  words
  reviewedAt
  marks {
    criterion
    isMet
    comment
  }
}
fragment AskedQuestion on QuizQuestion {
  id
  type
  text
  isAnswered
  options {
    id
    text
    isChosen
    isRight
    feedback
  }
  pairs {
    id
    left
    chosen
    isRight
    right
  }
  items {
    id
    text
    isRight
  }
  rightOrder
  gaps {
    id
    given
    isRight
    accepted
  }
  given
  unit
  accepted
  tolerance
  verdict
  explanation
}`, {"fragmentName":"LessonBlockParts"}) as unknown as TypedDocumentString<LessonBlockPartsFragment, unknown>;
export const MaterialFilePartsFragmentDoc = new TypedDocumentString(`
    fragment MaterialFileParts on MaterialFile {
  file
  name
  bytes
  format
  locale
  isEasy
  isRecording
  alternative
  pages
}
    `, {"fragmentName":"MaterialFileParts"}) as unknown as TypedDocumentString<MaterialFilePartsFragment, unknown>;
export const MaterialCardPartsFragmentDoc = new TypedDocumentString(`
    fragment MaterialCardParts on MaterialListItem {
  id
  slug
  title
  abstract
  organisation
  kind
  type
  languages
  formats
  cover {
    file
    width
    height
    alt
  }
}
    `, {"fragmentName":"MaterialCardParts"}) as unknown as TypedDocumentString<MaterialCardPartsFragment, unknown>;
export const MaterialPartsFragmentDoc = new TypedDocumentString(`
    fragment MaterialParts on Material {
  id
  slug
  kind
  type
  licence
  licenceAddress
  topics
  audiences
  authors
  year
  languages
  easyLanguages
  title
  abstract
  html
  transcript
  link
  captions {
    locale
    path
  }
  cover {
    file
    width
    height
    alt
  }
  files {
    ...MaterialFileParts
  }
  otherFiles {
    ...MaterialFileParts
  }
  partner {
    slug
    name
  }
  revision
  publishedAt
  versions {
    number
    publishedAt
    changeNote
  }
  links {
    kind
    id
    slug
    title
  }
  linkedMaterials {
    ...MaterialCardParts
  }
  related {
    ...MaterialCardParts
  }
}
    fragment MaterialCardParts on MaterialListItem {
  id
  slug
  title
  abstract
  organisation
  kind
  type
  languages
  formats
  cover {
    file
    width
    height
    alt
  }
}
fragment MaterialFileParts on MaterialFile {
  file
  name
  bytes
  format
  locale
  isEasy
  isRecording
  alternative
  pages
}`, {"fragmentName":"MaterialParts"}) as unknown as TypedDocumentString<MaterialPartsFragment, unknown>;
export const RoomPartsFragmentDoc = new TypedDocumentString(`
    fragment RoomParts on Room {
  slug
  status
  name
  library
  summary
  address
  lat
  lon
  zone
  hasExactPosition
  isExample
  phone
  email
  features
  languages
  gettingThere
  ways {
    way
    text
  }
  whatToExpect
  kit {
    id
    kind
    name
    note
    count
    isLent
  }
  senses {
    sense
    level
    text
  }
  spans {
    id
    sense
    weekdays
    opens
    closes
    level
    text
  }
  easyLanguages
  story {
    step
    title
    picture
    alt
  }
  opening {
    isOpenNow
    changesAt
    today
    time
    zone
    ordinary {
      weekday
      spans {
        opens
        closes
      }
    }
    week {
      day
      isException
      holiday
      spans {
        opens
        closes
      }
    }
    exceptions {
      day
      holiday
      spans {
        opens
        closes
      }
    }
  }
}
    `, {"fragmentName":"RoomParts"}) as unknown as TypedDocumentString<RoomPartsFragment, unknown>;
export const TranslationFieldPartsFragmentDoc = new TypedDocumentString(`
    fragment TranslationFieldParts on TranslationField {
  name
  owner
  number
  role
  item
  state
  form
  longest
  isOptional
  source
  sourceHtml
  earlierSource
  text
  html
  warnings
}
    `, {"fragmentName":"TranslationFieldParts"}) as unknown as TypedDocumentString<TranslationFieldPartsFragment, unknown>;
export const RefusedPartsFragmentDoc = new TypedDocumentString(`
    fragment RefusedParts on Refused {
  code
  faults {
    field
    code
  }
}
    `, {"fragmentName":"RefusedParts"}) as unknown as TypedDocumentString<RefusedPartsFragment, unknown>;
export const AccountDocument = {"__meta__":{"hash":"sha256:fc37671e1211c15b6a21ca5ce8654f5d5609bc8fb9b7e188f744af7d9444d54b"}} as unknown as TypedDocumentString<AccountQuery, AccountQueryVariables>;
export const AccountSecurityDocument = {"__meta__":{"hash":"sha256:e54add247f43a3abc004b4fc0ef5d1d27bc8a05856f3c20765bc951c310a980b"}} as unknown as TypedDocumentString<AccountSecurityQuery, AccountSecurityQueryVariables>;
export const UpdateProfileDocument = {"__meta__":{"hash":"sha256:002c06cac9be10142253b56967c979603117de17f56307a36d0d0042de316974"}} as unknown as TypedDocumentString<UpdateProfileMutation, UpdateProfileMutationVariables>;
export const EndSessionDocument = {"__meta__":{"hash":"sha256:45552a34bf553f743019caf24a7203cea6b2455af7138dc010220f3e5d21cc89"}} as unknown as TypedDocumentString<EndSessionMutation, EndSessionMutationVariables>;
export const AuthoredCoursesDocument = {"__meta__":{"hash":"sha256:d8da42c4ba2abadec61a9208c2ba6a3246a3dfe2d17915a5b28b6406348773b9"}} as unknown as TypedDocumentString<AuthoredCoursesQuery, AuthoredCoursesQueryVariables>;
export const CourseAuthoringDocument = {"__meta__":{"hash":"sha256:1f87b23e3139ac0b1b13d0c16899a4cee8ac18a0f1a801e75905a9ba7a5046a9"}} as unknown as TypedDocumentString<CourseAuthoringQuery, CourseAuthoringQueryVariables>;
export const DraftReadinessDocument = {"__meta__":{"hash":"sha256:398e22be0d281ab857a660650afa55d1b91b00b0b699cf79333dc4aaad71361c"}} as unknown as TypedDocumentString<DraftReadinessQuery, DraftReadinessQueryVariables>;
export const DraftPartDocument = {"__meta__":{"hash":"sha256:f5d3509bafbc17480ca663504bd8b694aa5052b4ea1a0e842598eb015c429cbb"}} as unknown as TypedDocumentString<DraftPartQuery, DraftPartQueryVariables>;
export const DraftPartSavesDocument = {"__meta__":{"hash":"sha256:b2e3e7d0fa1b24349f8124497fc3ba004c989073ea234c6f2309bf1fdf651a3b"}} as unknown as TypedDocumentString<DraftPartSavesQuery, DraftPartSavesQueryVariables>;
export const CreateCourseDocument = {"__meta__":{"hash":"sha256:40a405191f352f48d6716e0eef3dbfaf1b7ae17469bae54e4ee2ab04785070ef"}} as unknown as TypedDocumentString<CreateCourseMutation, CreateCourseMutationVariables>;
export const StartDraftDocument = {"__meta__":{"hash":"sha256:2dbeb9e12b79ef826251d1b31a048d8485a9deac72ee374b38fab71ce4ed9ab5"}} as unknown as TypedDocumentString<StartDraftMutation, StartDraftMutationVariables>;
export const DiscardDraftDocument = {"__meta__":{"hash":"sha256:8fe2fb173eff765956b4fd3e8bb9bd22e101646078cfd1589a978ba697c2a23d"}} as unknown as TypedDocumentString<DiscardDraftMutation, DiscardDraftMutationVariables>;
export const SaveDraftPartDocument = {"__meta__":{"hash":"sha256:26e546f28adf418921ec7f2d3d71ebe157d1bd234bd4b56ab64c33c50d7d64a6"}} as unknown as TypedDocumentString<SaveDraftPartMutation, SaveDraftPartMutationVariables>;
export const RestoreDraftPartDocument = {"__meta__":{"hash":"sha256:469a0790c38a28481d7bb06725d2e7700652c5ec90987972af8a7578f8f5778e"}} as unknown as TypedDocumentString<RestoreDraftPartMutation, RestoreDraftPartMutationVariables>;
export const SubmitDraftDocument = {"__meta__":{"hash":"sha256:e426ce2e19f473d29c2aa94a17a51ec85034eb709fd0245d5cf0449be030fa1b"}} as unknown as TypedDocumentString<SubmitDraftMutation, SubmitDraftMutationVariables>;
export const TakeBackDraftDocument = {"__meta__":{"hash":"sha256:09f9a5d165b1640abb7ba12abece79758a3e6ea8ae66dc66a674b0564ac52f31"}} as unknown as TypedDocumentString<TakeBackDraftMutation, TakeBackDraftMutationVariables>;
export const SendBackDraftDocument = {"__meta__":{"hash":"sha256:65cada0fc2e5174b753fa8cf42d9123beee028e0ccbe0e29d936df5774fd2cc6"}} as unknown as TypedDocumentString<SendBackDraftMutation, SendBackDraftMutationVariables>;
export const PublishDraftDocument = {"__meta__":{"hash":"sha256:2ba84e3ee07b3778016ee66220ce9503b4cd2b354255bcabc23cde670cdd8aa7"}} as unknown as TypedDocumentString<PublishDraftMutation, PublishDraftMutationVariables>;
export const WithdrawCourseDocument = {"__meta__":{"hash":"sha256:b63a1a0a0fe94badbe5b6aa7d174bd7d7ff2993afa69ce90966df8aee0454e95"}} as unknown as TypedDocumentString<WithdrawCourseMutation, WithdrawCourseMutationVariables>;
export const AuthoredMaterialsDocument = {"__meta__":{"hash":"sha256:488ceacff6879d75a5dff41153616ef138d7884efbd50cb7790332f9b2c163bb"}} as unknown as TypedDocumentString<AuthoredMaterialsQuery, AuthoredMaterialsQueryVariables>;
export const AuthoredMaterialDocument = {"__meta__":{"hash":"sha256:6ef2d45414827136b7443adf80e23558f30655edfdcff898873b8d158229c88a"}} as unknown as TypedDocumentString<AuthoredMaterialQuery, AuthoredMaterialQueryVariables>;
export const PreviewMaterialDocument = {"__meta__":{"hash":"sha256:565f51c44694d408f143f70f7fc5d46f22434ff326c754b1477ac579243b3992"}} as unknown as TypedDocumentString<PreviewMaterialQuery, PreviewMaterialQueryVariables>;
export const AuthoredMaterialReadinessDocument = {"__meta__":{"hash":"sha256:5e22a2cb68c7f72804ddc7a8e96bbf5fe064cc7547f44e9ef171179e118a2b07"}} as unknown as TypedDocumentString<AuthoredMaterialReadinessQuery, AuthoredMaterialReadinessQueryVariables>;
export const AuthoredMaterialSavesDocument = {"__meta__":{"hash":"sha256:b0c8fc6a43a51ea4a990f7b8189c43fe38245119c36b88aee9e64400a1ae42d0"}} as unknown as TypedDocumentString<AuthoredMaterialSavesQuery, AuthoredMaterialSavesQueryVariables>;
export const AuthoredMaterialTargetsDocument = {"__meta__":{"hash":"sha256:1090afe8b6a08150ff0c7322bbb10ee9c595c53e39df06d30ba5c437203f8022"}} as unknown as TypedDocumentString<AuthoredMaterialTargetsQuery, AuthoredMaterialTargetsQueryVariables>;
export const CreateMaterialDocument = {"__meta__":{"hash":"sha256:d1828a559ad6b3566e9e24f17db311983812bad7e9ab4342b0f29f7f7be5cf13"}} as unknown as TypedDocumentString<CreateMaterialMutation, CreateMaterialMutationVariables>;
export const SaveMaterialDocument = {"__meta__":{"hash":"sha256:ffa1a9e49bd83dbd2ccaaac347634e3ac1cb6697f1e2ec15927ff1e6858b0a37"}} as unknown as TypedDocumentString<SaveMaterialMutation, SaveMaterialMutationVariables>;
export const RestoreMaterialDocument = {"__meta__":{"hash":"sha256:1a25dd5a2337b966baafdc28f1e5ee16f6999ab77ccf6751e867a569e269b897"}} as unknown as TypedDocumentString<RestoreMaterialMutation, RestoreMaterialMutationVariables>;
export const StartMaterialDocument = {"__meta__":{"hash":"sha256:e62866a5386373781e035b348d467ced6c0f18de0d39385e7a64d23b1ab8f2c1"}} as unknown as TypedDocumentString<StartMaterialMutation, StartMaterialMutationVariables>;
export const DiscardMaterialDocument = {"__meta__":{"hash":"sha256:2e3b56d18f4d18c65a76b0f076fbbd89d70a4e5c9445bb405513e5835d57ad13"}} as unknown as TypedDocumentString<DiscardMaterialMutation, DiscardMaterialMutationVariables>;
export const SubmitMaterialDocument = {"__meta__":{"hash":"sha256:4b1dd8bac509162742b16574efca29ac0b336b6ee6f3fd4f07a5079e794f6d04"}} as unknown as TypedDocumentString<SubmitMaterialMutation, SubmitMaterialMutationVariables>;
export const TakeBackMaterialDocument = {"__meta__":{"hash":"sha256:e6e5df9ce329791359dcc68e656b508ca172587988f404c7a234dd3fd94617c0"}} as unknown as TypedDocumentString<TakeBackMaterialMutation, TakeBackMaterialMutationVariables>;
export const SendBackMaterialDocument = {"__meta__":{"hash":"sha256:773bd8d1cc509fd58ae0d8b4e4bb34316e40c131e63dd04172aa297467af8a9d"}} as unknown as TypedDocumentString<SendBackMaterialMutation, SendBackMaterialMutationVariables>;
export const ConfirmMaterialTextsDocument = {"__meta__":{"hash":"sha256:5432ff5d5c8a17e018e1f7ebdeba75885a7f29ba1d1fa547a6ee8708c35c5eb5"}} as unknown as TypedDocumentString<ConfirmMaterialTextsMutation, ConfirmMaterialTextsMutationVariables>;
export const PublishMaterialDocument = {"__meta__":{"hash":"sha256:b5e46fd76f91e947f101ad7dd6fa015aea9b272365f66237f034bc56e2ad40ab"}} as unknown as TypedDocumentString<PublishMaterialMutation, PublishMaterialMutationVariables>;
export const WithdrawMaterialDocument = {"__meta__":{"hash":"sha256:910eedde7ed893b8cfa0e9b75b2e5c4942bd58f6fe06cc729b81bf1a1e71fc6f"}} as unknown as TypedDocumentString<WithdrawMaterialMutation, WithdrawMaterialMutationVariables>;
export const NotesModerationDocument = {"__meta__":{"hash":"sha256:755496d6701694e21ce100706fc99b8347ea2232b6c218581e79011ab4c95d90"}} as unknown as TypedDocumentString<NotesModerationQuery, NotesModerationQueryVariables>;
export const ModerateNoteDocument = {"__meta__":{"hash":"sha256:af6c8e062880e10bbe498767b54eb1650f8ba8cfe78ca6b5fab7e0bc6ec970b7"}} as unknown as TypedDocumentString<ModerateNoteMutation, ModerateNoteMutationVariables>;
export const ModerateReportDocument = {"__meta__":{"hash":"sha256:01db6cf0d08fc6b5456fd1f78fdbd40c98afebd5f1b8d1463744e6d4400e0af0"}} as unknown as TypedDocumentString<ModerateReportMutation, ModerateReportMutationVariables>;
export const CourseMediaDocument = {"__meta__":{"hash":"sha256:36f688cd3d8d5309beac608a14cf80718ee1952d8037f87101afb890d5f11164"}} as unknown as TypedDocumentString<CourseMediaQuery, CourseMediaQueryVariables>;
export const MediaLibraryDocument = {"__meta__":{"hash":"sha256:cdbd08055f038fda6c4390a422b433f0889d6e97fb936ae55ee4e43072b950e5"}} as unknown as TypedDocumentString<MediaLibraryQuery, MediaLibraryQueryVariables>;
export const LibraryMediaDocument = {"__meta__":{"hash":"sha256:2494377bcfbe7d4c3871fef432cceb32ff17524b0b0be0351fb93435c10885c8"}} as unknown as TypedDocumentString<LibraryMediaQuery, LibraryMediaQueryVariables>;
export const DescribeMediaDocument = {"__meta__":{"hash":"sha256:6e4c34874128f72294f4a25256963b4e8d538c7cffb9e65cce7c83d039173b94"}} as unknown as TypedDocumentString<DescribeMediaMutation, DescribeMediaMutationVariables>;
export const DeleteMediaDocument = {"__meta__":{"hash":"sha256:bcf3da737429fd409b770bcc07754e0a7a34035425d3635a081af6fa59b27e58"}} as unknown as TypedDocumentString<DeleteMediaMutation, DeleteMediaMutationVariables>;
export const AuthorOrganisationsDocument = {"__meta__":{"hash":"sha256:b9a69d76a4ef668f671607e44b00391c3d92fc6e62b6fe7afeb42a41547f0107"}} as unknown as TypedDocumentString<AuthorOrganisationsQuery, AuthorOrganisationsQueryVariables>;
export const PackReportDocument = {"__meta__":{"hash":"sha256:2162d6867b2b0335ec5c78def282b45ce3dd2a1767bcbf3dd3c7db19ea272f32"}} as unknown as TypedDocumentString<PackReportQuery, PackReportQueryVariables>;
export const PreviewLessonDocument = {"__meta__":{"hash":"sha256:8711e40980c04ba4bffbedba78477ad88f97ff1bbc3422c922bdadce3d3e9740"}} as unknown as TypedDocumentString<PreviewLessonQuery, PreviewLessonQueryVariables>;
export const PreviewQuizDocument = {"__meta__":{"hash":"sha256:d7b9ffe57947ce12718ffbf3f3fd297369f12f3caa6e08f44c6045ddb165c9bb"}} as unknown as TypedDocumentString<PreviewQuizQuery, PreviewQuizQueryVariables>;
export const AuthoredRoomsDocument = {"__meta__":{"hash":"sha256:6e5d4d5478777d0312c844b73b3fc582f639cccc5ef7691766f6cead7ca5f139"}} as unknown as TypedDocumentString<AuthoredRoomsQuery, AuthoredRoomsQueryVariables>;
export const AuthoredRoomOrganisationsDocument = {"__meta__":{"hash":"sha256:a087b69dd5ad10c4c9b21c272b5f884972864725fa11c231388e3783af0b88f6"}} as unknown as TypedDocumentString<AuthoredRoomOrganisationsQuery, AuthoredRoomOrganisationsQueryVariables>;
export const AuthoredRoomDocument = {"__meta__":{"hash":"sha256:4d251fb6cd37a6b8a40f40d4545e6a4c8a3b6749ba3ee7e9db72eee240665862"}} as unknown as TypedDocumentString<AuthoredRoomQuery, AuthoredRoomQueryVariables>;
export const AuthoredRoomWordsDocument = {"__meta__":{"hash":"sha256:a97c498b470494c0b43074162b4b347e101749c3ee2dd28e09200b1a74ee2b22"}} as unknown as TypedDocumentString<AuthoredRoomWordsQuery, AuthoredRoomWordsQueryVariables>;
export const AuthoredRoomHolidaysDocument = {"__meta__":{"hash":"sha256:8b177cd29386af65ffecfe8c102d858d7a8997cc1150add08659509ffea1e40d"}} as unknown as TypedDocumentString<AuthoredRoomHolidaysQuery, AuthoredRoomHolidaysQueryVariables>;
export const AuthoredRoomVisitsDocument = {"__meta__":{"hash":"sha256:973db354b2bc0580ed31adc24ef21307597bca20b85c0e67c61935333403844b"}} as unknown as TypedDocumentString<AuthoredRoomVisitsQuery, AuthoredRoomVisitsQueryVariables>;
export const CreateRoomDocument = {"__meta__":{"hash":"sha256:cd08c0695f5149620189f9a5239bab32edba8a0ed6b294b702dceeb7e7933f47"}} as unknown as TypedDocumentString<CreateRoomMutation, CreateRoomMutationVariables>;
export const ChangeRoomFactsDocument = {"__meta__":{"hash":"sha256:5d89850b366a283f0ddfbf1041f15e4bcffebf9beae91c5a0803cd1ef5cfb784"}} as unknown as TypedDocumentString<ChangeRoomFactsMutation, ChangeRoomFactsMutationVariables>;
export const SaveRoomDocument = {"__meta__":{"hash":"sha256:9c9fe2ffe4900879e324cfe69bc4538cc866c403b40d2644cc9e84a6e69616eb"}} as unknown as TypedDocumentString<SaveRoomMutation, SaveRoomMutationVariables>;
export const SaveRoomWordsDocument = {"__meta__":{"hash":"sha256:0a5d37c54d954b63fa24b390ba3386d9411d8d187f21f53c931ac05ffa58f2fc"}} as unknown as TypedDocumentString<SaveRoomWordsMutation, SaveRoomWordsMutationVariables>;
export const CloseRoomOnHolidaysDocument = {"__meta__":{"hash":"sha256:2f0e563fec882e6c6d8ae60dc45b6ccb152699b58bf94eed1da05611f4ee0cd5"}} as unknown as TypedDocumentString<CloseRoomOnHolidaysMutation, CloseRoomOnHolidaysMutationVariables>;
export const SubmitRoomDocument = {"__meta__":{"hash":"sha256:e33a2e7685539659665022050f0f17b2047a61e1b81eef4cd120d1aa9648ab3f"}} as unknown as TypedDocumentString<SubmitRoomMutation, SubmitRoomMutationVariables>;
export const TakeBackRoomDocument = {"__meta__":{"hash":"sha256:d2bd7a841b499d671c7af362386de71cee5f3bfd7b523c6ece2d672d649e2b17"}} as unknown as TypedDocumentString<TakeBackRoomMutation, TakeBackRoomMutationVariables>;
export const SendBackRoomDocument = {"__meta__":{"hash":"sha256:4acba3bbab375787c74ee0084c0a47e24210cf5f0db35f6179596dd0d4137fd4"}} as unknown as TypedDocumentString<SendBackRoomMutation, SendBackRoomMutationVariables>;
export const PublishRoomDocument = {"__meta__":{"hash":"sha256:d23df9d5334eba0c79bfe69bf3987123df02dc92e147d2436b8239c0b2375953"}} as unknown as TypedDocumentString<PublishRoomMutation, PublishRoomMutationVariables>;
export const DiscardRoomDocument = {"__meta__":{"hash":"sha256:2f62bd06a9f8502e7883f92fefeb3b81b5540fb36f9cf9b5d0602787616fb9a5"}} as unknown as TypedDocumentString<DiscardRoomMutation, DiscardRoomMutationVariables>;
export const AuthoredRoomSavesDocument = {"__meta__":{"hash":"sha256:4f5ea7c5a2e00c48105d6cb01f10bd96b8ad3e9c93d2b9d7ffd9ad53cc3bcf37"}} as unknown as TypedDocumentString<AuthoredRoomSavesQuery, AuthoredRoomSavesQueryVariables>;
export const RestoreRoomDocument = {"__meta__":{"hash":"sha256:97841f416666b849ba6f2cf7e8680b077a64689d0d593bc9654208dbaa787421"}} as unknown as TypedDocumentString<RestoreRoomMutation, RestoreRoomMutationVariables>;
export const BooksDocument = {"__meta__":{"hash":"sha256:f427fe0072ce313d0c2876a508de92c44872e7240edcacb7d4b5b6dfcb6cf827"}} as unknown as TypedDocumentString<BooksQuery, BooksQueryVariables>;
export const BookFacetsDocument = {"__meta__":{"hash":"sha256:21c19a5898397a6e20bddba8daf9fbd88e10dc1d13a69cf3e1b62a3e4be35db4"}} as unknown as TypedDocumentString<BookFacetsQuery, BookFacetsQueryVariables>;
export const ReadingBookDocument = {"__meta__":{"hash":"sha256:e4429937c803609109f6f82345c3c9cb66018f768831e855a50e3d96194d1f35"}} as unknown as TypedDocumentString<ReadingBookQuery, ReadingBookQueryVariables>;
export const ManagedBooksDocument = {"__meta__":{"hash":"sha256:ac6a6475e7a52ada5e009d7aab76a1033369a6c2cc4a7546b72742e4d54871f1"}} as unknown as TypedDocumentString<ManagedBooksQuery, ManagedBooksQueryVariables>;
export const BookOrganisationsDocument = {"__meta__":{"hash":"sha256:6dfb12ae384ce9edcf481737c4c6b221eb3dd240858a97b01aa4a5822d4dcd8b"}} as unknown as TypedDocumentString<BookOrganisationsQuery, BookOrganisationsQueryVariables>;
export const ManagedBookDocument = {"__meta__":{"hash":"sha256:01977d3490ff10efe6b19da2f85d68120b4b272288fe210859f230f2c3cd5b83"}} as unknown as TypedDocumentString<ManagedBookQuery, ManagedBookQueryVariables>;
export const BookImportsDocument = {"__meta__":{"hash":"sha256:e8c772a499fbbe4a5475711cde58d1d1a1070709c35ee3a1d871ee7d4f35ab84"}} as unknown as TypedDocumentString<BookImportsQuery, BookImportsQueryVariables>;
export const BookImportDocument = {"__meta__":{"hash":"sha256:6bc43d056efda6eccacfb1bbaaa60021c2d73b8f47634ef05ee1819a1889ab42"}} as unknown as TypedDocumentString<BookImportQuery, BookImportQueryVariables>;
export const EnterBookDocument = {"__meta__":{"hash":"sha256:8bf57b912ff9ea6f33b2c01047b2a72f9dd7931fc331273499f0ebe38252e213"}} as unknown as TypedDocumentString<EnterBookMutation, EnterBookMutationVariables>;
export const SaveBookDocument = {"__meta__":{"hash":"sha256:007582e228dd721f87cc913afa686cd6e783630c3aba4086178a7298a276fae1"}} as unknown as TypedDocumentString<SaveBookMutation, SaveBookMutationVariables>;
export const SetBookStatusDocument = {"__meta__":{"hash":"sha256:f5c6f54bdf15a05dc2eff6c91cd563fd505227a28b2a08a1e34e154ea67ba9bb"}} as unknown as TypedDocumentString<SetBookStatusMutation, SetBookStatusMutationVariables>;
export const SetBookHoldingDocument = {"__meta__":{"hash":"sha256:238781cf914e44590e51c16cd3c3c71233b9f8fd26c21ac034d3526142ccb300"}} as unknown as TypedDocumentString<SetBookHoldingMutation, SetBookHoldingMutationVariables>;
export const MendBookImportLineDocument = {"__meta__":{"hash":"sha256:30528b85f0bb763bb24e1b031e53fc583ea8b6d842427b7dc1a0212ea0136fa4"}} as unknown as TypedDocumentString<MendBookImportLineMutation, MendBookImportLineMutationVariables>;
export const ConfirmBookImportDocument = {"__meta__":{"hash":"sha256:ec79001ce1d6fabcb9a13547a381fc83053e7c6c147d9a9cc992e5759f5c49ce"}} as unknown as TypedDocumentString<ConfirmBookImportMutation, ConfirmBookImportMutationVariables>;
export const CheckCertificateDocument = {"__meta__":{"hash":"sha256:60b2b37804f9e2a7991fbd1bf70779367b11077a5185354bf904151f08b4d553"}} as unknown as TypedDocumentString<CheckCertificateQuery, CheckCertificateQueryVariables>;
export const MyCertificatesDocument = {"__meta__":{"hash":"sha256:71f0870b73f852e1b4cdb5fa1276f8d55e5d5b25cee6a660625c6be2e5068dd6"}} as unknown as TypedDocumentString<MyCertificatesQuery, MyCertificatesQueryVariables>;
export const IssuedCertificatesDocument = {"__meta__":{"hash":"sha256:39eaff98bdf0ce896b85f6c4a9350f3edaf98b2e5525445e61d783764d8229bb"}} as unknown as TypedDocumentString<IssuedCertificatesQuery, IssuedCertificatesQueryVariables>;
export const IssuedCertificateDocument = {"__meta__":{"hash":"sha256:c8b9c7b9fe4cba09b1194f774e6c06ddad18284d24a1504129586a9da91f16eb"}} as unknown as TypedDocumentString<IssuedCertificateQuery, IssuedCertificateQueryVariables>;
export const RevokeCertificateDocument = {"__meta__":{"hash":"sha256:49bc8ee6c760f28c2d195344592859f512526d33647df3af17f542f3cd285aca"}} as unknown as TypedDocumentString<RevokeCertificateMutation, RevokeCertificateMutationVariables>;
export const ReissueCertificateDocument = {"__meta__":{"hash":"sha256:deb0207105a8a71d20ff4c1cfa2b378d1c3f7cef9c2d8a104026bbd199cd6179"}} as unknown as TypedDocumentString<ReissueCertificateMutation, ReissueCertificateMutationVariables>;
export const BookConsultationDocument = {"__meta__":{"hash":"sha256:477da70e756289d356d9b2fb1499fc62611e8ed9703ba5215f4904fc02075733"}} as unknown as TypedDocumentString<BookConsultationMutation, BookConsultationMutationVariables>;
export const FindBookingDocument = {"__meta__":{"hash":"sha256:c45b9bb6fb56673625512c67375c74c9391ebe2656e9a0758691ac786fb16721"}} as unknown as TypedDocumentString<FindBookingMutation, FindBookingMutationVariables>;
export const MoveBookingDocument = {"__meta__":{"hash":"sha256:8d257ad28c72339f1db4e204d6d90a56e206df3bb1912f208a332fd233b33d31"}} as unknown as TypedDocumentString<MoveBookingMutation, MoveBookingMutationVariables>;
export const CancelBookingDocument = {"__meta__":{"hash":"sha256:af2aee902cc72853ef3a3922210972b9343a55d83c16aab096b28aa1d886ce8a"}} as unknown as TypedDocumentString<CancelBookingMutation, CancelBookingMutationVariables>;
export const BookingDocument = {"__meta__":{"hash":"sha256:1846dfd2a2ebd6f9f11bb4943931a8ff7c9f4b3c24a6f084e99b6360dda6b386"}} as unknown as TypedDocumentString<BookingQuery, BookingQueryVariables>;
export const DeskBlockDocument = {"__meta__":{"hash":"sha256:223ca6efab8b2022405c3a95b9454f4b42c757ff2967c62d8b583a58a74951cd"}} as unknown as TypedDocumentString<DeskBlockQuery, DeskBlockQueryVariables>;
export const DeskMovesDocument = {"__meta__":{"hash":"sha256:e92cf14b6a72e8d77d86b5dc71fb329b0b1e9c6824acbb7dd243f292f63c4d8e"}} as unknown as TypedDocumentString<DeskMovesQuery, DeskMovesQueryVariables>;
export const DeskCallsDocument = {"__meta__":{"hash":"sha256:09a543b2e07347aaae203559809bd9b1a0b950af0b4ac7742ec12c5a0cb768ed"}} as unknown as TypedDocumentString<DeskCallsQuery, DeskCallsQueryVariables>;
export const DeskMessagesDocument = {"__meta__":{"hash":"sha256:1cbb42d5b402c70df967627af1f01d70735a7f68e2b5d12725f0f5c464a1b76d"}} as unknown as TypedDocumentString<DeskMessagesQuery, DeskMessagesQueryVariables>;
export const RoomBoardDocument = {"__meta__":{"hash":"sha256:13762a29717c1f5ed7b6ec25328c32082552a38b72837b2b15a2f2af0d7fa17a"}} as unknown as TypedDocumentString<RoomBoardQuery, RoomBoardQueryVariables>;
export const BlockTimeDocument = {"__meta__":{"hash":"sha256:4a63e63f8cff9a2b90df78eb063d11e0c3baaf74c53922706b5d2cc95b3fed70"}} as unknown as TypedDocumentString<BlockTimeMutation, BlockTimeMutationVariables>;
export const UnblockTimeDocument = {"__meta__":{"hash":"sha256:567a3a68b75cb11614a049f73c403a4a118bec7dec8710bcb936e96587c3eae0"}} as unknown as TypedDocumentString<UnblockTimeMutation, UnblockTimeMutationVariables>;
export const MoveVisitsDocument = {"__meta__":{"hash":"sha256:c7f0c224ee0be83c5e128041585b46f527bc99ddedc31ffbc956ef1cc2db06d1"}} as unknown as TypedDocumentString<MoveVisitsMutation, MoveVisitsMutationVariables>;
export const MarkCalledDocument = {"__meta__":{"hash":"sha256:0568a143db0fd8aeadb8aebca63a0376bd9f028a6c0baf34173e1215e2ab4195"}} as unknown as TypedDocumentString<MarkCalledMutation, MarkCalledMutationVariables>;
export const DeskPointsDocument = {"__meta__":{"hash":"sha256:37fe0b3d8fd8cdb7402228f76149da39c82a3ba91af10edc995180b511a3ea72"}} as unknown as TypedDocumentString<DeskPointsQuery, DeskPointsQueryVariables>;
export const DeskDayDocument = {"__meta__":{"hash":"sha256:ce767b92bbebcf7f5d28f73c958780b3a3c13afe915d2d15174b60da7d0f79bd"}} as unknown as TypedDocumentString<DeskDayQuery, DeskDayQueryVariables>;
export const DeskOffersDocument = {"__meta__":{"hash":"sha256:df5ecbdfc747e11d83044c1a1913fce2c9d28958492885ef305840980f966df9"}} as unknown as TypedDocumentString<DeskOffersQuery, DeskOffersQueryVariables>;
export const DeskTimesDocument = {"__meta__":{"hash":"sha256:41b247b2c7bbebc91062d43538b11cfb1912964a3f4236ed5a34b6f47339e514"}} as unknown as TypedDocumentString<DeskTimesQuery, DeskTimesQueryVariables>;
export const WalkInTimesDocument = {"__meta__":{"hash":"sha256:f88786d8162b408c767cf6ad3ff8ff44ef22d1cec3b0f164c45eaabc3373c115"}} as unknown as TypedDocumentString<WalkInTimesQuery, WalkInTimesQueryVariables>;
export const VisitDocument = {"__meta__":{"hash":"sha256:1957748588fe68a24cde400ee57956824e3075556ac6c0f501321c6bc289d0af"}} as unknown as TypedDocumentString<VisitQuery, VisitQueryVariables>;
export const BookAtDeskDocument = {"__meta__":{"hash":"sha256:6e2997c43b7f6d0def5952a969b88e8465768f3e172b40d3055f246d7e750d2a"}} as unknown as TypedDocumentString<BookAtDeskMutation, BookAtDeskMutationVariables>;
export const MarkAttendanceDocument = {"__meta__":{"hash":"sha256:41b5cc82f2ec983416fc8dfca7c8106f01f998df254c39493710bd4f4a581b9a"}} as unknown as TypedDocumentString<MarkAttendanceMutation, MarkAttendanceMutationVariables>;
export const CancelVisitDocument = {"__meta__":{"hash":"sha256:94ae0bc9ed34058f120779c117d1ac5d602b90ab9b8d785c7a6b7f721c9e5868"}} as unknown as TypedDocumentString<CancelVisitMutation, CancelVisitMutationVariables>;
export const MoveVisitDocument = {"__meta__":{"hash":"sha256:4b11ddede78dbca846f07df77fc90ff4197f1c5481793c50d0bf8fe7a114d4b2"}} as unknown as TypedDocumentString<MoveVisitMutation, MoveVisitMutationVariables>;
export const HoldDocument = {"__meta__":{"hash":"sha256:314326a2ee54c85dbc1a0d18afa42bf0833b50ade4dabcf2697e18335cd2b29a"}} as unknown as TypedDocumentString<HoldQuery, HoldQueryVariables>;
export const HoldTimeDocument = {"__meta__":{"hash":"sha256:2d5af14e26cc0a7060f2f81debff87742a273460b4f09bde38dfb83015a2d186"}} as unknown as TypedDocumentString<HoldTimeMutation, HoldTimeMutationVariables>;
export const ExtendHoldDocument = {"__meta__":{"hash":"sha256:61cf8a62766039918a4f390fdfb81dd58ad6ff1a3171d1961dc26f89899516fc"}} as unknown as TypedDocumentString<ExtendHoldMutation, ExtendHoldMutationVariables>;
export const ReleaseHoldDocument = {"__meta__":{"hash":"sha256:9cfee71ee89909e3db2ba7ec1043e336bd672adc9f82856912c850606f5d80ca"}} as unknown as TypedDocumentString<ReleaseHoldMutation, ReleaseHoldMutationVariables>;
export const HeldAnswersDocument = {"__meta__":{"hash":"sha256:1612947db15cae8d6e9e8c389430676d589bae1b5e6fd8642a70761da9bde105"}} as unknown as TypedDocumentString<HeldAnswersQuery, HeldAnswersQueryVariables>;
export const KeepHeldAnswersDocument = {"__meta__":{"hash":"sha256:969c3cc22f287094309b39854e1cae6649ab6e7a1d19953aeb710b3ac76b7323"}} as unknown as TypedDocumentString<KeepHeldAnswersMutation, KeepHeldAnswersMutationVariables>;
export const RoomOffersDocument = {"__meta__":{"hash":"sha256:981a5dfcb73f5e676104e740e368d0bc0f4d5cc00701a02be5bee038dd4702d0"}} as unknown as TypedDocumentString<RoomOffersQuery, RoomOffersQueryVariables>;
export const OfferDocument = {"__meta__":{"hash":"sha256:50c0b9f6da06156aa82f1d96f2ddcddc764bb0e5f2bd789e1d70df5fb960c199"}} as unknown as TypedDocumentString<OfferQuery, OfferQueryVariables>;
export const FreeDaysDocument = {"__meta__":{"hash":"sha256:50b6c963671c114bdf14295a436aa25f7f069fcf3cd4b3151612c7e604183ebd"}} as unknown as TypedDocumentString<FreeDaysQuery, FreeDaysQueryVariables>;
export const FreeTimesDocument = {"__meta__":{"hash":"sha256:5a792fe769c63bfcb66d435d3059a2de935648b604214fd69a55b8d82f2c944f"}} as unknown as TypedDocumentString<FreeTimesQuery, FreeTimesQueryVariables>;
export const NextFreeTimeDocument = {"__meta__":{"hash":"sha256:7eb19272989bcf11f7a20a378b181eb7e48383fc6d7fe2add3301418adc41c49"}} as unknown as TypedDocumentString<NextFreeTimeQuery, NextFreeTimeQueryVariables>;
export const NearFreeTimesDocument = {"__meta__":{"hash":"sha256:5879b4d4c8de38da2c95019c4e5ae49921704be92dc58053fc62e46c15c52fec"}} as unknown as TypedDocumentString<NearFreeTimesQuery, NearFreeTimesQueryVariables>;
export const ChosenTimeDocument = {"__meta__":{"hash":"sha256:e6c9adf921895e850ae6ef7f15403ed3e0b2105e76f6cb07a28d852fde33a197"}} as unknown as TypedDocumentString<ChosenTimeQuery, ChosenTimeQueryVariables>;
export const JoinWaitingListDocument = {"__meta__":{"hash":"sha256:fdce52d81a450510eb342bcc71945e0c178239a3ab78574ff91444638750ce85"}} as unknown as TypedDocumentString<JoinWaitingListMutation, JoinWaitingListMutationVariables>;
export const TakeOfferedTimeDocument = {"__meta__":{"hash":"sha256:a7a9d92387a5df37d25d53171bef6512d231e4540a9f5d5eb7c30a329fcf42c3"}} as unknown as TypedDocumentString<TakeOfferedTimeMutation, TakeOfferedTimeMutationVariables>;
export const PassOfferedTimeDocument = {"__meta__":{"hash":"sha256:bd44b150b664882acb932146748c0486d8e37c597adc17f5deec204acb37049d"}} as unknown as TypedDocumentString<PassOfferedTimeMutation, PassOfferedTimeMutationVariables>;
export const LeaveWaitingListDocument = {"__meta__":{"hash":"sha256:dd85937ad1f190eb208aa2e8ce45a4a6684f7f8068ce4d8edee8548b0f916cba"}} as unknown as TypedDocumentString<LeaveWaitingListMutation, LeaveWaitingListMutationVariables>;
export const WaitingEntryDocument = {"__meta__":{"hash":"sha256:6bc267743d5ef1d766bb7ac432f4a0b518721f28c6a3b649ed2344cfab0c9783"}} as unknown as TypedDocumentString<WaitingEntryQuery, WaitingEntryQueryVariables>;
export const ContestsDocument = {"__meta__":{"hash":"sha256:cc49087181738cfb3e3e35834f9ba6d7a275cc3501dea6927f360f787488be96"}} as unknown as TypedDocumentString<ContestsQuery, ContestsQueryVariables>;
export const ContestRegulationsDocument = {"__meta__":{"hash":"sha256:0b9b6daf62560b0c96986445c22019a579d7c1dc78e47a2db2bb94a5c0e8324b"}} as unknown as TypedDocumentString<ContestRegulationsQuery, ContestRegulationsQueryVariables>;
export const ExhibitionDocument = {"__meta__":{"hash":"sha256:698ec5aca27b4370e831665e55cfcc5a1e44866dabd4d117fe1ec822cc7f674b"}} as unknown as TypedDocumentString<ExhibitionQuery, ExhibitionQueryVariables>;
export const RoomExhibitionsDocument = {"__meta__":{"hash":"sha256:1ed4a2d1a4386820bba6f30771fef3155cea7ba6cb9ed50d3e2f49bf02632600"}} as unknown as TypedDocumentString<RoomExhibitionsQuery, RoomExhibitionsQueryVariables>;
export const ExhibitingDocument = {"__meta__":{"hash":"sha256:8e0180180109bd91d4b0ad17d32d3cca699c7082a616feb8f17ad803c9744c0e"}} as unknown as TypedDocumentString<ExhibitingQuery, ExhibitingQueryVariables>;
export const StopRoomsDocument = {"__meta__":{"hash":"sha256:d2109b2dfbce77a5cf2b3341aec5c4c1f13ad1b7d754469b85da165fc2845901"}} as unknown as TypedDocumentString<StopRoomsQuery, StopRoomsQueryVariables>;
export const ChooseExhibitionPhotosDocument = {"__meta__":{"hash":"sha256:859b053e70bb178db1bee2682e3ab716ee4f0685c5b2465cc99bd4f84be8ced2"}} as unknown as TypedDocumentString<ChooseExhibitionPhotosMutation, ChooseExhibitionPhotosMutationVariables>;
export const KeepExhibitionStopDocument = {"__meta__":{"hash":"sha256:7070e070ec4fd6ce08b2c1dd550b5986788e14de98452b042a9addca3472a95f"}} as unknown as TypedDocumentString<KeepExhibitionStopMutation, KeepExhibitionStopMutationVariables>;
export const RemoveExhibitionStopDocument = {"__meta__":{"hash":"sha256:0bc89f24b234baf68c6f05efc710b9c4527a086fe75a368d739398cbe8c9d7a9"}} as unknown as TypedDocumentString<RemoveExhibitionStopMutation, RemoveExhibitionStopMutationVariables>;
export const KeepExhibitionWordsDocument = {"__meta__":{"hash":"sha256:e809a36b3039dcbf3234da377176aaf886a1e0798aa6a64fd385a6ed30303bbc"}} as unknown as TypedDocumentString<KeepExhibitionWordsMutation, KeepExhibitionWordsMutationVariables>;
export const ContestDocument = {"__meta__":{"hash":"sha256:7609b7e03991a2ea783ea3635bab7ecda7acea79dc6270c206605f03ef894404"}} as unknown as TypedDocumentString<ContestQuery, ContestQueryVariables>;
export const GalleryDocument = {"__meta__":{"hash":"sha256:826f9398b93704b3c7ddee9512475c4b96e5a4f541f9af2615a0d7486d7892f3"}} as unknown as TypedDocumentString<GalleryQuery, GalleryQueryVariables>;
export const GalleryFacetsDocument = {"__meta__":{"hash":"sha256:61baadcbdbeada33dc005c380db385175ab0f5f0eec53b262d81673aaabf2c2d"}} as unknown as TypedDocumentString<GalleryFacetsQuery, GalleryFacetsQueryVariables>;
export const PhotoDocument = {"__meta__":{"hash":"sha256:0df4d253597336243d20f5c337ab75248ffeb358c8bd7e3c5a08bcebdf299b95"}} as unknown as TypedDocumentString<PhotoQuery, PhotoQueryVariables>;
export const ContestResultsDocument = {"__meta__":{"hash":"sha256:de34bd457572d0ee7fa4e9711a0c896f797cb9ee70b977405fcd01e4b53aaa13"}} as unknown as TypedDocumentString<ContestResultsQuery, ContestResultsQueryVariables>;
export const JurySeatsDocument = {"__meta__":{"hash":"sha256:51c510db134f753893f2c213d0b797637bdc23a6dcdd9f99fd185fd8c0769bc0"}} as unknown as TypedDocumentString<JurySeatsQuery, JurySeatsQueryVariables>;
export const JuryDeskDocument = {"__meta__":{"hash":"sha256:b6a202329695163e3a403f23da731e09176f339bc59e76256481605fde226215"}} as unknown as TypedDocumentString<JuryDeskQuery, JuryDeskQueryVariables>;
export const JuryBallotDocument = {"__meta__":{"hash":"sha256:045130f903ddfd09a507021a8774ae9cbb6f493f1b1bf909df23f0b8f303b221"}} as unknown as TypedDocumentString<JuryBallotQuery, JuryBallotQueryVariables>;
export const JuryDocument = {"__meta__":{"hash":"sha256:747f9705428b1a8aec8a74a616ca38e2b5c60d8537eeef7f3a5f2a2a83d011fc"}} as unknown as TypedDocumentString<JuryQuery, JuryQueryVariables>;
export const StartJudgingDocument = {"__meta__":{"hash":"sha256:dcf7e54baee6e714fd9006feb0dce9d3d4b4fb72994d4e36601a3821b85bdc2b"}} as unknown as TypedDocumentString<StartJudgingMutation, StartJudgingMutationVariables>;
export const ScorePhotoDocument = {"__meta__":{"hash":"sha256:2806afcc375e246903ffc36388d7327460c8072c4e5c4c6ad11fccc77df66a1b"}} as unknown as TypedDocumentString<ScorePhotoMutation, ScorePhotoMutationVariables>;
export const SkipPhotoDocument = {"__meta__":{"hash":"sha256:6f871c8a5b3592e80c64f887af16e8d9d62b909c37de432b4c205a4229d56716"}} as unknown as TypedDocumentString<SkipPhotoMutation, SkipPhotoMutationVariables>;
export const KeepBallotDocument = {"__meta__":{"hash":"sha256:de0f31cba0e81cd7a2f85ec4b390e3b50216ed1585301a65a8f405548f3cc450"}} as unknown as TypedDocumentString<KeepBallotMutation, KeepBallotMutationVariables>;
export const OpenJuryRoundDocument = {"__meta__":{"hash":"sha256:b2c72419448d87b5d4a03f7edefa568b799896e08293abccfd6292310e1a4add"}} as unknown as TypedDocumentString<OpenJuryRoundMutation, OpenJuryRoundMutationVariables>;
export const MoveJuryRoundDocument = {"__meta__":{"hash":"sha256:3817d24610bc05363f5df39befa2ef6930ce6256cb9ebe8d8bea1b7e96238306"}} as unknown as TypedDocumentString<MoveJuryRoundMutation, MoveJuryRoundMutationVariables>;
export const RemindJurorsDocument = {"__meta__":{"hash":"sha256:ea592ab3fb47ddeba09f187cc266095575ba757d0a063b7ff348749058b2d543"}} as unknown as TypedDocumentString<RemindJurorsMutation, RemindJurorsMutationVariables>;
export const DecideTieDocument = {"__meta__":{"hash":"sha256:f5c17f1314d7cff9fb3bc313ba3b5db6ed589bacf1f5973703d0fa8b8eb27fc1"}} as unknown as TypedDocumentString<DecideTieMutation, DecideTieMutationVariables>;
export const CommitJuryDocument = {"__meta__":{"hash":"sha256:8a7542b23f6e961771f9e6bf0646d03ee1dd15e30abcffcab833bb42d2ef58c0"}} as unknown as TypedDocumentString<CommitJuryMutation, CommitJuryMutationVariables>;
export const BeginContestDocument = {"__meta__":{"hash":"sha256:2963cb1fa961caa38fbd33f7de3aa3321fc8dea607c69e745bd4df0ce342a197"}} as unknown as TypedDocumentString<BeginContestMutation, BeginContestMutationVariables>;
export const KeepContestTermsDocument = {"__meta__":{"hash":"sha256:883e33831bf162f3b9aec10bd547ca25f92ed9898539d6607c0c69a256bf57a3"}} as unknown as TypedDocumentString<KeepContestTermsMutation, KeepContestTermsMutationVariables>;
export const ExtendContestDocument = {"__meta__":{"hash":"sha256:030e5b02001bb3887bc0499c5f4c6606e5ac2a14dff97cacb03f3a0a2d5d5c7a"}} as unknown as TypedDocumentString<ExtendContestMutation, ExtendContestMutationVariables>;
export const KeepContestWordsDocument = {"__meta__":{"hash":"sha256:46f17ebce432b2cccb29b77b647356b681eda489d0e80603e7eeb76cdb930adc"}} as unknown as TypedDocumentString<KeepContestWordsMutation, KeepContestWordsMutationVariables>;
export const KeepContestPartDocument = {"__meta__":{"hash":"sha256:1885666699fa38bd14c7a3fe5f83633b327160b378e31c3a86705a6a95110116"}} as unknown as TypedDocumentString<KeepContestPartMutation, KeepContestPartMutationVariables>;
export const RemoveContestPartDocument = {"__meta__":{"hash":"sha256:7d5fc608012410e710873e6a7c01a00e3c2c12ebb2289831e7b3f5b632520f14"}} as unknown as TypedDocumentString<RemoveContestPartMutation, RemoveContestPartMutationVariables>;
export const KeepContestOrganisersDocument = {"__meta__":{"hash":"sha256:a436b08bc748df24e60df46facf9364ef6ffef87ea2d86d9a44f65f2d5d200e8"}} as unknown as TypedDocumentString<KeepContestOrganisersMutation, KeepContestOrganisersMutationVariables>;
export const StepContestDocument = {"__meta__":{"hash":"sha256:9564b5ac701ccdd5002533e75d0919de71c553b57ed98fc8c929c1f5253fb2a6"}} as unknown as TypedDocumentString<StepContestMutation, StepContestMutationVariables>;
export const KeepContestRegulationDocument = {"__meta__":{"hash":"sha256:f48b29b787b6ed2539d0026ea1d6ac5f77d942644145890a622ba12032c020a5"}} as unknown as TypedDocumentString<KeepContestRegulationMutation, KeepContestRegulationMutationVariables>;
export const PublishContestRegulationDocument = {"__meta__":{"hash":"sha256:35df85b969f9d6acdd6f64c2921917f45c5dbd0307c9cfd0cd0cd40a3b09205f"}} as unknown as TypedDocumentString<PublishContestRegulationMutation, PublishContestRegulationMutationVariables>;
export const InviteJurorDocument = {"__meta__":{"hash":"sha256:d5c26cb279147f0c1e14fb539bb901e7996bdeb91ce3959e60362d7fc207a50e"}} as unknown as TypedDocumentString<InviteJurorMutation, InviteJurorMutationVariables>;
export const InviteJurorAgainDocument = {"__meta__":{"hash":"sha256:8408719918948d1e2f61ac0522dc6e215879e91055ee3f23b180978c9c2c9d3a"}} as unknown as TypedDocumentString<InviteJurorAgainMutation, InviteJurorAgainMutationVariables>;
export const RemoveJurorDocument = {"__meta__":{"hash":"sha256:32261525a48d1da9a793692ca08226bdb8723f3f7f676bcca7c87ed0ba5a6614"}} as unknown as TypedDocumentString<RemoveJurorMutation, RemoveJurorMutationVariables>;
export const AnswerJuryInvitationDocument = {"__meta__":{"hash":"sha256:30bf124fd4152146df112eefcd2e4c0cd5bc56677d4898f6d55646fcf02974cf"}} as unknown as TypedDocumentString<AnswerJuryInvitationMutation, AnswerJuryInvitationMutationVariables>;
export const OrganisedContestsDocument = {"__meta__":{"hash":"sha256:63207506d3a17c9842d892053051ef0c51b3e8f88ac13c8dc9648225b528c1b3"}} as unknown as TypedDocumentString<OrganisedContestsQuery, OrganisedContestsQueryVariables>;
export const OrganisedContestDocument = {"__meta__":{"hash":"sha256:7c836db36ae9409251b595ba86013a791e71073fac1db54ad60e332c2fe13c82"}} as unknown as TypedDocumentString<OrganisedContestQuery, OrganisedContestQueryVariables>;
export const ContestChangesDocument = {"__meta__":{"hash":"sha256:de43d1ceb78b204b7e5ead6c54e2d42aaa63ea9d042d3f41fd509abec009955c"}} as unknown as TypedDocumentString<ContestChangesQuery, ContestChangesQueryVariables>;
export const JuryInvitationDocument = {"__meta__":{"hash":"sha256:8fcbebaad89514f19e03be2621890d486860cfd12e20e9b614044aa3b3e537b8"}} as unknown as TypedDocumentString<JuryInvitationQuery, JuryInvitationQueryVariables>;
export const PhotoQueueDocument = {"__meta__":{"hash":"sha256:b980400683fa85f89c2739c53ce7cf45d005a35f07354a4857340c70f10da3f7"}} as unknown as TypedDocumentString<PhotoQueueQuery, PhotoQueueQueryVariables>;
export const ApprovePhotoDocument = {"__meta__":{"hash":"sha256:66927b61bb31218cf6eb9e680817f7ebc5f45fd65770b9a3b2bcaa8ea4ffed8b"}} as unknown as TypedDocumentString<ApprovePhotoMutation, ApprovePhotoMutationVariables>;
export const RejectPhotoDocument = {"__meta__":{"hash":"sha256:737fecc239fef8b9aaee1ba5b958d804ca95360ca2c6e0232c2e31c7d3b2e063"}} as unknown as TypedDocumentString<RejectPhotoMutation, RejectPhotoMutationVariables>;
export const ListedEntriesDocument = {"__meta__":{"hash":"sha256:0357ae5a14fe1472894773307130457dbd3fa1786c2e560b109862191915950a"}} as unknown as TypedDocumentString<ListedEntriesQuery, ListedEntriesQueryVariables>;
export const QueueOverviewDocument = {"__meta__":{"hash":"sha256:75bd5f8468dfec346aba1f96920f603f18ffb5c70607eb2141a2856b7cc2db47"}} as unknown as TypedDocumentString<QueueOverviewQuery, QueueOverviewQueryVariables>;
export const NextEntriesDocument = {"__meta__":{"hash":"sha256:f5fff23c099e03ae63d5a324467a00c4961c609da54ee15c8b613880fdb40cab"}} as unknown as TypedDocumentString<NextEntriesQuery, NextEntriesQueryVariables>;
export const EntryToCheckDocument = {"__meta__":{"hash":"sha256:12cd8ebd3ba104bd3cfd055c5324e00fec8b7ae544a130828fd63662dc1eada6"}} as unknown as TypedDocumentString<EntryToCheckQuery, EntryToCheckQueryVariables>;
export const AskedCorrectionDocument = {"__meta__":{"hash":"sha256:014d192fde5028169b91df56c202b7cd9ace5fd1248b753ac64ec79693327bff"}} as unknown as TypedDocumentString<AskedCorrectionQuery, AskedCorrectionQueryVariables>;
export const AnswerCorrectionDocument = {"__meta__":{"hash":"sha256:2a5d1a685def1ef2a0cde39b5f97390e5424a1aceed167f2f0a4b4babea8af11"}} as unknown as TypedDocumentString<AnswerCorrectionMutation, AnswerCorrectionMutationVariables>;
export const AskForCorrectionDocument = {"__meta__":{"hash":"sha256:a39c91cb5aad021671705685386b110d7970f9805f4150f89724700aa5635c37"}} as unknown as TypedDocumentString<AskForCorrectionMutation, AskForCorrectionMutationVariables>;
export const UndoDecisionDocument = {"__meta__":{"hash":"sha256:b2c8b57abcdfafd72d848684a68e75cfc86468321999317aa66f7cefa787768b"}} as unknown as TypedDocumentString<UndoDecisionMutation, UndoDecisionMutationVariables>;
export const DisqualifyPhotoDocument = {"__meta__":{"hash":"sha256:18631fff6704e5b4dcb19d111cac8884d077a9ec27c2574ab2cc2da0664678a4"}} as unknown as TypedDocumentString<DisqualifyPhotoMutation, DisqualifyPhotoMutationVariables>;
export const LiftDisqualificationDocument = {"__meta__":{"hash":"sha256:eacb0da7bc4a24fcb8ec5b12eff66ac34c723643d0a804c7a5894bdfd98dbdc6"}} as unknown as TypedDocumentString<LiftDisqualificationMutation, LiftDisqualificationMutationVariables>;
export const MyPhotosDocument = {"__meta__":{"hash":"sha256:53862d0adb0b7ea3c03c627a2ca71d71aad1c278ecab0936b6898b123679ec8e"}} as unknown as TypedDocumentString<MyPhotosQuery, MyPhotosQueryVariables>;
export const MyEntryDocument = {"__meta__":{"hash":"sha256:4a402c96f2e87f9840c76a3a86afa7734bdcbd3a084dc377b05110bd22fd4a66"}} as unknown as TypedDocumentString<MyEntryQuery, MyEntryQueryVariables>;
export const KeepDraftDocument = {"__meta__":{"hash":"sha256:33b829ac0f9115977a9a9e687ab2b472610e90f610d571b85ee7eac95e377d80"}} as unknown as TypedDocumentString<KeepDraftMutation, KeepDraftMutationVariables>;
export const SubmitPhotoDocument = {"__meta__":{"hash":"sha256:beae595584d502227b31c051f4645d59a3f29c6b5537ead6c9d2bdf7ec5cd09d"}} as unknown as TypedDocumentString<SubmitPhotoMutation, SubmitPhotoMutationVariables>;
export const ChangePhotoDocument = {"__meta__":{"hash":"sha256:8bb3372d52b037052756fc2a7700c6ae4ab9450628f986619ac01fd07937d268"}} as unknown as TypedDocumentString<ChangePhotoMutation, ChangePhotoMutationVariables>;
export const AskReleaseAgainDocument = {"__meta__":{"hash":"sha256:f46ce46f47bbfc8df70b28a36823d5bdb82c12ccb95f127aebbe9ecc7db7e4d5"}} as unknown as TypedDocumentString<AskReleaseAgainMutation, AskReleaseAgainMutationVariables>;
export const WithdrawPhotoDocument = {"__meta__":{"hash":"sha256:dfcb114eb41f8b3b739608308dfe71e6a3f966e1e3a64e4f58369d64b7918e3a"}} as unknown as TypedDocumentString<WithdrawPhotoMutation, WithdrawPhotoMutationVariables>;
export const ReleaseDocument = {"__meta__":{"hash":"sha256:5db1aa0ffd1e7e09841735931a9fe4ce43dbcbfcafb184e28596902ac898c44d"}} as unknown as TypedDocumentString<ReleaseQuery, ReleaseQueryVariables>;
export const AnswerReleaseDocument = {"__meta__":{"hash":"sha256:4c0a6b593615c8c80f36cf67ff7160214368672057c601a218b27dc2ffaaa5ec"}} as unknown as TypedDocumentString<AnswerReleaseMutation, AnswerReleaseMutationVariables>;
export const VotePhotosDocument = {"__meta__":{"hash":"sha256:0ee2d253a3f52327570873d50faff1c3f46c2f832d0ea4401fc86929f31df6bf"}} as unknown as TypedDocumentString<VotePhotosQuery, VotePhotosQueryVariables>;
export const PublicVoteLinkDocument = {"__meta__":{"hash":"sha256:af728c281f0d308668ca23fe8416ed9349b1cadac270d0e3ab22ded63a6d870e"}} as unknown as TypedDocumentString<PublicVoteLinkQuery, PublicVoteLinkQueryVariables>;
export const ContestVotesDocument = {"__meta__":{"hash":"sha256:6459bbd9a742231c6cf1914275fc7ce0db903a73c8c38ee6decda1e2d15caf87"}} as unknown as TypedDocumentString<ContestVotesQuery, ContestVotesQueryVariables>;
export const AskPublicVoteDocument = {"__meta__":{"hash":"sha256:c4f38f2b49c5590bc5ab46cae4409bef73f9ec36093c1678e2b560eda4da5731"}} as unknown as TypedDocumentString<AskPublicVoteMutation, AskPublicVoteMutationVariables>;
export const GivePublicVoteDocument = {"__meta__":{"hash":"sha256:f88e20f0c0fd89bbb88658c79d24471710005c032c819e5adbf4c85adcbad81d"}} as unknown as TypedDocumentString<GivePublicVoteMutation, GivePublicVoteMutationVariables>;
export const TakePublicVoteBackDocument = {"__meta__":{"hash":"sha256:b5d995ae926367b352911624dac4303074b7eb88dd6f76fdf639c7b1ebc06554"}} as unknown as TypedDocumentString<TakePublicVoteBackMutation, TakePublicVoteBackMutationVariables>;
export const StrikeVotesDocument = {"__meta__":{"hash":"sha256:5fe2e843a06d3ec2f04b4f74ee047bee2c9c2ab772dd2e779fb8430a36ab9a22"}} as unknown as TypedDocumentString<StrikeVotesMutation, StrikeVotesMutationVariables>;
export const CourseFiguresDocument = {"__meta__":{"hash":"sha256:1d55b5c7596af4352a910e3a7965a859ccea56e56a77d2d5636dd547a9e2b08a"}} as unknown as TypedDocumentString<CourseFiguresQuery, CourseFiguresQueryVariables>;
export const CourseFiguresLinesDocument = {"__meta__":{"hash":"sha256:b8de16534d0e07d790bfcd791084c9f953d2f786095df136ee694d965d203946"}} as unknown as TypedDocumentString<CourseFiguresLinesQuery, CourseFiguresLinesQueryVariables>;
export const QuestionFiguresDocument = {"__meta__":{"hash":"sha256:94511d1abd704b78c242b42bea7b00240eb00b1eaafb2658c966738073798e2c"}} as unknown as TypedDocumentString<QuestionFiguresQuery, QuestionFiguresQueryVariables>;
export const CoursesDocument = {"__meta__":{"hash":"sha256:1149f4a4c2990e18210c02f7ccc3b309f5ae77aba2a774821a7a4b19ebf466cb"}} as unknown as TypedDocumentString<CoursesQuery, CoursesQueryVariables>;
export const CourseFacetsDocument = {"__meta__":{"hash":"sha256:8f382a962f84a826c7f3a20a3b150ea16016efa0f67fa5f1b6f17db427e8fa90"}} as unknown as TypedDocumentString<CourseFacetsQuery, CourseFacetsQueryVariables>;
export const CourseDocument = {"__meta__":{"hash":"sha256:77b9038dd48cff0aec231182ed47af2c0fd1f31753bd139a7b6e64c9b1601cab"}} as unknown as TypedDocumentString<CourseQuery, CourseQueryVariables>;
export const MyCoursesDocument = {"__meta__":{"hash":"sha256:e009fc30d5faba0f4681b3aebd0c3eec3370b1c3380982a9a0b1df8b7bf5088b"}} as unknown as TypedDocumentString<MyCoursesQuery, MyCoursesQueryVariables>;
export const LearningDocument = {"__meta__":{"hash":"sha256:9b9596445eb1ecf0a7ea21349931d97abe0acd61857bdaa6a4f1e8d5e579f2bf"}} as unknown as TypedDocumentString<LearningQuery, LearningQueryVariables>;
export const TakeNewRevisionDocument = {"__meta__":{"hash":"sha256:810c7288fef281852449a78df8408d154f7b37e7ad9fddf361d71b0a02071ee2"}} as unknown as TypedDocumentString<TakeNewRevisionMutation, TakeNewRevisionMutationVariables>;
export const EnrolDocument = {"__meta__":{"hash":"sha256:cb8354e6ddf4fa76ce6aeeec8f5389a5054e68cff7b132beb723b1e0b4606324"}} as unknown as TypedDocumentString<EnrolMutation, EnrolMutationVariables>;
export const LeaveCourseDocument = {"__meta__":{"hash":"sha256:83f14b17c12cf47668c521b9eb3dccfce7fd30240dadf350f9def8c78c0cdf82"}} as unknown as TypedDocumentString<LeaveCourseMutation, LeaveCourseMutationVariables>;
export const RememberPlaceDocument = {"__meta__":{"hash":"sha256:c6516bbd87c988cbf482c2a2cb82aa079e881aba53e9d3c0453ed3c44bf9f1b6"}} as unknown as TypedDocumentString<RememberPlaceMutation, RememberPlaceMutationVariables>;
export const CompleteLessonDocument = {"__meta__":{"hash":"sha256:79247746e0e6aacc3fa9cd12daaa283763de8b656ca901aa05ba6902306646b0"}} as unknown as TypedDocumentString<CompleteLessonMutation, CompleteLessonMutationVariables>;
export const MyEnrolmentDocument = {"__meta__":{"hash":"sha256:0d6fcee35f9f0e336bd2c25d3750175cbdbf1a887c11db3a75cf43b4c24c2bdd"}} as unknown as TypedDocumentString<MyEnrolmentQuery, MyEnrolmentQueryVariables>;
export const LessonDocument = {"__meta__":{"hash":"sha256:4413b837966e976bc105112d4033465c71d5bb749831b4ffa023f2c1cdd67eb5"}} as unknown as TypedDocumentString<LessonQuery, LessonQueryVariables>;
export const CoursePrintDocument = {"__meta__":{"hash":"sha256:1db84ce2bce2211a5254c2fc360e175dcbbe009d415605f0896fa45c4942e530"}} as unknown as TypedDocumentString<CoursePrintQuery, CoursePrintQueryVariables>;
export const SaveNoteDocument = {"__meta__":{"hash":"sha256:4ef188fde7c54a7b14a1a1503654767b2493d10a2c5464a3b4831bdfda058718"}} as unknown as TypedDocumentString<SaveNoteMutation, SaveNoteMutationVariables>;
export const DecideOtherNoteDocument = {"__meta__":{"hash":"sha256:8a15d8ee75c026afc8d68959f5a2bd817d2424c32a1069591cd064afa7c86b24"}} as unknown as TypedDocumentString<DecideOtherNoteMutation, DecideOtherNoteMutationVariables>;
export const MyNotesDocument = {"__meta__":{"hash":"sha256:184fcf52f35c8be7884836eeddbbf55568de73ce8bee0f088c6df1701a5186dc"}} as unknown as TypedDocumentString<MyNotesQuery, MyNotesQueryVariables>;
export const HandInPracticeDocument = {"__meta__":{"hash":"sha256:1dae1672a8b21dc378bc527c74cf8e41cd68ff428383858af7fa39d2e4301ca0"}} as unknown as TypedDocumentString<HandInPracticeMutation, HandInPracticeMutationVariables>;
export const WaitingReviewsDocument = {"__meta__":{"hash":"sha256:da0097cd26e9b1f842cf7cfe995075ba1c70e3137ccaab44a9604bdda996e139"}} as unknown as TypedDocumentString<WaitingReviewsQuery, WaitingReviewsQueryVariables>;
export const ReviewDocument = {"__meta__":{"hash":"sha256:f22afcb19c4679be1c250f0a7aefc9cc1190b64bb29f2e2aef667ea9239d2f11"}} as unknown as TypedDocumentString<ReviewQuery, ReviewQueryVariables>;
export const TakeReviewDocument = {"__meta__":{"hash":"sha256:960f24a3e62192119f55e7a22aa53450f0387abca91d2d2ad815acb11be4ed1e"}} as unknown as TypedDocumentString<TakeReviewMutation, TakeReviewMutationVariables>;
export const GiveBackReviewDocument = {"__meta__":{"hash":"sha256:390f34d5b80c21ea5dafc7ed338f0fa5b4f3b88ddc489579c28119501d78df78"}} as unknown as TypedDocumentString<GiveBackReviewMutation, GiveBackReviewMutationVariables>;
export const GiveReviewDocument = {"__meta__":{"hash":"sha256:7c9e7b7d737787917ebf6e9c556223961fa9bb307dfe8f2d72ed0484652c0af8"}} as unknown as TypedDocumentString<GiveReviewMutation, GiveReviewMutationVariables>;
export const DetachPracticeFileDocument = {"__meta__":{"hash":"sha256:baae97b216cf6be4947ba88729feba7a32a9d18f64a4f948e5a3beec2887db64"}} as unknown as TypedDocumentString<DetachPracticeFileMutation, DetachPracticeFileMutationVariables>;
export const QuizDocument = {"__meta__":{"hash":"sha256:0bc224572c38966b257d56b0984f2092607941dbc29be03b37f66bdf2f615b58"}} as unknown as TypedDocumentString<QuizQuery, QuizQueryVariables>;
export const StartQuizDocument = {"__meta__":{"hash":"sha256:8d39c4b73d00d27da63991432575396ba808688cbb0d72744923c47b73621d32"}} as unknown as TypedDocumentString<StartQuizMutation, StartQuizMutationVariables>;
export const AnswerQuestionDocument = {"__meta__":{"hash":"sha256:c118d6a24d5335094128ef495919784878e6a53deecaaad371a229437d0f1696"}} as unknown as TypedDocumentString<AnswerQuestionMutation, AnswerQuestionMutationVariables>;
export const AnswerLessonQuestionDocument = {"__meta__":{"hash":"sha256:00ec05d069d24cece2d49f9adb7078e21311d1672a3dbbf009b74634556c8fe8"}} as unknown as TypedDocumentString<AnswerLessonQuestionMutation, AnswerLessonQuestionMutationVariables>;
export const SubmitQuizDocument = {"__meta__":{"hash":"sha256:ff6f7c57e0cbfb6756eb27e0f5e2dd3bcc0393a85d9452e8865b83c0af8e99c6"}} as unknown as TypedDocumentString<SubmitQuizMutation, SubmitQuizMutationVariables>;
export const DiariesDocument = {"__meta__":{"hash":"sha256:560070e0b5e2043ff65c62f0152d7927bf152e0ba6cd2182df65b7429274fa17"}} as unknown as TypedDocumentString<DiariesQuery, DiariesQueryVariables>;
export const DiaryDocument = {"__meta__":{"hash":"sha256:10264cab7f6bc2b26bbdd02e430a0e6281496d2d8a422d1872e72170f09bb096"}} as unknown as TypedDocumentString<DiaryQuery, DiaryQueryVariables>;
export const CalendarSubscriptionDocument = {"__meta__":{"hash":"sha256:81619bb75e33a5550d9c6dd3dfca4f518122ce01936803514a2133d34508784e"}} as unknown as TypedDocumentString<CalendarSubscriptionQuery, CalendarSubscriptionQueryVariables>;
export const RenewCalendarDocument = {"__meta__":{"hash":"sha256:a1edc500ef5270bedf5e762d0ebd6ac281411f77b8819a6ccbfe01e166b56472"}} as unknown as TypedDocumentString<RenewCalendarMutation, RenewCalendarMutationVariables>;
export const RevokeCalendarDocument = {"__meta__":{"hash":"sha256:1c82ee0808c2e08e8bf86bc07af1b288e0763715f17ac17ff98baf99a60a877a"}} as unknown as TypedDocumentString<RevokeCalendarMutation, RevokeCalendarMutationVariables>;
export const OpeningPlanDocument = {"__meta__":{"hash":"sha256:eda94b81cd89c51fc1f784de2f484bc0de3157c4e3fb090b372894b157131850"}} as unknown as TypedDocumentString<OpeningPlanQuery, OpeningPlanQueryVariables>;
export const DiaryDetailsDocument = {"__meta__":{"hash":"sha256:db789544cd03462f43891957a9681d359a81c329b85e46d6b0128fbcb871eee7"}} as unknown as TypedDocumentString<DiaryDetailsQuery, DiaryDetailsQueryVariables>;
export const EnterDiaryDocument = {"__meta__":{"hash":"sha256:cf3a9bba8a28a9d86b1258d574954e7845993ae1dc29ec2ae920ef946a0051ed"}} as unknown as TypedDocumentString<EnterDiaryMutation, EnterDiaryMutationVariables>;
export const SaveDiaryDocument = {"__meta__":{"hash":"sha256:a8c890eb40be7815dcfde352007578f9a203cf856c5ebd14f3fa118e14f2eba6"}} as unknown as TypedDocumentString<SaveDiaryMutation, SaveDiaryMutationVariables>;
export const AddOpeningHoursDocument = {"__meta__":{"hash":"sha256:6773e6c013287e6fccf08b4ec2d1f4a6a87b8137e9e58310ff15648e7ef76c4b"}} as unknown as TypedDocumentString<AddOpeningHoursMutation, AddOpeningHoursMutationVariables>;
export const ChangeOpeningHoursDocument = {"__meta__":{"hash":"sha256:846b937ae1d12a8a27885f6a0e65ae68b832a15ee24c912f694e2295d29afd7f"}} as unknown as TypedDocumentString<ChangeOpeningHoursMutation, ChangeOpeningHoursMutationVariables>;
export const EndOpeningHoursDocument = {"__meta__":{"hash":"sha256:2a25772b2777aae836eab044d16bf94d637924dcb1c6c0ede8413aa00743c7f7"}} as unknown as TypedDocumentString<EndOpeningHoursMutation, EndOpeningHoursMutationVariables>;
export const CloseDaysDocument = {"__meta__":{"hash":"sha256:446cf0ccf7955c1938710cba148eecd98c441671ee0cb9275481264f08f4bc4c"}} as unknown as TypedDocumentString<CloseDaysMutation, CloseDaysMutationVariables>;
export const AddExtraHoursDocument = {"__meta__":{"hash":"sha256:0a4de13f5d8d0cd2b6765b054aad733afcfae9e64f0dc71945699a0f9ca2a8f3"}} as unknown as TypedDocumentString<AddExtraHoursMutation, AddExtraHoursMutationVariables>;
export const DropDepartingDaysDocument = {"__meta__":{"hash":"sha256:484f47d6d7ea3fde356c369cc2ed8f5486a35c4222b7dc541ec9fbc32f35ad89"}} as unknown as TypedDocumentString<DropDepartingDaysMutation, DropDepartingDaysMutationVariables>;
export const HomeDocument = {"__meta__":{"hash":"sha256:28da00ce0520c9c389396589c1ae138c5a5e2f1d8fc0416a1e2667b2e5100827"}} as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const LeftCoursesDocument = {"__meta__":{"hash":"sha256:371e410742b47055cf9b0cff90adda1024a33dd76e10003d90972cab804204b3"}} as unknown as TypedDocumentString<LeftCoursesQuery, LeftCoursesQueryVariables>;
export const MaterialsDocument = {"__meta__":{"hash":"sha256:6d583e7a0002104efd5fcf9e523c57b378c94bb58b6cfbdf2f5a92c1c25f4957"}} as unknown as TypedDocumentString<MaterialsQuery, MaterialsQueryVariables>;
export const MaterialFacetsDocument = {"__meta__":{"hash":"sha256:3f0c942f6f4eb25873a6ba4e9101f88f4b8add94f043039da191067ab32ff2ff"}} as unknown as TypedDocumentString<MaterialFacetsQuery, MaterialFacetsQueryVariables>;
export const MaterialDocument = {"__meta__":{"hash":"sha256:89bfe0412d7de66f629fc6e721d1a6ae44c97d60bc0498f7159c0ce48e2fce3e"}} as unknown as TypedDocumentString<MaterialQuery, MaterialQueryVariables>;
export const PracticeNotesDocument = {"__meta__":{"hash":"sha256:b49b77398727ecce789152d6b9ab8e5277fd3a72eb2069e3f6da332c869abf87"}} as unknown as TypedDocumentString<PracticeNotesQuery, PracticeNotesQueryVariables>;
export const MyMaterialDocument = {"__meta__":{"hash":"sha256:a36647b0f026c197bb402ad3c3e349daa2a1484716f0ccc46ed3ffbcd812c952"}} as unknown as TypedDocumentString<MyMaterialQuery, MyMaterialQueryVariables>;
export const IsSavedDocument = {"__meta__":{"hash":"sha256:7180b95492a1cb408da28e48f5201827ae2d1db77b8335893a5563a347f6d1aa"}} as unknown as TypedDocumentString<IsSavedQuery, IsSavedQueryVariables>;
export const SavedItemsDocument = {"__meta__":{"hash":"sha256:187a6c3ecc133df14e87107138be4cabc2b5ce1e41ba500b9af1fe5b730d4f26"}} as unknown as TypedDocumentString<SavedItemsQuery, SavedItemsQueryVariables>;
export const SaveItemDocument = {"__meta__":{"hash":"sha256:ee71c50330307d586f1d835d46b28b538f91c4a71bc6fdedd57be1ddd7d8bc24"}} as unknown as TypedDocumentString<SaveItemMutation, SaveItemMutationVariables>;
export const DropItemDocument = {"__meta__":{"hash":"sha256:b7c996ec191c43b7f30d8d0dc16f03b3148061f5448e1a98c652637a7d966127"}} as unknown as TypedDocumentString<DropItemMutation, DropItemMutationVariables>;
export const WritePracticeNoteDocument = {"__meta__":{"hash":"sha256:672d303a65521dae1c6b2003b47fc4bb0a6bb916266b00b42e97b51378bd0ddf"}} as unknown as TypedDocumentString<WritePracticeNoteMutation, WritePracticeNoteMutationVariables>;
export const DeletePracticeNoteDocument = {"__meta__":{"hash":"sha256:c4a6b813acaea6f8e48f8dad79109a42fda046239a78a53c163788bd3c722e06"}} as unknown as TypedDocumentString<DeletePracticeNoteMutation, DeletePracticeNoteMutationVariables>;
export const ReportProblemDocument = {"__meta__":{"hash":"sha256:afbe80e59220088b9fe95925177ca005b1a2bd5bfde14db56bfdec4f9343617c"}} as unknown as TypedDocumentString<ReportProblemMutation, ReportProblemMutationVariables>;
export const OrganisationHistoryDocument = {"__meta__":{"hash":"sha256:8247cbb545c01652cb07a4920e08954e35efc5b37400d171e216642ca5b93f3b"}} as unknown as TypedDocumentString<OrganisationHistoryQuery, OrganisationHistoryQueryVariables>;
export const OrganisationsDocument = {"__meta__":{"hash":"sha256:f906ecf215c2bc54fe1713fe85eb6ccd88582326d19deaefb925c1dd856458f0"}} as unknown as TypedDocumentString<OrganisationsQuery, OrganisationsQueryVariables>;
export const OrganisationDocument = {"__meta__":{"hash":"sha256:c87928cd22b1a158b33004acd7fc9839b1aa0d5d629b5766a6f815cedf286295"}} as unknown as TypedDocumentString<OrganisationQuery, OrganisationQueryVariables>;
export const MemberDocument = {"__meta__":{"hash":"sha256:eed94e8d3d48c9b3251ac5cbe88fea3be795e8869557f29b2698ece7e181895b"}} as unknown as TypedDocumentString<MemberQuery, MemberQueryVariables>;
export const InvitationDocument = {"__meta__":{"hash":"sha256:69befd670d7f655f9fd5ec45ead834df8817dba2fb31592d2fdf72d5eb0105e3"}} as unknown as TypedDocumentString<InvitationQuery, InvitationQueryVariables>;
export const InviteMemberDocument = {"__meta__":{"hash":"sha256:8c508a8fa7b4ef901af23d486e1e5e97dd958ec0e7627302f5492f732268ee30"}} as unknown as TypedDocumentString<InviteMemberMutation, InviteMemberMutationVariables>;
export const WithdrawInvitationDocument = {"__meta__":{"hash":"sha256:cffaf7e2268b798cf8e6ba2d2ecf78d4faca8d743cb96b53169b52ad756ac0c6"}} as unknown as TypedDocumentString<WithdrawInvitationMutation, WithdrawInvitationMutationVariables>;
export const ChangeMemberRolesDocument = {"__meta__":{"hash":"sha256:489996d657df9505ca7fea6fb117dba26a35a5dcb30dd47f7e74d6dfd4671844"}} as unknown as TypedDocumentString<ChangeMemberRolesMutation, ChangeMemberRolesMutationVariables>;
export const RemoveMemberDocument = {"__meta__":{"hash":"sha256:7f20a4d56adeac3ee527eb66ad732fc9761ae668a54dbfd3817201637d703431"}} as unknown as TypedDocumentString<RemoveMemberMutation, RemoveMemberMutationVariables>;
export const AcceptInvitationDocument = {"__meta__":{"hash":"sha256:5432ad2e8955e2dec1dcfbc8ac78e70c5a373db88d2cdf1454ef6e095520b32a"}} as unknown as TypedDocumentString<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const CreateOrganisationDocument = {"__meta__":{"hash":"sha256:9ce5cee73483afb5c2acc3bac72380042bdfd4d061270c7129b7e9ebdb85de86"}} as unknown as TypedDocumentString<CreateOrganisationMutation, CreateOrganisationMutationVariables>;
export const ContentPageDocument = {"__meta__":{"hash":"sha256:2627f7040687ac58de3a787e4f119cc1355717e0da25acf20dd7a8ac81796a7a"}} as unknown as TypedDocumentString<ContentPageQuery, ContentPageQueryVariables>;
export const RoomsDocument = {"__meta__":{"hash":"sha256:ecf542295b5c6949e6a581c4ea80508cdff477c24253a15a7503b8d25e4a60bb"}} as unknown as TypedDocumentString<RoomsQuery, RoomsQueryVariables>;
export const RoomFacetsDocument = {"__meta__":{"hash":"sha256:a23ec81d66773456e3dd88bb56b2eff66b812b468b0edbd249d00b02e492dece"}} as unknown as TypedDocumentString<RoomFacetsQuery, RoomFacetsQueryVariables>;
export const RoomDocument = {"__meta__":{"hash":"sha256:193d33a9b86d85a87e1b5e621b89813337eef6c2e8dfe4e0d419253ab89f63c6"}} as unknown as TypedDocumentString<RoomQuery, RoomQueryVariables>;
export const RoomStoryDocument = {"__meta__":{"hash":"sha256:72ed26d625369ee7e8019e6365761018f00fb444a13117572bd48c883d76dd76"}} as unknown as TypedDocumentString<RoomStoryQuery, RoomStoryQueryVariables>;
export const RoomPreviewDocument = {"__meta__":{"hash":"sha256:553882e320631529374ef4dfa79a80cf850ce794312301a7e7dc58fcc359ecec"}} as unknown as TypedDocumentString<RoomPreviewQuery, RoomPreviewQueryVariables>;
export const SearchDocument = {"__meta__":{"hash":"sha256:de2ab9f800fbd7b4986e9ea34ded1f6676a49eb4efff8256c021df6d5a8c1e94"}} as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const SuggestionsDocument = {"__meta__":{"hash":"sha256:0bec94d65895fd01ec046260b1bd5161f08af9df2824f8c34ac7c6be01d9f75a"}} as unknown as TypedDocumentString<SuggestionsQuery, SuggestionsQueryVariables>;
export const KeptServicesDocument = {"__meta__":{"hash":"sha256:23c8842698e401f5bf46a047d9463e0cdcb5f7ab48f3883bb07743b1c75fe06b"}} as unknown as TypedDocumentString<KeptServicesQuery, KeptServicesQueryVariables>;
export const KeptServiceDocument = {"__meta__":{"hash":"sha256:071b89953b67c6b0236ed09bb7bbed2daffd40b88b056f1e2f8bfb3df1dffbc2"}} as unknown as TypedDocumentString<KeptServiceQuery, KeptServiceQueryVariables>;
export const CreateServiceDocument = {"__meta__":{"hash":"sha256:f3028a75ad7ef070c61a8970906a7cf612fd63355395ae38535d0bccfa55105a"}} as unknown as TypedDocumentString<CreateServiceMutation, CreateServiceMutationVariables>;
export const SaveServiceDocument = {"__meta__":{"hash":"sha256:984a3c970ba6790315643dfcc6db77b862f7686b471de7380b792881709b2204"}} as unknown as TypedDocumentString<SaveServiceMutation, SaveServiceMutationVariables>;
export const SaveServiceWordsDocument = {"__meta__":{"hash":"sha256:c73870bd0b40940dbb3cf76df07b553590fc9a55f056a5dfb075b1f117905d0b"}} as unknown as TypedDocumentString<SaveServiceWordsMutation, SaveServiceWordsMutationVariables>;
export const SwitchServiceDocument = {"__meta__":{"hash":"sha256:69bd6f5ae82f617200c241ca6a32ae6c1ec84782bfaefbc4010170f8ea7a117b"}} as unknown as TypedDocumentString<SwitchServiceMutation, SwitchServiceMutationVariables>;
export const SaveServiceOfferDocument = {"__meta__":{"hash":"sha256:b1038c093682f72ec92ed9a428be1f525a8a9c596c91a178240f1295f008936d"}} as unknown as TypedDocumentString<SaveServiceOfferMutation, SaveServiceOfferMutationVariables>;
export const DraftTranslationDocument = {"__meta__":{"hash":"sha256:34d432782d30744f6ad5f0ffe6e437b06cd51fdf73705f393db0963155ad0589"}} as unknown as TypedDocumentString<DraftTranslationQuery, DraftTranslationQueryVariables>;
export const DraftTranslationPartDocument = {"__meta__":{"hash":"sha256:a8d54056b1e7abdc0922c16c54116d7b770be13bf6d8990b066f2746dc25cf3f"}} as unknown as TypedDocumentString<DraftTranslationPartQuery, DraftTranslationPartQueryVariables>;
export const SaveDraftTranslationDocument = {"__meta__":{"hash":"sha256:49ac8095b7a5acea9741d198d718f4ba91d73a97eda455d393277d79bdbb5914"}} as unknown as TypedDocumentString<SaveDraftTranslationMutation, SaveDraftTranslationMutationVariables>;
export const VisitFiguresDocument = {"__meta__":{"hash":"sha256:41d569796cb6ed3164c37562a3c3b6339f892425678897c28c5218ac7a130ccb"}} as unknown as TypedDocumentString<VisitFiguresQuery, VisitFiguresQueryVariables>;
export const SitemapPagesDocument = {"__meta__":{"hash":"sha256:3c2f247e2779d5cee580d7c50a55197b04a6be6a3b3b1224f1dd1ab0e0f07cda"}} as unknown as TypedDocumentString<SitemapPagesQuery, SitemapPagesQueryVariables>;
export const SitemapRoomsDocument = {"__meta__":{"hash":"sha256:82a4226043c02ab21391986a0c7807bd25ebf45b316cccb82eee1a06a0bc6b13"}} as unknown as TypedDocumentString<SitemapRoomsQuery, SitemapRoomsQueryVariables>;
export const SitemapCoursesDocument = {"__meta__":{"hash":"sha256:19c97199a064d23b4e6cc1d1806a988506382f6d21233bd38b9629895885c5cb"}} as unknown as TypedDocumentString<SitemapCoursesQuery, SitemapCoursesQueryVariables>;
export const SitemapContestsDocument = {"__meta__":{"hash":"sha256:3f01fa6a49621d999da55cb46c83a516c5c53b102cbc44ab868c2196b5912bbd"}} as unknown as TypedDocumentString<SitemapContestsQuery, SitemapContestsQueryVariables>;
export const PersonDocument = {"__meta__":{"hash":"sha256:b3e8802704d517f59ff5b5bc0cda8ce2b3f9540149bdcd86e180d8f1c9b34fa2"}} as unknown as TypedDocumentString<PersonQuery, PersonQueryVariables>;