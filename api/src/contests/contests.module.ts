import { Module } from '@nestjs/common';
import { CheckedEntries } from './checking/checked-entries.ts';
import { CheckingResolver } from './checking/checking.resolver.ts';
import { CheckingService } from './checking/checking.service.ts';
import { CorrectionsResolver } from './checking/corrections.resolver.ts';
import { CorrectionsService } from './checking/corrections.service.ts';
import { CheckedEntryReader } from './checking/checked-entry.reader.ts';
import { ContestListReader } from './contest-list.reader.ts';
import { ContestReader } from './contest.reader.ts';
import { ContestsResolver } from './contests.resolver.ts';
import { ChangesService } from './entries/changes.service.ts';
import { DraftFormController } from './entries/draft-form.controller.ts';
import { DraftsService } from './entries/drafts.service.ts';
import { EntriesResolver } from './entries/entries.resolver.ts';
import { EntryReader } from './entries/entry.reader.ts';
import { ChoosingService } from './exhibition/choosing.service.ts';
import { ExhibitionFilesController } from './exhibition/exhibition-files.controller.ts';
import { ExhibitionReader } from './exhibition/exhibition.reader.ts';
import { ExhibitionResolver } from './exhibition/exhibition.resolver.ts';
import { PrintSet } from './exhibition/print-set.ts';
import { StopsService } from './exhibition/stops.service.ts';
import { GalleryReader } from './gallery/gallery.reader.ts';
import { SharePictures } from './gallery/share-pictures.ts';
import { SharePicturesController } from './gallery/share-pictures.controller.ts';
import { JuryModule } from './jury/jury.module.ts';
import { PhotoLikeness } from './likeness.service.ts';
import { ModerationReader } from './checking/moderation.reader.ts';
import { ModerationResolver } from './checking/moderation.resolver.ts';
import { ModerationService } from './checking/moderation.service.ts';
import { KeepingModule } from './keeping/keeping.module.ts';
import { ParticipationReader } from './entries/participation.reader.ts';
import { ParticipationResolver } from './entries/participation.resolver.ts';
import { PhotoFiles } from './photo-files.ts';
import { PhotoLetters } from './photo-letters.ts';
import { PhotoPublication } from './photo-publication.ts';
import { PhotoJobs } from './photo.jobs.ts';
import { PhotoWorkshop } from './pipeline/photo-workshop.ts';
import { PreviewsController } from './previews.controller.ts';
import { RegulationsReader } from './regulations.reader.ts';
import { ReleaseAsking } from './releases/release-asking.ts';
import { ReleaseDetailsSeal } from './releases/release-details.ts';
import { ReleaseLetters } from './releases/release-letters.ts';
import { ReleasePreviewsController } from './releases/release-previews.controller.ts';
import { ReleasesResolver } from './releases/releases.resolver.ts';
import { ReleasesService } from './releases/releases.service.ts';
import { RenderingService } from './rendering.service.ts';
import { SubmissionService } from './entries/submission.service.ts';
import { SweepService } from './sweep.service.ts';
import { ResultsReader } from './results/results.reader.ts';
import { ResumableUploads } from './uploads/resumable-upload.service.ts';
import { ResumableUploadsController } from './uploads/resumable-uploads.controller.ts';
import { UploadService } from './uploads/upload.service.ts';
import { UploadsController } from './uploads/uploads.controller.ts';
import { VoteModule } from './vote/vote.module.ts';
import { WithdrawalService } from './entries/withdrawal.service.ts';

const reading = [
  ContestReader,
  ContestListReader,
  RegulationsReader,
  GalleryReader,
  SharePictures,
  ResultsReader,
  ModerationReader,
  ParticipationReader,
];
const entering = [UploadService, ResumableUploads, SubmissionService, WithdrawalService, ModerationService];
const owning = [DraftsService, ChangesService, EntryReader, EntriesResolver];
const making = [PhotoWorkshop, PhotoLikeness, PhotoFiles, PhotoLetters, RenderingService, SweepService, PhotoJobs];
const checking = [
  CheckedEntries,
  CheckingService,
  CheckingResolver,
  CorrectionsService,
  CorrectionsResolver,
  CheckedEntryReader,
];
const releasing = [
  PhotoPublication,
  ReleaseDetailsSeal,
  ReleaseLetters,
  ReleaseAsking,
  ReleasesService,
  ReleasesResolver,
];
const exhibiting = [ExhibitionReader, ExhibitionResolver, ChoosingService, StopsService, PrintSet];

@Module({
  imports: [KeepingModule, JuryModule, VoteModule],
  controllers: [
    UploadsController,
    ResumableUploadsController,
    PreviewsController,
    SharePicturesController,
    ReleasePreviewsController,
    ExhibitionFilesController,
    DraftFormController,
  ],
  providers: [
    ContestsResolver,
    ParticipationResolver,
    ModerationResolver,
    ...reading,
    ...entering,
    ...owning,
    ...making,
    ...checking,
    ...releasing,
    ...exhibiting,
  ],
  exports: [PhotoWorkshop, RenderingService],
})
export class ContestsModule {}
