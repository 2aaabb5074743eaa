import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { locales, type Locale } from '@inclusive/localisation/locale';
import { type Actor, may, reach } from '../../shared/access/actor.ts';
import { Audit } from '../../shared/audit/audit.ts';
import { Clock } from '../../shared/clock.ts';
import { NotFound } from '../../shared/failures.ts';
import { checked } from '../../shared/input.ts';
import { type Refused, refused } from '../../shared/refused.ts';
import type {
  DecidePracticeNoteInput,
  MyMaterial,
  OwnPracticeNote,
  PracticeNoteRef,
  WritePracticeNoteInput,
} from './readers.graphql.ts';
import { NoteLetters } from './note-letters.ts';
import { DECIDE, OWN_NOTES, RECENT, TO_DECIDE, WRITE } from './notes.sql.ts';
import { SearchRefresh } from '../../shared/search/search-refresh.ts';
import { SavedService } from './saved.service.ts';

const writing = z.object({
  material: z.string(),
  locale: z.enum(locales),
  text: z.string().trim().min(10).max(1500),
});
const deciding = z
  .object({ id: z.uuid(), isShown: z.boolean(), reason: z.string().trim().max(1000) })
  .refine(({ isShown, reason }) => isShown || reason, { path: ['reason'], message: 'REQUIRED' });

const MOST_A_DAY = 5;

/** Notes on how it went: written by people of the network, shown when somebody of the material's organisation says so. */
@Injectable()
export class NotesService {
  constructor(
    private readonly database: DataSource,
    private readonly saved: SavedService,
    private readonly search: SearchRefresh,
    private readonly letters: NoteLetters,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound where the public cannot see the material */
  async mine(actor: Actor, slug: string, locale: Locale): Promise<MyMaterial> {
    const id = await this.idOf(slug);
    return {
      isSaved: await this.saved.isSaved(actor, 'material', id),
      mayNote: may(actor, 'material.note'),
      notes: await this.database.query<OwnPracticeNote[]>(OWN_NOTES, [locale, id, actor.personId]),
    };
  }

  async write(actor: Actor, input: WritePracticeNoteInput): Promise<PracticeNoteRef | Refused> {
    const { value, refused: faulty } = checked(writing, input);
    if (faulty) return faulty;
    const materialId = await this.idOf(value.material);
    const [organisationId] = reach(actor, 'material.note').organisations;
    return this.database.transaction(async (em) => {
      const now = this.clock.now();
      await em.query('select from auth."user" where id = $1 for no key update', [actor.personId]);
      const [recent] = await em.query<{ count: number }[]>(RECENT, [actor.personId, now]);
      if (recent && recent.count >= MOST_A_DAY) return refused('TOO_MANY_NOTES');
      const values = [materialId, organisationId ?? null, actor.personId, value.locale, value.text, now];
      const [row] = await em.query<{ id: string }[]>(WRITE, values);
      return { id: row?.id ?? '', state: 'waiting' };
    });
  }

  /** One's own, whatever has become of it. */
  async delete(actor: Actor, id: string): Promise<PracticeNoteRef> {
    const sql = 'delete from practice_note where id = $1 and person_id = $2 returning material_id as "materialId"';
    return this.database.transaction(async (em) => {
      const [[deleted]] = await em.query<[{ materialId: string }[], number]>(sql, [id, actor.personId]);
      if (!deleted) throw new NotFound('note');
      await this.search.ask(em, 'material', deleted.materialId);
      return { id, state: 'deleted' };
    });
  }

  async decide(actor: Actor, input: DecidePracticeNoteInput): Promise<PracticeNoteRef | Refused> {
    const { value, refused: faulty } = checked(deciding, input);
    if (faulty) return faulty;
    return this.database.transaction(async (em) => {
      const [note] = await em.query<NoteToDecide[]>(TO_DECIDE, [value.id, ...moderatedBy(actor)]);
      if (!note) throw new NotFound('note');
      if (note.state !== 'waiting') return refused('ALREADY_DECIDED');
      if (note.personId === actor.personId) return refused('OWN_WORK');
      const state = value.isShown ? 'shown' : 'refused';
      const reason = value.isShown ? '' : value.reason;
      await em.query(DECIDE, [value.id, state, reason, actor.personId, this.clock.now()]);
      const { organisationId, materialId } = note;
      await this.search.ask(em, 'material', materialId);
      await this.audit.note(em, actor, `material.note_${state}`, { organisationId, id: materialId });
      await this.letters.tell(em, value.id);
      return { id: value.id, state };
    });
  }

  private async idOf(slug: string): Promise<string> {
    const sql = `select id from material where slug = $1 and status = 'published'`;
    const [row] = await this.database.query<{ id: string }[]>(sql, [slug]);
    if (!row) throw new NotFound('material');
    return row.id;
  }
}

interface NoteToDecide {
  state: string;
  personId: string | null;
  materialId: string;
  organisationId: string;
}

/** Parameters `everywhere` and `organisations` of a statement for moderators. */
export function moderatedBy(actor: Actor): [boolean, string[]] {
  const { everywhere, organisations } = reach(actor, 'material.moderate');
  return [everywhere, organisations];
}
