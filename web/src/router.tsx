import { accountDeleteRoute } from './routes/account-delete.tsx';
import { accountSecurityRoute } from './routes/account-security.tsx';
import { accountRoute } from './routes/account.tsx';
import { authoringFiguresRoute } from './routes/authoring-figures.tsx';
import { authoringExchangeRoute } from './routes/authoring-exchange.tsx';
import { authoringTranslatePartRoute } from './routes/authoring-translate-part.tsx';
import { authoringTranslateRoute } from './routes/authoring-translate.tsx';
import { authoringCourseRoute } from './routes/authoring-course.tsx';
import { authoringEditRoute } from './routes/authoring-edit.tsx';
import { authoringHistoryRoute } from './routes/authoring-history.tsx';
import { authoringMaterialEditRoute } from './routes/authoring-material-edit.tsx';
import { authoringMaterialHistoryRoute } from './routes/authoring-material-history.tsx';
import { authoringMaterialPreviewRoute } from './routes/authoring-material-preview.tsx';
import { authoringMaterialRoute } from './routes/authoring-material.tsx';
import { authoringMaterialsRoute } from './routes/authoring-materials.tsx';
import { authoringNotesRoute } from './routes/authoring-notes.tsx';
import { authoringMediaFileRoute } from './routes/authoring-media-file.tsx';
import { authoringMediaRoute } from './routes/authoring-media.tsx';
import { authoringPackRoute } from './routes/authoring-pack.tsx';
import { authoringPacksRoute } from './routes/authoring-packs.tsx';
import { authoringPreviewRoute } from './routes/authoring-preview.tsx';
import { authoringRoute } from './routes/authoring.tsx';
import { bookDetailsRoute } from './routes/book-details.tsx';
import { bookTimeRoute } from './routes/book-time.tsx';
import { bookRoute } from './routes/book.tsx';
import { bookWaitRoute } from './routes/book-wait.tsx';
import { bookingCodeRoute } from './routes/booking-code.tsx';
import { bookingMoveRoute } from './routes/booking-move.tsx';
import { bookingRoute } from './routes/booking.tsx';
import { certificatesRoute } from './routes/certificates.tsx';
import { checkYourMailRoute } from './routes/check-your-mail.tsx';
import { confirmAddressRoute } from './routes/confirm-address.tsx';
import { contentPageRoute } from './routes/content-page.tsx';
import { entryRoutes } from './routes/entry-routes.ts';
import { contestRoute } from './routes/contest.tsx';
import { contestsRoute } from './routes/contests.tsx';
import { contestRegulationsRoute } from './routes/contest-regulations.tsx';
import { organiseRoute } from './routes/organise.tsx';
import { organiseContestRoute } from './routes/organise-contest.tsx';
import { organiseTermsRoute } from './routes/organise-terms.tsx';
import { organiseWordsRoute } from './routes/organise-words.tsx';
import { organisePartsRoute } from './routes/organise-parts.tsx';
import { organisePartRoute } from './routes/organise-part.tsx';
import { organiseRegulationsRoute } from './routes/organise-regulations.tsx';
import { organisePeopleRoute } from './routes/organise-people.tsx';
import { organiseStepRoute } from './routes/organise-step.tsx';
import { organiseHistoryRoute } from './routes/organise-history.tsx';
import { juryInvitationRoute } from './routes/jury-invitation.tsx';
import { courseCompletedRoute } from './routes/course-completed.tsx';
import { courseFiguresRoute } from './routes/course-figures.tsx';
import { courseQuestionsRoute } from './routes/course-questions.tsx';
import { coursePrintRoute } from './routes/course-print.tsx';
import { courseRoute } from './routes/course.tsx';
import { coursesRoute } from './routes/courses.tsx';
import { roomKeepingRoutes } from './routes/room-keeping.ts';
import { setUpRoutes } from './routes/set-up.ts';
import { forgottenPasswordRoute } from './routes/forgotten-password.tsx';
import { homeRoute } from './routes/home.tsx';
import { invitationRoute } from './routes/invitation.tsx';
import { learningNotesRoute } from './routes/learning-notes.tsx';
import { learningReviewRoute } from './routes/learning-review.tsx';
import { learningReviewsRoute } from './routes/learning-reviews.tsx';
import { issuedCertificateChangeRoute } from './routes/issued-certificate-change.tsx';
import { issuedCertificateRoute } from './routes/issued-certificate.tsx';
import { issuedCertificatesRoute } from './routes/issued-certificates.tsx';
import { juryRoute } from './routes/jury.tsx';
import { juryPhotosRoute } from './routes/jury-photos.tsx';
import { juryRankingRoute } from './routes/jury-ranking.tsx';
import { learningRoute } from './routes/learning.tsx';
import { lessonRoute } from './routes/lesson.tsx';
import { materialRoute } from './routes/material.tsx';
import { materialsRoute } from './routes/materials.tsx';
import { memberRoute } from './routes/member.tsx';
import { contestCorrectionRoute } from './routes/contest-correction.tsx';
import { moderationListRoute } from './routes/moderation-list.tsx';
import { moderationPhotoRoute } from './routes/moderation-photo.tsx';
import { moderationRoute } from './routes/moderation.tsx';
import { offlineRoute } from './routes/offline.tsx';
import { organisationHistoryRoute } from './routes/organisation-history.tsx';
import { organisationNewRoute } from './routes/organisation-new.tsx';
import { organiseJuryRoute } from './routes/organise-jury.tsx';
import { contestExhibitionRoute } from './routes/contest-exhibition.tsx';
import { organiseExhibitionRoute } from './routes/organise-exhibition.tsx';
import { organiseStopRoute } from './routes/organise-stop.tsx';
import { organisePhotoWordsRoute } from './routes/organise-photo-words.tsx';
import { organisationRoute } from './routes/organisation.tsx';
import { organisationsRoute } from './routes/organisations.tsx';
import { preferencesRoute } from './routes/preferences.tsx';
import { quizRoute } from './routes/quiz.tsx';
import { readingBookRoute } from './routes/reading-book.tsx';
import { readingBookRecordRoute } from './routes/reading-book-record.tsx';
import { readingBooksImportRoute } from './routes/reading-books-import.tsx';
import { readingBooksManageRoute } from './routes/reading-books-manage.tsx';
import { readingBooksReportRoute } from './routes/reading-books-report.tsx';
import { readingBooksRoute } from './routes/reading-books.tsx';
import { resetPasswordRoute } from './routes/reset-password.tsx';
import { roomBoardRoute } from './routes/room-board.tsx';
import { roomStoryRoute } from './routes/room-story.tsx';
import { roomRoute } from './routes/room.tsx';
import { roomsRoute } from './routes/rooms.tsx';
import { localeRoute, rootRoute } from './routes/root.tsx';
import { searchRoute } from './routes/search.tsx';
import { savedRoute } from './routes/saved.tsx';
import { secondStepRoute } from './routes/second-step.tsx';
import { signInLinkRoute } from './routes/sign-in-link.tsx';
import { signInRoute } from './routes/sign-in.tsx';
import { signUpRoute } from './routes/sign-up.tsx';
import { verifyCertificateRoute } from './routes/verify-certificate.tsx';
import { verifyRoute } from './routes/verify.tsx';
import { visitBlockRoute } from './routes/visit-block.tsx';
import { visitBlockedMoveRoute } from './routes/visit-blocked-move.tsx';
import { visitBlockedRoute } from './routes/visit-blocked.tsx';
import { visitCallsRoute } from './routes/visit-calls.tsx';
import { visitMessagesRoute } from './routes/visit-messages.tsx';
import { visitMoveRoute } from './routes/visit-move.tsx';
import { visitNewRoute } from './routes/visit-new.tsx';
import { visitWalkInRoute } from './routes/visit-walk-in.tsx';
import { visitRoute } from './routes/visit.tsx';
import { visitsRoute } from './routes/visits.tsx';

