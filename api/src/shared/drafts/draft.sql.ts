/** What is written in drafts, each in tables of its own that are alike: `<work>_draft`, `_draft_save`, `_review`, `_revision`. */
export type DraftedWork = 'material' | 'room';

/** Statements about drafts that are kept as a whole, and about the decisions on them. */
export function draftStatements(work: DraftedWork) {
  return { ...readingStatements(work), ...savingStatements(work), ...decidingStatements(work) };
}

function readingStatements(work: DraftedWork) {
  return {
    /** $1 work */
    draft: `
      select d.version, d.state, d.content, d.change_note as "changeNote", d.saved_at as "savedAt", saver.name as "savedBy",
        d.submitted_by as "submittedById", submitter.name as "submittedBy"
      from ${work}_draft d
      left join auth."user" saver on saver.id = d.saved_by
      left join auth."user" submitter on submitter.id = d.submitted_by
      where d.${work}_id = $1`,

    /** $1 work */
    decisions: `
      select w.id, w.decision, w.note, u.name as "decidedBy", w.decided_at as "decidedAt", r.number as revision
      from ${work}_review w
      left join auth."user" u on u.id = w.decided_by
      left join ${work}_revision r on r.id = w.revision_id
      where w.${work}_id = $1 order by w.decided_at desc, w.id desc limit 20`,

    /** $1 work */
    revisions: `
      select id, number, published_at as "publishedAt", change_note as "changeNote" from ${work}_revision
      where ${work}_id = $1 and published_at is not null order by number desc limit 50`,

    /** $1 work */
    saves: `
      select s.id, s.version, s.saved_at as "savedAt", u.name as "savedBy"
      from ${work}_draft_save s left join auth."user" u on u.id = s.saved_by
      where s.${work}_id = $1 order by s.version desc limit 50`,

    /** $1 save, $2 work */
    earlier: `select content from ${work}_draft_save where id = $1 and ${work}_id = $2`,

    /** $1 slug, $2 everywhere, $3 organisations */
    known: `select id from ${work} where slug = $1 and ($2 or organisation_id = any($3))`,
  };
}

function savingStatements(work: DraftedWork) {
  return {
    /** $1 work, $2 expected version, $3 content, $4 person, $5 now */
    update: `
      update ${work}_draft set version = version + 1, content = $3, saved_by = $4, saved_at = $5
      where ${work}_id = $1 and version = $2 returning version`,

    /** Saves of one person within a minute become one. $1 work, $2 version, $3 content, $4 person, $5 now */
    noteSave: `
      with continued as (
        update ${work}_draft_save set version = $2, content = $3, saved_at = $5
        where id = (select id from ${work}_draft_save where ${work}_id = $1 order by version desc limit 1)
          and saved_by = $4 and began_at > $5::timestamptz - interval '1 minute'
        returning id
      )
      insert into ${work}_draft_save (${work}_id, version, content, saved_by, began_at, saved_at)
      select $1, $2, $3, $4, $5, $5 where not exists (select from continued)`,

    /** $1 work */
    discard: `delete from ${work}_draft where ${work}_id = $1`,
  };
}

function decidingStatements(work: DraftedWork) {
  return {
    /** $1 work, $2 person, $3 now, $4 change note */
    submit: `
      update ${work}_draft set state = 'submitted', submitted_by = $2, submitted_at = $3, change_note = $4
      where ${work}_id = $1`,

    /** $1 work */
    reopen: `
      update ${work}_draft set state = 'editing', submitted_by = null, submitted_at = null where ${work}_id = $1`,

    /** $1 work, $2 revision, $3 decision, $4 note, $5 person, $6 now */
    decide: `
      insert into ${work}_review (${work}_id, revision_id, decision, note, decided_by, decided_at)
      values ($1, $2, $3, $4, $5, $6)`,
  };
}
