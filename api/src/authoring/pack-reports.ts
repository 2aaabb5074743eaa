import { randomUUID } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../shared/access/actor.ts';
import type { Refused } from '../shared/refused.ts';
import { Storage } from '../shared/storage/storage.ts';
import type { PackReport } from './packs.graphql.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const MOST_FAULTS = 500;

/** Why a pack that a form sent was not taken, for the page that tells it; swept with other drafts after a day. */
@Injectable()
export class PackReports {
  constructor(private readonly storage: Storage) {}

  async keep(actor: Actor, { code, faults }: Refused): Promise<string> {
    const id = randomUUID();
    const report = { code, faults: faults.slice(0, MOST_FAULTS), total: faults.length, personId: actor.personId };
    await this.storage.put(keyOf(id), JSON.stringify(report));
    return id;
  }

  /** Null for other people's, and for those of yesterday. */
  async find(actor: Actor, id: string): Promise<PackReport | null> {
    if (!UUID.test(id) || !(await this.storage.sizeOf(keyOf(id)))) return null;
    const kept = JSON.parse(await text(this.storage.read(keyOf(id)))) as PackReport & { personId: string };
    return kept.personId === actor.personId ? kept : null;
  }
}

function keyOf(id: string): string {
  return `drafts/pack-report-${id}.json`;
}
