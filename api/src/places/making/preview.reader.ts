import { Injectable } from '@nestjs/common';
import type { RoomContent } from '@inclusive/course-content/room';
import { isEasy as isEasyVariant, isVariant, localeOf, variantOf } from '@inclusive/course-content/variant';
import { DataSource } from 'typeorm';
import type { Actor } from '../../shared/access/actor.ts';
import { OpeningReader } from '../opening.reader.ts';
import type { Room, RoomArgs } from '../room.graphql.ts';
import { roomOf } from '../room-texts.ts';
import { RoomMakingReader } from './making.reader.ts';

/** The draft as visitors will see it. */
@Injectable()
export class RoomPreviewReader {
  constructor(
    private readonly database: DataSource,
    private readonly making: RoomMakingReader,
    private readonly openings: OpeningReader,
  ) {}

  /** @throws NotFound when the actor's organisations have no such room */
  async room(actor: Actor, { slug, locale, isEasy }: RoomArgs): Promise<Room> {
    const head = await this.making.head(actor, slug, locale);
    const content = (await this.making.draftOf(this.database.manager, actor, head.id)).content as RoomContent;
    const words = (variant: string) => content.words[variant] ?? null;
    const easyLanguages = Object.keys(content.words)
      .filter((variant) => isVariant(variant) && isEasyVariant(variant) && Object.keys(words(variant) ?? {}).length)
      .map((variant) => localeOf(variant as 'lv-easy'));
    const doors = (await this.openings.doorsOf([head.id])).get(head.id);
    if (!doors) throw new Error('the room has no doors');
    const { id, address, lat, lon, hasExactPosition, isExample, phone, email, features, languages } = head;
    const facts = { id, slug, address, lat, lon, hasExactPosition, isExample, phone, email, features, languages };
    const row = {
      ...facts,
      ...{ zone: doors.zone, ownLocale: head.sourceLocale, easyLanguages },
      status: head.status === 'open' ? ('open' as const) : ('planned' as const),
      easy: isEasy ? words(variantOf(locale, true)) : null,
      asked: words(locale),
      own: words(head.sourceLocale),
      english: words('en'),
      ...{ profile: content.profile, kit: content.kit, steps: content.story },
    };
    return { ...roomOf(row, locale), doors };
  }
}
