import { Field, ObjectType } from '@nestjs/graphql';
import type { LocalisedText as Text } from '@inclusive/localisation/locale';
import { Day, LocalisedText } from '../../shared/scalars.ts';
import { Span } from './desk.graphql.ts';

@ObjectType({ description: 'A stretch of today, free or not; of what happens in it nothing is said.' })
export class BoardSpan extends Span {
  @Field(() => Boolean)
  isFree!: boolean;
}

@ObjectType({ description: 'What stands at the door of a reading room: no names, no services.' })
export class RoomBoard {
  @Field(() => LocalisedText)
  name!: Text;

  @Field(() => LocalisedText)
  library!: Text;

  @Field(() => Day)
  day!: string;

  @Field(() => String, { description: 'HH:MM at the place.' })
  now!: string;

  @Field(() => [BoardSpan], { description: 'From the present stretch on.' })
  spans!: BoardSpan[];
}
