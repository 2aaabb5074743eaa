/** $1 what it is about, $2 until when, $3 now */
export const LOG = `insert into text_message (about, until, created_at) values ($1, $2, $3) returning id`;

/** $1 message, $2 now. Answers nothing when it has been sent or refused, or comes too late. */
export const BEGIN = `
  with late as (
    update text_message set state = 'late' where id = $1 and state = 'waiting' and until < $2
  ), begun as (
    update text_message set tries = tries + 1 where id = $1 and state = 'waiting' and until >= $2
    returning about, tries
  )
  select about, tries from begun`;

/** $1 message, $2 state, $3 the gateway's answer, $4 now */
export const OUTCOME = `
  update text_message set state = $2, answer = $3, sent_at = case when $2 = 'sent' then $4::timestamptz end where id = $1`;

/** $1 now, $2 days */
export const FORGET = `delete from text_message where until < $1::timestamptz - make_interval(days => $2)`;
