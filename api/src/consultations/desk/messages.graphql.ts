import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime } from '../../shared/scalars.ts';
import { Visit } from './visits.graphql.ts';

export const MessageState = { waiting: 'waiting', sent: 'sent', failed: 'failed', late: 'late' } as const;
registerEnumType(MessageState, { name: 'MessageState' });

@ObjectType({ description: 'What became of a text message to a visitor: neither its words nor the number.' })
export class SentMessage {
  @Field(() => ID)
  id!: string;

  @Field(() => MessageState, {
    description: 'Failed: the gateway refused it. Late: the visit came before it could leave.',
  })
  state!: keyof typeof MessageState;

  @Field(() => Int, { description: 'How often it was given to the gateway.' })
  tries!: number;

  @Field(() => DateTime)
  createdAt!: string;

  @Field(() => DateTime, { nullable: true })
  sentAt!: string | null;

  @Field(() => String, { nullable: true, description: 'The last two digits, as long as the number is kept.' })
  ending!: string | null;

  @Field(() => Visit, { nullable: true, description: 'Null for somebody on the waiting list.' })
  visit!: Visit | null;
}
