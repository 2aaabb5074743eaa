import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { LocalisedText as Text } from '@inclusive/localisation/locale';
import { LocalisedText } from '../shared/scalars.ts';
import { Note } from './notes/notes.graphql.ts';
import { PracticeCriterion, PracticeWork } from './practice/practice.graphql.ts';

@ObjectType({ description: 'Something to think about; the learner keeps a note that nobody else can read.' })
export class ReflectionBlock {
  @Field(() => ID)
  id!: string;

  @Field(() => LocalisedText, { description: 'HTML that is safe to show.' })
  prompt!: Text;

  @Field(() => Note, { nullable: true })
  note!: Note | null;
}

@ObjectType({ description: 'A task that is handed in and reviewed by somebody of another organisation.' })
export class PracticeBlock {
  @Field(() => ID)
  id!: string;

  @Field(() => Boolean, { description: 'The course is not completed before it is accepted.' })
  isRequired!: boolean;

  @Field(() => LocalisedText, { description: 'HTML that is safe to show.' })
  task!: Text;

  @Field(() => [PracticeCriterion])
  criteria!: PracticeCriterion[];

  @Field(() => PracticeWork)
  work!: PracticeWork;
}
