import { useTranslation } from 'react-i18next';
import { Details } from '../../shared/components/Details.tsx';
import { Tag } from '../../shared/components/Tag.tsx';
import { CheckboxField } from '../../shared/forms/CheckboxField.tsx';
import { FieldGroup } from '../../shared/forms/Form.tsx';
import { Select } from '../../shared/forms/Select.tsx';
import type { KeptServiceQuery } from '../../shared/operations/graphql.ts';
import { useFormState } from '../../shared/routing/use-page.ts';
import { ServiceForm } from './ServiceForm.tsx';
import styles from './Services.module.css';
import { useServiceWords } from './use-service-words.ts';

type Service = KeptServiceQuery['keptService'];
type Offer = Service['offers'][number];
type OfferDiary = Offer['diaries'][number];

const uses = ['open', 'claimed', 'choice'] as const;
const parts = ['spaces', 'people'] as const;

const partOf = ({ kind }: OfferDiary) => (kind === 'room' || kind === 'space' ? 'spaces' : 'people');

/** Room by room: whether the service is offered there, and whom or what it needs. */
export function OfferForms({ service }: { service: Service }) {
  const { t } = useTranslation('services');
  const form = useFormState();
  if (service.offers.length === 0) return <p>{t('offers.noRooms')}</p>;
  return service.offers.map((offer) => (
    <Details
      key={offer.slug}
      open={form.isRefused && form.value('roomId') === offer.room.id}
      summary={
        <>
          {offer.room.name?.text ?? offer.slug}{' '}
          <Tag tone={offer.isActive ? 'success' : 'plain'}>{t(offer.isActive ? 'offers.on' : 'offers.off')}</Tag>
        </>
      }
    >
      <OfferForm service={service} offer={offer} />
    </Details>
  ));
}

function OfferForm({ service, offer }: { service: Service; offer: Offer }) {
  const { slug, room, isActive, diaries } = offer;
  const { t } = useTranslation('services');
  const isMine = useFormState().value('roomId') === room.id;
  return (
    <ServiceForm id={`offer-${slug}`} intent="offer" isMine={isMine} service={service} submit={t('offers.save')}>
      <input type="hidden" name="roomId" value={room.id} />
      <CheckboxField name="isActive" label={t('offers.isActive')} defaultChecked={isActive} isOptional />
      {parts.map((part) => {
        const own = diaries.filter((diary) => partOf(diary) === part);
        return (
          own.length > 0 && (
            <FieldGroup key={part} title={t(`offers.${part}`)} hint={t(`offers.${part}Hint`)}>
              <div className={styles.pair}>
                {own.map((diary) => (
                  <UseField key={diary.id} diary={diary} />
                ))}
              </div>
            </FieldGroup>
          )
        );
      })}
    </ServiceForm>
  );
}

function UseField({ diary: { id, kind, name, use } }: { diary: OfferDiary }) {
  const { t } = useTranslation('services');
  const words = useServiceWords();
  const choices = kind === 'room' || kind === 'space' ? uses.slice(0, 2) : uses;
  const label = kind === 'room' ? t('offers.wholeRoom') : (name?.text ?? id);
  return (
    <>
      <input type="hidden" name="diary" value={id} />
      <Select
        name={`use.${id}`}
        label={kind === 'interpreter' ? t('offers.interpreter', { name: label }) : label}
        placeholder={t('use.none')}
        defaultValue={use ?? ''}
        isOptional
        options={choices.map((value) => ({ value, label: words.use(value) }))}
      />
    </>
  );
}
