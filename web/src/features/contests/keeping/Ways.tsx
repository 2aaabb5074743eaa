import { useTranslation } from 'react-i18next';
import { Card, CardList } from '../../../shared/components/Card.tsx';
import type { ContestPartKind } from '../../../shared/operations/graphql.ts';
import { useLocale, usePath } from '../../../shared/routing/use-page.ts';
import { fullDate } from '../dates.ts';
import type { KeptContest } from './keeping.queries.ts';
import { partKinds } from './part-kinds.ts';
import { WordStates } from './WordStates.tsx';

/** The parts of a contest, each with how far it is. */
export function Ways({ contest }: { contest: KeptContest }) {
  const { t } = useTranslation('organising');
  const locale = useLocale();
  const to = usePath();
  const params = { contest: contest.slug };
  const days = { from: fullDate(contest.opensOn, locale), until: fullDate(contest.closesOn, locale) };
  const { organisers, jurors } = contest;
  const seated = jurors.filter(({ state }) => state === 'active').length;
  return (
    <CardList>
      <Card title={t('to.terms')} href={to('/organise/$contest/terms', params)}>
        <p>{t('toText.terms', days)}</p>
      </Card>
      <Card title={t('to.words')} href={to('/organise/$contest/words', params)}>
        <WordStates states={contest.wordStates} />
      </Card>
      <Card title={t('to.parts')} href={to('/organise/$contest/parts', params)}>
        <PartCounts contest={contest} />
      </Card>
      <Card title={t('to.regulations')} href={to('/organise/$contest/regulations', params)}>
        <RegulationStates contest={contest} />
      </Card>
      <Card title={t('to.people')} href={to('/organise/$contest/people', params)}>
        <p>{t('toText.people', { organisers: organisers.length, jurors: seated })}</p>
      </Card>
      <Card title={t('to.jury')} href={to('/organise/$contest/jury', params)}>
        <p>{t('toText.jury')}</p>
      </Card>
      <Card title={t('to.votes')} href={to('/organise/$contest/votes', params)}>
        <p>{t('toText.votes')}</p>
      </Card>
      <Card title={t('to.exhibition')} href={to('/organise/$contest/exhibition', params)}>
        <p>{t('toText.exhibition')}</p>
      </Card>
      <Card title={t('to.history')} href={to('/organise/$contest/history', params)}>
        <p>{t('toText.history')}</p>
      </Card>
    </CardList>
  );
}

function RegulationStates({ contest: { regulationVersion: version, regulationDraft } }: { contest: KeptContest }) {
  const { t } = useTranslation('organising');
  return (
    <>
      <p>{version === null ? t('toText.regulationsNone') : t('toText.regulations', { version })}</p>
      {regulationDraft !== null && <p>{t('toText.regulationsDraft')}</p>}
    </>
  );
}

function PartCounts({ contest: { parts } }: { contest: KeptContest }) {
  const { t } = useTranslation('keepingForms');
  const count = (kind: ContestPartKind) => parts.filter((part) => part.kind === kind).length;
  return (
    <ul role="list">
      {partKinds.map((kind) => (
        <li key={kind}>
          {t(`parts.kinds.${kind}`)}: {count(kind)}
        </li>
      ))}
    </ul>
  );
}
