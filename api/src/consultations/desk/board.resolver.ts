import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Locale } from '@inclusive/localisation/locale';
import { Public } from '../../shared/access/allow.ts';
import { LocaleEnum } from '../../shared/locale.ts';
import { RoomBoard } from './board.graphql.ts';
import { BoardReader } from './board.reader.ts';

@Resolver()
export class BoardResolver {
  constructor(private readonly reader: BoardReader) {}

  @Public()
  @Query(() => RoomBoard, { description: 'Today at a room, for its door: free or in use.' })
  roomBoard(
    @Args('room', { type: () => String }) room: string,
    @Args('locale', { type: () => LocaleEnum }) locale: Locale,
  ) {
    return this.reader.board(room, locale);
  }
}
