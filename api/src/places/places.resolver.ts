import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Locale } from '@inclusive/localisation/locale';
import { Public } from '../shared/access/allow.ts';
import { LocaleEnum } from '../shared/locale.ts';
import { Opening } from './opening.graphql.ts';
import { OpeningReader } from './opening.reader.ts';
import { Room, RoomConnection, RoomsArgs } from './places.graphql.ts';
import { PlacesReader } from './places.reader.ts';

@Resolver(() => Room)
export class PlacesResolver {
  constructor(
    private readonly places: PlacesReader,
    private readonly openings: OpeningReader,
  ) {}

  @Public()
  @Query(() => RoomConnection, { description: 'Sensory reading rooms: open ones first, then the nearest or by name.' })
  rooms(@Args() args: RoomsArgs) {
    return this.places.rooms(args);
  }

  @Public()
  @Query(() => Room)
  room(@Args('slug', { type: () => String }) slug: string, @Args('locale', { type: () => LocaleEnum }) locale: Locale) {
    return this.places.room(slug, locale);
  }

  @ResolveField(() => Opening)
  opening(@Parent() room: Room) {
    return this.openings.openingOf(room.id);
  }
}
