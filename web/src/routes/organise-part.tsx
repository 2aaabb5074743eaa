import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useIntentState } from '../features/contests/keeping/intent-state.ts';
import { KeepingPage, SeenVersion } from '../features/contests/keeping/KeepingPage.tsx';
import { keepPart } from '../features/contests/keeping/keeping.actions.ts';
import { type KeptContest, organisedContestQuery } from '../features/contests/keeping/keeping.queries.ts';
import { partKindOf } from '../features/contests/keeping/part-kinds.ts';
import { PartForm } from '../features/contests/keeping/PartForm.tsx';
import { useOrganisingWords } from '../features/contests/keeping/use-organising-words.ts';
import { ApiFailure } from '../shared/api-failure.ts';
import { Button } from '../shared/components/Button.tsx';
import { Section } from '../shared/components/Page.tsx';
import { Form, FormActions } from '../shared/forms/Form.tsx';
import { useLocale } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

/** One category, age group or prize; `new` begins another one. */
export const organisePartRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'organise/$contest/parts/$kind/$part',
  staticData: { namespaces: ['organising', 'keepingForms', 'contest'], action: keepPart, cacheSeconds: 0 },
  loader: async ({ context: { queryClient, locale }, params: { contest, kind, part } }) => {
    const { organisedContest } = await queryClient.ensureQueryData(organisedContestQuery(locale, contest));
    const isThere = part === 'new' || organisedContest.parts.some((each) => each.id === part && each.kind === kind);
    if (!partKindOf(kind) || !isThere) throw new ApiFailure('NOT_FOUND');
  },
  component: PartScreen,
});

function PartScreen() {
  const { t } = useTranslation('keepingForms');
  const { contest: slug, kind: named, part: id } = organisePartRoute.useParams();
  const { organisedContest: contest } = useSuspenseQuery(organisedContestQuery(useLocale(), slug)).data;
  const kind = partKindOf(named) ?? 'category';
  const part = contest.parts.find((each) => each.id === id);
  return (
    <KeepingPage contest={contest} title={part ? t(`parts.kind.${kind}`) : t(`parts.add.${kind}`)}>
      <PartForm contest={contest} kind={kind} part={part} />
      {part && <RemoveForm contest={contest} />}
    </KeepingPage>
  );
}

function RemoveForm({ contest }: { contest: KeptContest }) {
  const { t } = useTranslation('keepingForms');
  const { refusal } = useOrganisingWords();
  return (
    <Section title={t('parts.remove')} id="remove">
      <p>{t('parts.removeText')}</p>
      <Form id="remove-form" state={useIntentState('remove')} refusal={refusal}>
        <SeenVersion contest={contest} />
        <FormActions>
          <Button type="submit" name="intent" value="remove" variant="danger" icon="trash">
            {t('parts.remove')}
          </Button>
        </FormActions>
      </Form>
    </Section>
  );
}
