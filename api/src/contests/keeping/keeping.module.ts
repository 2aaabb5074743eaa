import { Module } from '@nestjs/common';
import { BeginningService } from './beginning.service.ts';
import { EntrantLetters } from './entrant-letters.ts';
import { JurorsService } from './jurors.service.ts';
import { KeepingResolver } from './keeping.resolver.ts';
import { KeptContests } from './kept-contests.ts';
import { OrganisedReader } from './organised.reader.ts';
import { OrganisedResolver } from './organised.resolver.ts';
import { OrganisersService } from './organisers.service.ts';
import { PartsService } from './parts.service.ts';
import { RegulationsService } from './regulations.service.ts';
import { StepsService } from './steps.service.ts';
import { TermsService } from './terms.service.ts';
import { WordsService } from './words.service.ts';

const reading = [OrganisedReader, OrganisedResolver];
const changing = [BeginningService, TermsService, WordsService, PartsService, RegulationsService, StepsService];
const people = [OrganisersService, JurorsService, EntrantLetters];

/** The keeping of contests by their organisers. */
@Module({
  providers: [KeptContests, KeepingResolver, ...reading, ...changing, ...people],
  exports: [KeptContests],
})
export class KeepingModule {}
