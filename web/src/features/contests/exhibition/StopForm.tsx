import { useTranslation } from 'react-i18next';
import { Button } from '../../../shared/components/Button.tsx';
import { Section } from '../../../shared/components/Page.tsx';
import { Form, FormActions } from '../../../shared/forms/Form.tsx';
import { Select, type Option } from '../../../shared/forms/Select.tsx';
import { TextField } from '../../../shared/forms/TextField.tsx';
import { useIntentState } from '../keeping/intent-state.ts';
import type { KeptWords } from '../keeping/keeping.queries.ts';
import { labelsInLanguages } from '../keeping/use-organising-words.ts';
import { TranslationsFit, WordFields } from '../keeping/WordFields.tsx';
import type { Exhibiting, KeptStop } from './exhibition.queries.ts';
import { useExhibitingWords } from './use-exhibiting-words.ts';

interface StopFormProps {
  exhibiting: Exhibiting;
  /** Undefined for a new one. */
  stop: KeptStop | undefined;
  rooms: readonly Option[];
}

const ownFields = ['fromDay', 'toDay', 'room', 'address', 'lat', 'lon'] as const;

export function StopForm({ exhibiting: { version, sourceLocale: source }, stop, rooms }: StopFormProps) {
  const { t } = useTranslation('exhibiting');
  const { refusal, faultWords } = useExhibitingWords();
  const words = (stop?.words ?? {}) as KeptWords;
  const fields = {
    ...Object.fromEntries(ownFields.map((name) => [name, t(`stop.${name}`)])),
    ...labelsInLanguages({ name: t('stop.name'), note: t('stop.note') }),
  };
  const shared = { words, source, isOptional: true };
  return (
    <Form isWide state={useIntentState('keep')} fields={fields} refusal={refusal} faultWords={faultWords}>
      <input type="hidden" name="version" value={version} />
      <TextField name="fromDay" type="date" defaultValue={stop?.fromDay ?? ''} isShort />
      <TextField name="toDay" type="date" defaultValue={stop?.toDay ?? ''} isShort />
      <PlaceFields stop={stop} rooms={rooms} />
      <WordFields {...shared} field="name" label={t('stop.name')} maxLength={120} />
      <WordFields {...shared} field="note" label={t('stop.note')} hint={t('stop.noteHint')} rows={3} maxLength={600} />
      <TranslationsFit isAsked={stop !== undefined} />
      <FormActions>
        <Button type="submit" name="intent" value="keep">
          {t('save')}
        </Button>
      </FormActions>
    </Form>
  );
}

function PlaceFields({ stop, rooms }: Pick<StopFormProps, 'stop' | 'rooms'>) {
  const { t } = useTranslation('exhibiting');
  const own = stop?.room ? undefined : stop;
  return (
    <>
      <Select
        name="room"
        hint={t('stop.roomHint')}
        options={rooms}
        defaultValue={stop?.room?.slug ?? ''}
        placeholder={t('stop.noRoom')}
        isOptional
      />
      <TextField
        name="address"
        hint={t('stop.addressHint')}
        defaultValue={own?.address ?? ''}
        maxLength={200}
        isOptional
      />
      <TextField
        name="lat"
        hint={t('stop.latHint')}
        defaultValue={own?.lat ?? ''}
        inputMode="decimal"
        isOptional
        isShort
      />
      <TextField name="lon" defaultValue={own?.lon ?? ''} inputMode="decimal" isOptional isShort />
    </>
  );
}

export function RemoveStopForm({ version }: { version: number }) {
  const { t } = useTranslation('exhibiting');
  const { refusal } = useExhibitingWords();
  return (
    <Section title={t('stop.remove')} id="remove">
      <p>{t('stop.removeText')}</p>
      <Form id="remove-form" state={useIntentState('remove')} refusal={refusal}>
        <input type="hidden" name="version" value={version} />
        <FormActions>
          <Button type="submit" name="intent" value="remove" variant="danger" icon="trash">
            {t('stop.remove')}
          </Button>
        </FormActions>
      </Form>
    </Section>
  );
}
