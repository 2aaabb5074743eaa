import { isLocale, locales } from '@inclusive/localisation/locale';
import {
  AnswerJuryInvitationDocument,
  BeginContestDocument,
  ExtendContestDocument,
  InviteJurorAgainDocument,
  InviteJurorDocument,
  KeepContestOrganisersDocument,
  KeepContestPartDocument,
  KeepContestRegulationDocument,
  KeepContestTermsDocument,
  KeepContestWordsDocument,
  PublishContestRegulationDocument,
  RemoveContestPartDocument,
  RemoveJurorDocument,
  StepContestDocument,
} from '../../../shared/operations/graphql.ts';
import {
  type ActionOutcome,
  type ActionRequest,
  faults,
  type FormAction,
  redirectTo,
} from '../../../shared/routing/action.ts';
import { pathTo } from '../../../shared/routing/paths.ts';
import { partKindOf } from './part-kinds.ts';

type Result =
  | { __typename: 'ContestKept'; slug: string; version: number }
  | { __typename: 'Refused'; code: string; faults: { field: string; code: string }[] };

const text = ({ form }: ActionRequest, name: string) => form.get(name) ?? '';
const box = ({ form }: ActionRequest, name: string) => form.has(name);

const isWhole = (typed: string) => /^-?\d{1,9}$/.test(typed.trim());

/** A whole number; null where there is none. */
function whole(request: ActionRequest, name: string): number | null {
  const typed = text(request, name);
  return isWhole(typed) ? Number(typed) : null;
}

/** What was typed where a number is asked for, and is none. */
function misspelt(request: ActionRequest, names: readonly string[]): ActionOutcome | undefined {
  const wrong = names.filter((name) => text(request, name).trim() !== '' && !isWhole(text(request, name)));
  if (!wrong.length) return undefined;
  return faults({ code: 'INPUT_INVALID', fields: wrong.map((field) => ({ field, code: 'INVALID_NUMBER' })) });
}

const seen = (request: ActionRequest) => ({
  contest: request.params['contest'] ?? '',
  version: whole(request, 'version') ?? 0,
});

/** Fields named `title.lv`, as the API takes words. */
function wordsOf(request: ActionRequest, names: readonly string[]) {
  return locales.map((locale) => ({
    locale,
    fields: names.map((field) => ({ field, text: text(request, `${field}.${locale}`) })),
  }));
}

function outcome(result: Result, path: string): ActionOutcome {
  return result.__typename === 'Refused' ? faults({ code: result.code, fields: result.faults }) : redirectTo(path);
}

const overview = ({ params, locale }: ActionRequest, done: string) =>
  pathTo(locale, '/organise/$contest', { contest: params['contest'] ?? '' }, { done });

export const beginContest: FormAction = async (request) => {
  const { api, locale } = request;
  const given = text(request, 'locale');
  const { beginContest: result } = await api(BeginContestDocument, {
    input: {
      organisationId: text(request, 'organisationId'),
      title: text(request, 'title'),
      locale: isLocale(given) ? given : locale,
      like: text(request, 'like') || null,
    },
  });
  const contest = result.__typename === 'Refused' ? '' : result.slug;
  return outcome(result, pathTo(locale, '/organise/$contest', { contest }, { done: 'begun' }));
};

export const keepTerms: FormAction = async (request) => {
  const wrong = misspelt(request, ['maxPhotos', 'longestSideLeast', 'finalistsMost', 'votesLeast']);
  if (wrong) return wrong;
  const { keepContestTerms: result } = await request.api(KeepContestTermsDocument, {
    input: {
      ...seen(request),
      zone: text(request, 'zone'),
      opensOn: text(request, 'opensOn'),
      closesOn: text(request, 'closesOn'),
      emotions: request.form.getAll('emotions'),
      licences: request.form.getAll('licences'),
      maxPhotos: whole(request, 'maxPhotos'),
      longestSideLeast: whole(request, 'longestSideLeast'),
      showsFacesOfMinors: box(request, 'showsFacesOfMinors'),
      finalistsMost: whole(request, 'finalistsMost'),
      votesLeast: whole(request, 'votesLeast'),
      hasOnePrizeEach: box(request, 'hasOnePrizeEach'),
      hasPublicVote: box(request, 'hasPublicVote'),
      voteOpensOn: text(request, 'voteOpensOn'),
      voteClosesOn: text(request, 'voteClosesOn'),
    },
  });
  return outcome(result, overview(request, 'terms'));
};

export const keepWords: FormAction = async (request) => {
  const { keepContestWords: result } = await request.api(KeepContestWordsDocument, {
    input: {
      ...seen(request),
      words: wordsOf(request, ['title', 'summary', 'invitation', 'altHelp', 'consent']),
      translationsFit: box(request, 'translationsFit'),
    },
  });
  return outcome(result, overview(request, 'words'));
};

