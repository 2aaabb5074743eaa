import {
  type BlockReason,
  BlockTimeDocument,
  MarkCalledDocument,
  MoveVisitsDocument,
  UnblockTimeDocument,
} from '../../../shared/operations/graphql.ts';
import { type FormAction, faults, redirectTo } from '../../../shared/routing/action.ts';
import { pathTo } from '../../../shared/routing/paths.ts';
import { textOf } from '../../../shared/routing/search.ts';
import { isMoment } from '../hold-time.ts';
import { keyOf, withoutKey } from '../visitor-of.ts';

export const blockReasons = ['absence', 'meeting', 'event', 'repair', 'other'] as const satisfies BlockReason[];

/** A field of time has no end of the day. */
const LAST_MINUTE = '23:59';

export const blockTime: FormAction = async ({ api, search, form, locale }) => {
  const text = (name: string) => form.get(name) ?? '';
  if (!text('resource')) return faults({ fields: { resource: 'REQUIRED' } });
  const reason = blockReasons.find((each) => each === text('reason')) ?? 'other';
  const { blockTime: result } = await api(BlockTimeDocument, {
    input: {
      resourceId: text('resource'),
      firstDay: text('firstDay'),
      from: text('from'),
      lastDay: text('lastDay') || text('firstDay'),
      to: text('to') === LAST_MINUTE ? '24:00' : text('to'),
      reason,
      repeatUntil: text('repeatUntil') || null,
      idempotencyKey: keyOf(form),
    },
    locale,
  });
  if (result.__typename === 'Refused') {
    return faults({
      code: result.code,
      fields: result.faults,
      ...(result.code === 'FORM_ALREADY_USED' && { values: withoutKey(form) }),
    });
  }
  return redirectTo(pathTo(locale, '/visits/blocks/$block', { block: result.id }, { room: textOf(search['room']) }));
};

export const unblockTime: FormAction = async ({ api, params, search, form, locale }) => {
  await api(UnblockTimeDocument, { id: params['block'] ?? '', all: form.get('all') === 'yes' });
  const day = form.get('day') ?? undefined;
  return redirectTo(pathTo(locale, '/visits', {}, { room: textOf(search['room']), day }));
};

/** Each chosen visit by itself; those that stay are shown again, each with its reason. */
export const moveVisits: FormAction = async ({ api, params, search, form, locale }) => {
  const { block = '' } = params;
  const moves = form
    .getAll('visit')
    .map((visitId) => ({ visitId, startsAt: form.get(`at-${visitId}`) ?? '' }))
    .filter(({ startsAt }) => isMoment(startsAt));
  const { moved, failed } = (await api(MoveVisitsDocument, { block, moves, locale })).moveVisits;
  if (failed.length) {
    return faults({
      code: 'SOME_NOT_MOVED',
      fields: failed.map(({ visitId, code }) => ({ field: `at-${visitId}`, code })),
    });
  }
  return redirectTo(pathTo(locale, '/visits/blocks/$block/move', { block }, { room: textOf(search['room']), moved }));
};

export const markCalled: FormAction = async ({ api, search, form, locale }) => {
  const visit = form.get('visit') ?? '';
  await api(MarkCalledDocument, { visit, isCalled: form.get('called') === 'yes' });
  return redirectTo(`${pathTo(locale, '/visits/calls', {}, { room: textOf(search['room']) })}#call-${visit}`);
};
