import type { Upload } from './upload.service.ts';

export interface SessionRow {
  id: string;
  bytes: number;
  received: number;
  startedAt: string;
  answer: Upload | null;
}

const COLUMNS = `id, bytes, received, started_at as "startedAt", answer`;

/** Nothing when the person has as many unfinished ones as allowed. $1 person, $2 bytes, $3 now, $4 most unfinished */
export const BEGIN = `
  insert into upload_session (person_id, bytes, started_at)
  select $1, $2, $3
  where (select count(*) from upload_session where person_id = $1 and answer is null) < $4
  returning ${COLUMNS}`;

/** $1 id, $2 person */
export const OWN_SESSION = `select ${COLUMNS} from upload_session where id = $1 and person_id = $2`;

/** Nothing when something else came to this place in the meantime. $1 session, $2 starts at, $3 bytes, $4 name */
export const KEEP_PART = `
  with session as (
    update upload_session set received = received + $3 where id = $1 and received = $2 returning id
  )
  insert into upload_part (session_id, starts_at, bytes, name) select id, $2, $3, $4 from session returning name`;

/** $1 session */
export const PARTS = `select name from upload_part where session_id = $1 order by starts_at`;

/** Nothing when it was answered by somebody else. $1 session, $2 answer */
export const ANSWER = `
  with parts as (delete from upload_part where session_id = $1)
  update upload_session set answer = $2 where id = $1 and answer is null returning id`;

/** $1 id, $2 person */
export const DROP_SESSION = `delete from upload_session where id = $1 and person_id = $2 returning id`;