const partsPath = ({ params, locale }: ActionRequest, done: string) =>
  pathTo(locale, '/organise/$contest/parts', { contest: params['contest'] ?? '' }, { done });

/** A category, an age group or a prize: the pressed button says whether it is kept or removed. */
export const keepPart: FormAction = async (request) => {
  const kind = partKindOf(request.params['kind']);
  const part = request.params['part'] ?? '';
  if (!kind) return faults({ code: 'PART_GONE' });
  if (text(request, 'intent') === 'remove') {
    const input = { ...seen(request), kind, id: part };
    const { removeContestPart: result } = await request.api(RemoveContestPartDocument, { input });
    return outcome(result, partsPath(request, 'removed'));
  }
  const wrong = misspelt(request, ['fromAge', 'toAge', 'places']);
  if (wrong) return wrong;
  const { keepContestPart: result } = await request.api(KeepContestPartDocument, {
    input: {
      ...seen(request),
      kind,
      id: part === 'new' ? null : part,
      words: wordsOf(request, ['name', 'description']),
      translationsFit: box(request, 'translationsFit'),
      fromAge: whole(request, 'fromAge'),
      toAge: whole(request, 'toAge'),
      prizeKind: text(request, 'prizeKind'),
      places: whole(request, 'places'),
      categoryId: text(request, 'categoryId') || null,
      ageGroupId: text(request, 'ageGroupId') || null,
    },
  });
  return outcome(result, partsPath(request, 'part'));
};

/** The draft is kept; the other button publishes it too. */
export const keepRegulations: FormAction = async (request) => {
  const { params, locale } = request;
  const path = (done: string) =>
    pathTo(locale, '/organise/$contest/regulations', { contest: params['contest'] ?? '' }, { done });
  const { keepContestRegulation: kept } = await request.api(KeepContestRegulationDocument, {
    input: { ...seen(request), words: wordsOf(request, ['text', 'easy', 'change']) },
  });
  if (kept.__typename === 'Refused' || text(request, 'intent') !== 'publish') return outcome(kept, path('draft'));
  const { publishContestRegulation: result } = await request.api(PublishContestRegulationDocument, {
    input: { contest: kept.slug, version: kept.version },
  });
  return outcome(result, path('regulation'));
};

/** The next step, or more time. */
export const takeStep: FormAction = async (request) => {
  if (text(request, 'intent') === 'extend') {
    const { extendContest: result } = await request.api(ExtendContestDocument, {
      input: { ...seen(request), closesOn: text(request, 'closesOn') },
    });
    return outcome(result, overview(request, 'extended'));
  }
  const { stepContest: result } = await request.api(StepContestDocument, {
    input: { ...seen(request), step: text(request, 'step') },
  });
  return outcome(result, overview(request, 'step'));
};

/** Organisations that run the contest, and its jury. */
export const keepPeople: FormAction = async (request) => {
  const { params, locale } = request;
  const contest = params['contest'] ?? '';
  const path = (done: string) => pathTo(locale, '/organise/$contest/people', { contest }, { done });
  const intent = text(request, 'intent');
  if (intent === 'organisers') {
    const input = { ...seen(request), organisations: request.form.getAll('organisations') };
    const { keepContestOrganisers: result } = await request.api(KeepContestOrganisersDocument, { input });
    return outcome(result, path('organisers'));
  }
  if (intent === 'remove') {
    const input = { contest, id: text(request, 'juror') };
    const { removeJuror: result } = await request.api(RemoveJurorDocument, { input });
    return outcome(result, path('jurorRemoved'));
  }
  if (intent === 'again') {
    const input = { contest, id: text(request, 'juror') };
    const { inviteJurorAgain: result } = await request.api(InviteJurorAgainDocument, { input });
    return outcome(result, path('invited'));
  }
  const { inviteJuror: result } = await request.api(InviteJurorDocument, {
    input: {
      contest,
      email: text(request, 'email'),
      locale: text(request, 'locale'),
      country: text(request, 'country'),
      organisationId: text(request, 'organisationId') || null,
    },
  });
  return outcome(result, path('invited'));
};

export const answerJury: FormAction = async (request) => {
  const id = request.params['id'] ?? '';
  const accepts = text(request, 'intent') === 'accept';
  const { answerJuryInvitation: result } = await request.api(AnswerJuryInvitationDocument, {
    input: { id, accepts, isShown: box(request, 'isShown') },
  });
  return outcome(
    result,
    pathTo(request.locale, '/jury-invitations/$id', { id }, { done: accepts ? 'accepted' : 'declined' }),
  );
};
