import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime, Day } from '../../shared/scalars.ts';
import { Visit } from './visits.graphql.ts';

export const CallNews = { moved: 'moved', cancelled: 'cancelled', unreached: 'unreached' } as const;
registerEnumType(CallNews, {
  name: 'CallNews',
  valuesMap: { unreached: { description: 'A text message about the visit as it stands did not arrive.' } },
});

@ObjectType({ description: 'A visitor who has to be called, because no letter reaches them.' })
export class Call {
  @Field(() => Visit)
  visit!: Visit;

  @Field(() => CallNews)
  news!: keyof typeof CallNews;

  @Field(() => Day, { description: 'When the visit was, as far as the visitor knows.' })
  formerDay!: string;

  @Field(() => String)
  formerTime!: string;

  @Field(() => DateTime, { nullable: true })
  calledAt!: string | null;
}
