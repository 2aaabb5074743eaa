import { useTranslation } from 'react-i18next';
import { roomFeatures } from '@inclusive/course-content/room';
import { capitalised, languageName } from '@inclusive/localisation/languages';
import { Button } from '../../../shared/components/Button.tsx';
import { CheckboxField, CheckboxGroup } from '../../../shared/forms/CheckboxField.tsx';
import { Choice } from '../../../shared/forms/Choice.tsx';
import { FieldGroup, Form, FormActions } from '../../../shared/forms/Form.tsx';
import { TextField } from '../../../shared/forms/TextField.tsx';
import { useFormState, useLocale } from '../../../shared/routing/use-page.ts';
import type { AuthoredRoom } from './RoomPage.tsx';
import styles from './Rooms.module.css';
import { useRoomWords } from './use-room-words.ts';

const spoken = ['lv', 'lt', 'ru', 'en', 'pl', 'uk', 'be', 'de'];

/** Facts about a room that hold as soon as they are sent. */
export function FactsForm({ room }: { room: AuthoredRoom }) {
  const { t } = useTranslation(['roomKeeping', 'places']);
  const locale = useLocale();
  const { refusal, faultWords } = useRoomWords();
  const names = ['address', 'lat', 'lon', 'hasExactPosition', 'phone', 'email', 'status', 'isConfirmed'] as const;
  const fields = Object.fromEntries(names.map((name) => [name, t(`facts.${name}`)]));
  const languages = [...new Set([...spoken, ...room.languages])].map((value) => ({
    value,
    label: capitalised(languageName(value, locale), locale),
  }));
  const features = roomFeatures.map((value) => ({ value, label: t(`places:feature.${value}`) }));
  return (
    <Form
      id="facts"
      state={useFormState()}
      fields={{ ...fields, features: t('places:features'), languages: t('places:languages') }}
      refusal={refusal}
      faultWords={faultWords}
    >
      <PlaceFields room={room} />
      <TextField name="phone" type="tel" autoComplete="off" defaultValue={room.phone ?? ''} isOptional />
      <TextField name="email" type="email" autoComplete="off" defaultValue={room.email ?? ''} isOptional />
      <CheckboxGroup name="features" options={features} defaultValues={room.features} isOptional />
      <CheckboxGroup name="languages" options={languages} defaultValues={room.languages} />
      <StateFields room={room} />
      <FormActions>
        <Button type="submit">{t('save')}</Button>
      </FormActions>
    </Form>
  );
}

export function PlaceFields({ room }: { room?: Pick<AuthoredRoom, 'address' | 'lat' | 'lon' | 'hasExactPosition'> }) {
  const { t } = useTranslation('roomKeeping');
  return (
    <>
      <TextField name="address" hint={t('facts.addressHint')} maxLength={200} defaultValue={room?.address ?? ''} />
      <FieldGroup title={t('facts.position')} hint={t('facts.positionHint')}>
        <div className={styles.pair}>
          <TextField name="lat" inputMode="decimal" defaultValue={room?.lat.toString() ?? ''} isShort />
          <TextField name="lon" inputMode="decimal" defaultValue={room?.lon.toString() ?? ''} isShort />
        </div>
        {room && <CheckboxField name="hasExactPosition" defaultChecked={room.hasExactPosition} isOptional />}
      </FieldGroup>
    </>
  );
}

function StateFields({ room: { status, isExample } }: { room: AuthoredRoom }) {
  const { t } = useTranslation('roomKeeping');
  if (status === 'draft') return null;
  return (
    <>
      <Choice
        name="status"
        options={(['open', 'planned'] as const).map((value) => ({ value, label: t(`facts.${value}`) }))}
        defaultValue={status}
      />
      <CheckboxField name="isConfirmed" hint={t('facts.isConfirmedHint')} defaultChecked={!isExample} isOptional />
    </>
  );
}
