import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Fault } from '../shared/refused.ts';

@ObjectType({ description: 'Why a pack was not taken.' })
export class PackReport {
  @Field(() => String)
  code!: string;

  @Field(() => [Fault], { description: 'Item by item; the field is the place in the pack. At most 500.' })
  faults!: Fault[];

  @Field(() => Int)
  total!: number;
}
