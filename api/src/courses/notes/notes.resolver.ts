import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '../../shared/access/actor.ts';
import { Allow } from '../../shared/access/allow.ts';
import { MyNoteConnection, MyNotesArgs, Note, NoteInput, NotePlaceInput, SaveNoteResult } from './notes.graphql.ts';
import { NotesReader } from './notes.reader.ts';
import { NotesService } from './notes.service.ts';

@Resolver()
export class NotesResolver {
  constructor(
    private readonly notes: NotesReader,
    private readonly service: NotesService,
  ) {}

  @Allow('course.learn')
  @Query(() => MyNoteConnection, { description: "The actor's own notes, newest first." })
  myNotes(@CurrentActor() actor: Actor, @Args() args: MyNotesArgs) {
    return this.notes.mine(actor, args);
  }

  @Allow('course.learn')
  @Mutation(() => SaveNoteResult, { description: 'The last text wins; one that was not seen is offered as `other`.' })
  saveNote(@CurrentActor() actor: Actor, @Args('input', { type: () => NoteInput }) input: NoteInput) {
    return this.service.save(actor, input);
  }

  @Allow('course.learn')
  @Mutation(() => Note, { description: 'Puts the other text under the note, or lets it go.' })
  decideOtherNote(
    @CurrentActor() actor: Actor,
    @Args('place', { type: () => NotePlaceInput }) place: NotePlaceInput,
    @Args('keeps', { type: () => Boolean }) keeps: boolean,
  ) {
    return this.service.decide(actor, place, keeps);
  }
}
