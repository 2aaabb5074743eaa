import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Locale } from '@inclusive/localisation/locale';
import { type Actor, CurrentActor } from '../../shared/access/actor.ts';
import { Allow } from '../../shared/access/allow.ts';
import { LocaleEnum } from '../../shared/locale.ts';
import { BlockMoves } from './block-moves.service.ts';
import { Block, BlockTimeInput, BlockTimeResult, VisitMove, VisitMoveInput, VisitsMoved } from './blocks.graphql.ts';
import { Blocks } from './blocks.service.ts';

const idArgument = { type: () => ID };
const localeArgument = { type: () => LocaleEnum };

@Resolver()
export class BlocksResolver {
  constructor(
    private readonly blocks: Blocks,
    private readonly moves: BlockMoves,
  ) {}

  @Allow('booking.read')
  @Query(() => Block, { description: 'Blocked time, with the visits that still stand in it.' })
  deskBlock(
    @CurrentActor() actor: Actor,
    @Args('id', idArgument) id: string,
    @Args('locale', localeArgument) locale: Locale,
  ) {
    return this.blocks.see(actor, id, locale);
  }

  @Allow('booking.read')
  @Query(() => [VisitMove], { description: 'A proposal for each visit that stands in a block.' })
  deskMoves(
    @CurrentActor() actor: Actor,
    @Args('block', idArgument) block: string,
    @Args('locale', localeArgument) locale: Locale,
  ) {
    return this.moves.plan(actor, block, locale);
  }

  @Allow('booking.read')
  @Mutation(() => BlockTimeResult, { description: 'Nobody can book this time any more; visits in it stay.' })
  blockTime(
    @CurrentActor() actor: Actor,
    @Args('input') input: BlockTimeInput,
    @Args('locale', localeArgument) locale: Locale,
  ) {
    return this.blocks.block(actor, input, locale);
  }

  @Allow('booking.read')
  @Mutation(() => Boolean, { description: 'False when it was not blocked any more.' })
  unblockTime(
    @CurrentActor() actor: Actor,
    @Args('id', idArgument) id: string,
    @Args('all', { type: () => Boolean, defaultValue: false, description: 'Every week that is not over.' })
    all: boolean,
  ) {
    return this.blocks.unblock(actor, id, all);
  }

  @Allow('booking.read')
  @Mutation(() => VisitsMoved, {
    description: 'Each visit for itself: its old time goes only when the new one is its.',
  })
  moveVisits(
    @CurrentActor() actor: Actor,
    @Args('block', idArgument) block: string,
    @Args('moves', { type: () => [VisitMoveInput] }) moves: VisitMoveInput[],
    @Args('locale', localeArgument) locale: Locale,
  ) {
    return this.moves.move(actor, block, moves, locale);
  }
}
