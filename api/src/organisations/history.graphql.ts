import { Field, ID, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../shared/connection.ts';
import { DateTime } from '../shared/scalars.ts';

@ObjectType({ description: 'Something that a change was about, by name: "from", "to", "roles", "reason", "number".' })
export class HistoryFact {
  @Field(() => String)
  name!: string;

  @Field(() => [String])
  values!: string[];
}

@ObjectType({ description: 'Something that was done in an organisation.' })
export class HistoryEntry {
  @Field(() => ID)
  id!: string;

  @Field(() => DateTime)
  at!: string;

  @Field(() => String, { description: 'Translation key of what was done, such as "member.roles_changed".' })
  code!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Null once the account is deleted, and for the platform itself.',
  })
  actorName!: string | null;

  @Field(() => String, { nullable: true, description: 'Whom it was about, as long as they are known.' })
  subjectName!: string | null;

  @Field(() => [HistoryFact])
  facts!: HistoryFact[];
}

@ObjectType()
export class HistoryConnection extends connectionOf(() => HistoryEntry) {}
