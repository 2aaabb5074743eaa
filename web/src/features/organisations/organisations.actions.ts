import {
  type ActionOutcome,
  type ActionRequest,
  faults,
  type FormAction,
  redirectTo,
} from '../../shared/routing/action.ts';
import {
  AcceptInvitationDocument,
  ChangeMemberRolesDocument,
  CreateOrganisationDocument,
  InviteMemberDocument,
  OrganisationDocument,
  RemoveMemberDocument,
  WithdrawInvitationDocument,
} from '../../shared/operations/graphql.ts';
import { ApiFailure } from '../../shared/api-failure.ts';
import { pathTo } from '../../shared/routing/paths.ts';

type Result = { __typename: string; code?: string; faults?: { field: string; code: string }[] };

export const createOrganisation: FormAction = async ({ api, form, locale }) => {
  const text = (name: string) => form.get(name) ?? '';
  const input = {
    slug: text('slug'),
    country: text('country'),
    municipality: text('municipality'),
    website: text('website'),
    nameLv: text('nameLv'),
    nameLt: text('nameLt'),
    nameEn: text('nameEn'),
  };
  const { createOrganisation: result } = await api(CreateOrganisationDocument, { input });
  if (result.__typename === 'Refused') return refusal(result);
  return redirectTo(pathTo(locale, '/organisations/$slug', { slug: result.slug }, { done: 'created' }));
};

/** Invites, or withdraws an invitation. */
export const manageInvitations: FormAction = async (request) => {
  const { api, form, params, locale } = request;
  const slug = params['slug'] ?? '';
  const there = (done: string) => redirectTo(pathTo(locale, '/organisations/$slug', { slug }, { done }));
  if (form.get('intent') === 'withdraw') {
    const { withdrawInvitation: result } = await api(WithdrawInvitationDocument, { id: form.get('invitation') ?? '' });
    return result.__typename === 'Refused' ? refusal(result) : there('withdrawn');
  }
  const input = {
    organisationId: await idOf(request, slug),
    email: form.get('email') ?? '',
    roles: form.getAll('roles'),
    locale: form.get('locale') ?? '',
  };
  const { inviteMember: result } = await api(InviteMemberDocument, { input });
  return result.__typename === 'Refused' ? refusal(result) : there('invited');
};

/** Keeps other roles of a member, or ends the membership. */
export const changeMember: FormAction = async (request) => {
  const { api, form, params, locale } = request;
  const { slug = '', person: personId = '' } = params;
  const organisationId = await idOf(request, slug);
  const there = (done: string) => redirectTo(pathTo(locale, '/organisations/$slug', { slug }, { done }));
  if (form.get('intent') === 'remove') {
    const { removeMember: result } = await api(RemoveMemberDocument, { organisationId, personId });
    return result.__typename === 'Refused' ? refusal(result) : there('removed');
  }
  const input = { organisationId, personId, roles: form.getAll('roles') };
  const { changeMemberRoles: result } = await api(ChangeMemberRolesDocument, { input });
  return result.__typename === 'Refused' ? refusal(result) : there('changed');
};

export const acceptInvitation: FormAction = async ({ api, params, locale }) => {
  const { acceptInvitation: result } = await api(AcceptInvitationDocument, { id: params['id'] ?? '' });
  if (result.__typename === 'Refused') return refusal(result);
  return redirectTo(pathTo(locale, '/organisations/$slug', { slug: result.organisationSlug }, { done: 'joined' }));
};

async function idOf({ api, locale }: ActionRequest, slug: string): Promise<string> {
  const { organisation } = await api(OrganisationDocument, { locale, slug, after: null });
  if (!organisation) throw new ApiFailure('NOT_FOUND');
  return organisation.id;
}

function refusal({ code = 'UNKNOWN', faults: fields = [] }: Result): ActionOutcome {
  return faults({ ...(fields.length === 0 && { code }), fields });
}
