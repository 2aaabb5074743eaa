import { Field, ObjectType } from '@nestjs/graphql';
import { DateTime, Day } from '../shared/scalars.ts';

@ObjectType({ description: 'Local times from and to, HH:MM; 24:00 is midnight at the end of the day.' })
export class OpenSpan {
  @Field(() => String)
  opens!: string;

  @Field(() => String)
  closes!: string;
}

@ObjectType({ description: 'Opening hours of one day; without spans the room is closed.' })
export class OpenDay {
  @Field(() => Day)
  day!: string;

  @Field(() => [OpenSpan])
  spans!: OpenSpan[];

  @Field(() => Boolean, { description: 'True where the day departs from the ordinary week.' })
  isException!: boolean;
}

@ObjectType()
export class Opening {
  @Field(() => Boolean)
  isOpenNow!: boolean;

  @Field(() => DateTime, { nullable: true, description: 'When an open room closes, or a closed one opens next.' })
  changesAt!: string | null;

  @Field(() => [OpenDay], { description: 'Today and the six days after it.' })
  week!: OpenDay[];

  @Field(() => [OpenDay], { description: 'Days of the coming two months that depart from the ordinary week.' })
  exceptions!: OpenDay[];
}
