import { Field, Int, ObjectType } from '@nestjs/graphql';
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

  @Field(() => String, { nullable: true, description: 'Code of the public holiday on which the room is closed.' })
  holiday!: string | null;
}

@ObjectType({ description: 'Hours of a weekday as it ordinarily is.' })
export class OpenWeekday {
  @Field(() => Int, { description: 'ISO weekday: 1 is Monday.' })
  weekday!: number;

  @Field(() => [OpenSpan])
  spans!: OpenSpan[];
}

@ObjectType({ description: 'Whether a room is open, by the clock of its place.' })
export class Doors {
  @Field(() => Boolean)
  isOpenNow!: boolean;

  @Field(() => DateTime, { nullable: true, description: 'When an open room closes, or a closed one opens next.' })
  changesAt!: string | null;

  @Field(() => Day, { description: 'The day that it is there.' })
  today!: string;

  @Field(() => String, { description: 'What the clock shows there, HH:MM.' })
  time!: string;

  @Field(() => String)
  zone!: string;
}

@ObjectType()
export class Opening extends Doors {
  @Field(() => [OpenWeekday], { description: 'The ordinary week, from Monday.' })
  ordinary!: OpenWeekday[];

  @Field(() => [OpenDay], { description: 'Today and the six days after it.' })
  week!: OpenDay[];

  @Field(() => [OpenDay], { description: 'Days of the coming two months that depart from the ordinary week.' })
  exceptions!: OpenDay[];
}
