import { useTranslation } from 'react-i18next';
import { localeNames, locales } from '@inclusive/localisation/locale';
import { Button } from '../../../shared/components/Button.tsx';
import { Localised } from '../../../shared/components/Localised.tsx';
import { Section } from '../../../shared/components/Page.tsx';
import { Row, RowDetail, Rows } from '../../../shared/components/Rows.tsx';
import { Tag } from '../../../shared/components/Tag.tsx';
import { Choice } from '../../../shared/forms/Choice.tsx';
import { Form, FormActions } from '../../../shared/forms/Form.tsx';
import { Select } from '../../../shared/forms/Select.tsx';
import { TextField } from '../../../shared/forms/TextField.tsx';
import type { OrganisedContestsQuery } from '../../../shared/operations/graphql.ts';
import { useLocale } from '../../../shared/routing/use-page.ts';
import { useIntentState } from './intent-state.ts';
import type { KeptContest } from './keeping.queries.ts';
import { useOrganisingWords } from './use-organising-words.ts';

type Juror = KeptContest['jurors'][number];

/** Who sits on the jury or is asked to, and from which countries. */
export function Jurors({ contest: { jurors, organisers } }: { contest: KeptContest }) {
  const { t } = useTranslation('keepingForms');
  const all = [...new Set(organisers.map(({ country }) => country))];
  const here = all.filter((each) => jurors.some(({ country, state }) => state === 'active' && country === each));
  return (
    <Section title={t('people.jurors')} id="jurors">
      <p>{t('people.countries', { here: here.length, all: all.length })}</p>
      {jurors.length ? (
        <Rows>
          {jurors.map((juror) => (
            <JurorRow key={juror.id} juror={juror} />
          ))}
        </Rows>
      ) : (
        <p>{t('people.none')}</p>
      )}
    </Section>
  );
}

function JurorRow({ juror }: { juror: Juror }) {
  const { t } = useTranslation(['keepingForms', 'contest']);
  const state = juror.state as 'invited' | 'expired' | 'active' | 'removed';
  return (
    <Row
      name={juror.name ?? juror.email ?? t('history.byDeleted')}
      action={state !== 'removed' && <JurorButtons juror={juror} isAsked={state !== 'active'} />}
    >
      <RowDetail>
        {juror.organisation && (
          <>
            <Localised text={juror.organisation} />,{' '}
          </>
        )}
        {t(`contest:country.${juror.country as 'LV'}`)}
      </RowDetail>
      <RowDetail>
        <Tag tone={tones[state]}>{t(`people.state.${state}`)}</Tag>{' '}
        {juror.isShown && state === 'active' && <Tag icon="eye">{t('people.shown')}</Tag>}
      </RowDetail>
    </Row>
  );
}

const tones = { invited: 'info', expired: 'warn', active: 'success', removed: 'plain' } as const;

function JurorButtons({ juror: { id, name, email }, isAsked }: { juror: Juror; isAsked: boolean }) {
  const { t } = useTranslation('keepingForms');
  return (
    <form method="post">
      <input type="hidden" name="juror" value={id} />
      {isAsked && (
        <Button type="submit" name="intent" value="again" variant="quiet" icon="envelope-simple">
          {t('people.again')}
          <span className="visually-hidden">: {email}</span>
        </Button>
      )}
      <Button type="submit" name="intent" value="remove" variant="quiet" icon="trash">
        {t(isAsked ? 'people.withdraw' : 'people.remove')}
        <span className="visually-hidden">: {name ?? email}</span>
      </Button>
    </form>
  );
}

const languages = locales.map((value) => ({ value, label: localeNames[value], lang: value }));

export function InviteForm({ organisations }: { organisations: OrganisedContestsQuery['organisations']['nodes'] }) {
  const { t } = useTranslation(['keepingForms', 'contest']);
  const locale = useLocale();
  const { refusal, faultWords } = useOrganisingWords();
  const countries = (['LV', 'LT'] as const).map((value) => ({ value, label: t(`contest:country.${value}`) }));
  const fields = {
    email: t('people.email'),
    locale: t('people.locale'),
    country: t('people.country'),
    organisationId: t('people.organisationId'),
  };
  return (
    <Section title={t('people.invite')} id="invite">
      <Form id="invite-form" state={useIntentState('invite')} fields={fields} refusal={refusal} faultWords={faultWords}>
        <TextField name="email" type="email" autoComplete="off" />
        <Select name="locale" options={languages} defaultValue={locale} placeholder={null} />
        <Choice name="country" options={countries} isInline />
        <Select
          name="organisationId"
          hint={t('people.organisationIdHint')}
          options={organisations.map(({ id, name, slug }) => ({ value: id, label: name.text || slug }))}
          placeholder={t('people.noOrganisation')}
          isOptional
        />
        <FormActions>
          <Button type="submit" name="intent" value="invite" icon="envelope-simple">
            {t('people.send')}
          </Button>
        </FormActions>
      </Form>
    </Section>
  );
}
