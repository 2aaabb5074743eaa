import {
  CommitJuryDocument,
  DecideTieDocument,
  KeepBallotDocument,
  MoveJuryRoundDocument,
  OpenJuryRoundDocument,
  RemindJurorsDocument,
  ScorePhotoDocument,
  SkipPhotoDocument,
  StartJudgingDocument,
} from '../../../shared/operations/graphql.ts';
import {
  type ActionOutcome,
  type ActionRequest,
  faults,
  type FormAction,
  redirectTo,
} from '../../../shared/routing/action.ts';
import { pathTo } from '../../../shared/routing/paths.ts';
import { type Result, refusal } from '../../../shared/routing/refusal.ts';
import { groupsOf, type Line, moved } from './order.rules.ts';

/** The two examples, a score, or "later": the pressed button says what. */
export const judgePhoto: FormAction = async (request) => {
  const { api, form, params, locale } = request;
  const contest = params['contest'] ?? '';
  const intent = form.get('intent');
  if (intent === 'start') return startJudging(request, contest);
  const number = Number(form.get('number'));
  const score = form.has('score') ? Number(form.get('score')) : null;
  const result: Result =
    intent === 'skip'
      ? (await api(SkipPhotoDocument, { input: { contest, number } })).skipPhoto
      : (await api(ScorePhotoDocument, { input: { contest, number, score, comment: form.get('comment') || null } }))
          .scorePhoto;
  if (result.__typename === 'Refused') return refusal(result);
  const done = intent === 'skip' ? 'skipped' : 'scored';
  return redirectTo(pathTo(locale, '/jury/$contest', { contest }, { done, number: String(number) }));
};

async function startJudging({ api, form, locale }: ActionRequest, contest: string): Promise<ActionOutcome> {
  const scores = [form.get('first'), form.get('second')].map(Number);
  const { startJudging: result } = await api(StartJudgingDocument, { input: { contest, scores } });
  if (result.__typename === 'Refused') return faults({ fields: missing(form) });
  return redirectTo(pathTo(locale, '/jury/$contest', { contest }, { own: scores.join('-') }));
}

function missing(form: URLSearchParams): Record<string, string> {
  const empty = ['first', 'second'].filter((name) => !form.get(name));
  return Object.fromEntries(empty.map((name) => [name, 'REQUIRED_CHOICE']));
}

/** Keeps the order as it stands in the form, with one photo moved where an arrow was pressed. */
export const rankFinalists: FormAction = async ({ api, form, params, locale }) => {
  const contest = params['contest'] ?? '';
  const equal = new Set(form.getAll('equal'));
  const lines: Line[] = form.getAll('order').map((number) => ({ number: Number(number), isEqual: equal.has(number) }));
  const [number, direction] = (form.get('move') ?? '').split(':');
  const ordered = direction ? moved(lines, Number(number), direction === 'up' ? -1 : 1) : lines;
  const isMeant = form.get('intent') === 'hand-in-meant';
  const isHandedIn = isMeant || form.get('intent') === 'hand-in';
  const input = { contest, groups: groupsOf(ordered), version: Number(form.get('version')), isHandedIn, isMeant };
  const { keepBallot: result } = await api(KeepBallotDocument, { input });
  if (result.__typename === 'Refused') return refusal(result);
  const done = isHandedIn ? 'handedIn' : 'kept';
  const rest = direction ? { done, at: number ?? '' } : { done };
  return redirectTo(pathTo(locale, '/jury/$contest/ranking', { contest }, rest));
};

export const juryIntents = ['open', 'move', 'remind', 'tie', 'commit'] as const;
export type JuryIntent = (typeof juryIntents)[number];

/** What organisers decide about the jury's work. */
export const organiseJury: FormAction = async (request) => {
  const { form, params, locale } = request;
  const contest = params['contest'] ?? '';
  const intent = juryIntents.find((each) => each === form.get('intent'));
  if (!intent) return faults({ code: 'UNKNOWN' });
  const result = await decide[intent](request, contest);
  if (result.__typename === 'Refused') return refusal(result);
  return redirectTo(pathTo(locale, '/organise/$contest/jury', { contest }, { done: intent }));
};

const decide: Record<JuryIntent, (request: ActionRequest, contest: string) => Promise<Result>> = {
  open: async ({ api, form }, contest) => {
    const input = { ...roundInput(form, contest), chosen: form.getAll('chosen').map(Number) };
    return (await api(OpenJuryRoundDocument, { input })).openJuryRound;
  },
  move: async ({ api, form }, contest) =>
    (await api(MoveJuryRoundDocument, { input: roundInput(form, contest) })).moveJuryRound,
  remind: async ({ api }, contest) => (await api(RemindJurorsDocument, { contest })).remindJurors,
  tie: async ({ api, form }, contest) => {
    const order = (form.get('order') ?? '')
      .split(/[\s,;]+/)
      .filter(Boolean)
      .map(Number);
    const input = { contest, order: order.filter(Number.isInteger), minutes: form.get('minutes') };
    return (await api(DecideTieDocument, { input })).decideTie;
  },
  commit: async ({ api }, contest) => (await api(CommitJuryDocument, { contest })).commitJury,
};

function roundInput(form: URLSearchParams, contest: string) {
  const kind = form.get('kind') === 'ranking' ? ('ranking' as const) : ('rating' as const);
  return { contest, kind, dueOn: form.get('dueOn') || null };
}
