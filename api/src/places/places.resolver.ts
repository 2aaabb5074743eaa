import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Public } from '../shared/access/allow.ts';
import { Opening } from './opening.graphql.ts';
import { OpeningReader } from './opening.reader.ts';
import { RoomConnection, RoomFacets, RoomFacetsArgs, RoomsArgs } from './places.graphql.ts';
import { PlacesReader } from './places.reader.ts';
import { Room, RoomArgs } from './room.graphql.ts';

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
  @Query(() => RoomFacets, { description: 'What the list of rooms can be narrowed down by.' })
  roomFacets(@Args() args: RoomFacetsArgs) {
    return this.places.facets(args);
  }

  @Public()
  @Query(() => Room)
  room(@Args() args: RoomArgs) {
    return this.places.room(args);
  }

  @ResolveField(() => Opening)
  opening(@Parent() room: Room) {
    return this.openings.openingOf(room.id);
  }
}