/** Every screen; the server renders them all. Interactive ones stand in router.client.tsx as well. */
const screens = [
  accountDeleteRoute,
  accountRoute,
  accountSecurityRoute,
  authoringFiguresRoute,
  authoringExchangeRoute,
  authoringTranslatePartRoute,
  authoringTranslateRoute,
  authoringCourseRoute,
  authoringEditRoute,
  authoringHistoryRoute,
  authoringMaterialEditRoute,
  authoringMaterialHistoryRoute,
  authoringMaterialPreviewRoute,
  authoringMaterialRoute,
  authoringMaterialsRoute,
  authoringNotesRoute,
  authoringMediaFileRoute,
  authoringMediaRoute,
  authoringPackRoute,
  authoringPacksRoute,
  authoringPreviewRoute,
  authoringRoute,
  bookDetailsRoute,
  bookWaitRoute,
  bookingCodeRoute,
  bookingMoveRoute,
  bookingRoute,
  bookRoute,
  bookTimeRoute,
  certificatesRoute,
  checkYourMailRoute,
  confirmAddressRoute,
  contentPageRoute,
  contestRoute,
  ...entryRoutes,
  contestsRoute,
  contestRegulationsRoute,
  organiseRoute,
  organiseContestRoute,
  organiseTermsRoute,
  organiseWordsRoute,
  organisePartsRoute,
  organisePartRoute,
  organiseRegulationsRoute,
  organisePeopleRoute,
  organiseStepRoute,
  organiseHistoryRoute,
  juryInvitationRoute,
  courseCompletedRoute,
  courseFiguresRoute,
  courseQuestionsRoute,
  coursePrintRoute,
  courseRoute,
  coursesRoute,
  ...roomKeepingRoutes,
  ...setUpRoutes,
  forgottenPasswordRoute,
  homeRoute,
  invitationRoute,
  issuedCertificateChangeRoute,
  issuedCertificateRoute,
  issuedCertificatesRoute,
  juryRoute,
  juryPhotosRoute,
  juryRankingRoute,
  learningRoute,
  learningNotesRoute,
  learningReviewsRoute,
  learningReviewRoute,
  lessonRoute,
  materialRoute,
  materialsRoute,
  memberRoute,
  moderationRoute,
  moderationListRoute,
  moderationPhotoRoute,
  contestCorrectionRoute,
  offlineRoute,
  organisationHistoryRoute,
  organisationNewRoute,
  organiseJuryRoute,
  contestExhibitionRoute,
  organiseExhibitionRoute,
  organiseStopRoute,
  organisePhotoWordsRoute,
  organisationRoute,
  organisationsRoute,
  preferencesRoute,
  quizRoute,
  readingBookRoute,
  readingBookRecordRoute,
  readingBooksImportRoute,
  readingBooksManageRoute,
  readingBooksReportRoute,
  readingBooksRoute,
  resetPasswordRoute,
  roomRoute,
  roomsRoute,
  roomStoryRoute,
  searchRoute,
  savedRoute,
  secondStepRoute,
  signInLinkRoute,
  signInRoute,
  signUpRoute,
  verifyCertificateRoute,
  verifyRoute,
  roomBoardRoute,
  visitBlockRoute,
  visitBlockedMoveRoute,
  visitBlockedRoute,
  visitCallsRoute,
  visitMessagesRoute,
  visitMoveRoute,
  visitNewRoute,
  visitRoute,
  visitsRoute,
  visitWalkInRoute,
] as const;

export const routeTree = rootRoute.addChildren([localeRoute.addChildren(screens)]);
