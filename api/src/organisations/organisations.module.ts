import { Module } from '@nestjs/common';
import { HistoryReader } from './history.reader.ts';
import { InvitationsService } from './invitations.service.ts';
import { MembersResolver } from './members.resolver.ts';
import { MembersService } from './members.service.ts';
import { OrganisationsReader } from './organisations.reader.ts';
import { OrganisationsResolver } from './organisations.resolver.ts';
import { OrganisationsService } from './organisations.service.ts';

@Module({
  providers: [
    HistoryReader,
    InvitationsService,
    MembersResolver,
    MembersService,
    OrganisationsReader,
    OrganisationsResolver,
    OrganisationsService,
  ],
})
export class OrganisationsModule {}
