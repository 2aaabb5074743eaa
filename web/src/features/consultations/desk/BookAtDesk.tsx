import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { addDays, type Day } from '@inclusive/calendar/days';
import { LinkButton } from '../../../shared/components/Button.tsx';
import { Button } from '../../../shared/components/Button.tsx';
import { Empty } from '../../../shared/components/Empty.tsx';
import { Localised } from '../../../shared/components/Localised.tsx';
import { Page } from '../../../shared/components/Page.tsx';
import { Details } from '../../../shared/components/Details.tsx';
import { Choice } from '../../../shared/forms/Choice.tsx';
import { Form, FormActions } from '../../../shared/forms/Form.tsx';
import { TextField } from '../../../shared/forms/TextField.tsx';
import type { DeskOffersQuery } from '../../../shared/operations/graphql.ts';
import { FormId } from '../../../shared/routing/form-id.tsx';
import { useFormState, usePath } from '../../../shared/routing/use-page.ts';
import styles from '../BookingPage.module.css';
import { useFaultWords } from '../visit-words.ts';
import { deskTimesQuery } from './desk.queries.ts';
import { DeskVisitFields, useDeskFieldNames } from './DeskVisitFields.tsx';
import { useTimeOptions } from './time-options.ts';
import { useDeskRefusals } from './visit-refusals.ts';

type Offer = DeskOffersQuery['deskOffers'][number];

interface BookAtDeskProps {
  room: string;
  offers: readonly Offer[];
  offer: Offer | undefined;
  day: Day | undefined;
}

/** Service, time, name and phone number on one page; everything else has an answer already. */
export function BookAtDesk({ room, offers, offer, day }: BookAtDeskProps) {
  const { t } = useTranslation('desk');
  const to = usePath();
  return (
    <Page
      title={t('book.title')}
      breadcrumbs={[{ label: t('title'), href: to('/visits', {}, { room, day }) }]}
      isUnlisted
    >
      <nav aria-label={t('book.service')} className={styles.actions}>
        {offers.map(({ id, title }) => (
          <LinkButton
            key={id}
            variant={id === offer?.id ? 'secondary' : 'quiet'}
            icon={id === offer?.id ? 'check' : undefined}
            aria-current={id === offer?.id ? 'page' : undefined}
            href={to('/visits/new', {}, { room, offer: id, day })}
          >
            <Localised text={title} />
          </LinkButton>
        ))}
      </nav>
      {offer ? <BookForm room={room} offer={offer} day={day} /> : <Empty>{t('book.none')}</Empty>}
    </Page>
  );
}

function BookForm({ room, offer, day }: { room: string; offer: Offer; day: Day | undefined }) {
  const { t } = useTranslation('desk');
  const state = useFormState();
  const { deskTimes } = useSuspenseQuery(deskTimesQuery(offer.id, day)).data;
  const options = useTimeOptions(deskTimes);
  const refusals = useDeskRefusals();
  const later = deskTimes.at(-1)?.day;
  if (options.length === 0) return <Empty>{t('book.noTimes')}</Empty>;
  return (
    <>
      <Form state={state} fields={useDeskFieldNames()} faultWords={useFaultWords()} refusal={refusals}>
        <FormId />
        <input type="hidden" name="offer" value={offer.id} />
        <div className={styles.details}>
          <Choice
            name="at"
            isInline
            options={options}
            defaultValue={options[0]?.value ?? ''}
            hasFocus={!state.isSent}
          />
          <TextField name="name" autoComplete="off" maxLength={80} />
          <TextField name="phone" type="tel" autoComplete="off" isOptional hint={t('book.phoneHint')} />
          <Details summary={t('book.rest')} open={state.isSent}>
            <DeskVisitFields offer={offer} />
          </Details>
        </div>
        <FormActions>
          <Button type="submit">{t('book.submit')}</Button>
        </FormActions>
      </Form>
      {later && <OtherDay room={room} offer={offer.id} day={addDays(later, day === later ? 1 : 0)} />}
    </>
  );
}

/** The same form with times from another day on. */
function OtherDay({ room, offer, day }: { room: string; offer: string; day: Day }) {
  const { t } = useTranslation('desk');
  const to = usePath();
  return (
    <form action={to('/visits/new')} className={styles.actions}>
      <input type="hidden" name="room" value={room} />
      <input type="hidden" name="offer" value={offer} />
      <TextField name="day" type="date" label={t('book.from')} defaultValue={day} isShort />
      <Button type="submit" variant="secondary">
        {t('show')}
      </Button>
    </form>
  );
}
