import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type JuryIntent, juryIntents, organiseJury } from '../features/contests/jury/jury.actions.ts';
import { juryQuery } from '../features/contests/jury/jury.queries.ts';
import { JurorTable } from '../features/contests/jury/JurorTable.tsx';
import { JuryPrizes, LeftFinalists } from '../features/contests/jury/JuryPrizes.tsx';
import { DuelTable, PlaceTable } from '../features/contests/jury/OutcomeTables.tsx';
import { PlainIntent, Rounds, TieForm } from '../features/contests/jury/RoundForms.tsx';
import { StandingTable } from '../features/contests/jury/StandingTable.tsx';
import { useMoment } from '../features/contests/jury/use-jury-words.ts';
import { LinkButton } from '../shared/components/Button.tsx';
import { Notice } from '../shared/components/Notice.tsx';
import { Page, Section } from '../shared/components/Page.tsx';
import { FormActions } from '../shared/forms/Form.tsx';
import type { JuryQuery } from '../shared/operations/graphql.ts';
import { useLocale, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

interface Search {
  done: JuryIntent | undefined;
}

/** The jury's work, from the first round to the committed result. */
export const organiseJuryRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'organise/$contest/jury',
  staticData: { namespaces: ['jury'], action: organiseJury, cacheSeconds: 0 },
  validateSearch: (search): Search => ({ done: juryIntents.find((each) => each === search['done']) }),
  loader: ({ context: { queryClient, locale }, params: { contest } }) =>
    queryClient.ensureQueryData(juryQuery(locale, contest)),
  component: OrganiseJuryScreen,
});

type Jury = JuryQuery['jury'];

function OrganiseJuryScreen() {
  const { t } = useTranslation('jury');
  const to = usePath();
  const { contest } = organiseJuryRoute.useParams();
  const { done }: Search = organiseJuryRoute.useSearch();
  const { jury } = useSuspenseQuery(juryQuery(useLocale(), contest)).data;
  const titles = new Map(jury.standings.map(({ number, title }) => [number, title]));
  const titleOf = (number: number) => titles.get(number) ?? '';
  const isRunning = jury.rounds.some(({ isOpen }) => isOpen);
  return (
    <Page
      title={t('organise.title')}
      lead={t('organise.lead')}
      breadcrumbs={[{ label: jury.title.text, href: to('/organise/$contest', { contest }) }]}
      isUnlisted
    >
      {done && <Notice tone="success">{t(`organise.done.${done}`)}</Notice>}
      <Section title={t('organise.rounds')} id="rounds">
        <Rounds jury={jury} titleOf={titleOf} />
      </Section>
      {jury.jurors.length > 0 && (
        <Section title={t('organise.jurors')} id="jurors">
          <JurorTable jurors={jury.jurors} />
          {isRunning && <PlainIntent intent="remind" label={t('organise.remind')} />}
        </Section>
      )}
      <Outcome jury={jury} titleOf={titleOf} contest={contest} />
      {jury.standings.length > 0 && (
        <Section title={t('organise.standings')} id="standings">
          <p>{t('organise.levelledNote')}</p>
          <StandingTable standings={jury.standings} />
        </Section>
      )}
    </Page>
  );
}

function Outcome({ jury, titleOf, contest }: { jury: Jury; titleOf: (number: number) => string; contest: string }) {
  const { t } = useTranslation('jury');
  const moment = useMoment();
  const { outcome, committedAt } = jury;
  if (!outcome) return null;
  const isTied = outcome.places.some(({ numbers }) => numbers.length > 1);
  return (
    <>
      <Section title={t(committedAt ? 'organise.committed' : 'organise.outcome')} id="outcome">
        <p>
          {committedAt
            ? t('organise.committedAt', { when: moment(committedAt) })
            : t('organise.ballots', { count: outcome.ballots })}
        </p>
        <PlaceTable outcome={outcome} titleOf={titleOf} />
        {jury.left.length > 0 && (
          <Notice tone="warn" title={t('organise.leftTitle')}>
            <LeftFinalists left={jury.left} />
          </Notice>
        )}
        {jury.chairMinutes && <p>{jury.chairMinutes}</p>}
        {!committedAt && isTied && <TieForm />}
        {!committedAt && <PlainIntent intent="commit" note={t('organise.commitNote')} label={t('organise.commit')} />}
        <Minutes contest={contest} />
      </Section>
      {jury.prizes.length > 0 && <JuryPrizes prizes={jury.prizes} titleOf={titleOf} />}
      <Section title={t('organise.duels')} id="duels">
        <p>{t('organise.duelsNote')}</p>
        <DuelTable outcome={outcome} titleOf={titleOf} />
      </Section>
    </>
  );
}

function Minutes({ contest }: { contest: string }) {
  const { t } = useTranslation('jury');
  const locale = useLocale();
  return (
    <FormActions>
      <LinkButton variant="secondary" href={`/${locale}/organise/${contest}/jury.pdf`}>
        {t('organise.pdf')}
      </LinkButton>
      <LinkButton variant="secondary" href={`/${locale}/organise/${contest}/jury.csv`}>
        {t('organise.csv')}
      </LinkButton>
    </FormActions>
  );
}
