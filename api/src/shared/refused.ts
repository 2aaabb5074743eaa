import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import type { Type } from '@nestjs/common';

@ObjectType({ description: 'A field of the input that cannot be taken as it is.' })
export class Fault {
  @Field(() => String, { description: 'Path of the input field, such as "name" or "answers.2".' })
  field!: string;

  @Field(() => String, { description: 'Translation key of what is wrong.' })
  code!: string;
}

@ObjectType({ description: 'An expected "no". The code is the translation key of its explanation.' })
export class Refused {
  @Field(() => String)
  code!: string;

  @Field(() => [Fault])
  faults!: Fault[];
}

export function refused(code: string, faults: Fault[] = []): Refused {
  return Object.assign(new Refused(), { code, faults });
}

export function refusedInput(faults: Fault[]): Refused {
  return refused('INPUT_INVALID', faults);
}

export function isRefused(value: unknown): value is Refused {
  return value instanceof Refused;
}

/** The union of a use case's outcome and Refused, under the mutation's result name. */
export function resultOf<T extends object>(name: string, outcome: () => Type<T>) {
  return createUnionType({
    name,
    types: () => [outcome(), Refused] as const,
    resolveType: (value: unknown) => (isRefused(value) ? Refused : outcome()),
  });
}
