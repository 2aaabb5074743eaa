import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/components/Button.tsx';
import { Localised } from '../../shared/components/Localised.tsx';
import { Form, FormActions } from '../../shared/forms/Form.tsx';
import { TextField } from '../../shared/forms/TextField.tsx';
import type { ManagedBookQuery } from '../../shared/operations/graphql.ts';
import { useCurrentPath } from '../../shared/routing/use-page.ts';
import styles from './Keeping.module.css';

type ManagedBook = ManagedBookQuery['managedBook'];

/** How many copies each of the organisation's rooms has. */
export function HoldingForms({ book: { rooms, holdings } }: { book: ManagedBook }) {
  const { t } = useTranslation('bookKeeping');
  if (!rooms.length) return <p>{t('rooms.none')}</p>;
  return (
    <div className={styles.pair}>
      {rooms.map((room) => (
        <HoldingForm key={room.id} room={room} holding={holdings.find(({ roomId }) => roomId === room.id)} />
      ))}
    </div>
  );
}

interface HoldingFormProps {
  room: ManagedBook['rooms'][number];
  holding: ManagedBook['holdings'][number] | undefined;
}

function HoldingForm({ room, holding }: HoldingFormProps) {
  const { t } = useTranslation('bookKeeping');
  const id = `room-${room.slug}`;
  return (
    <section className={styles.row} aria-labelledby={id}>
      <h3 id={id}>
        <Localised text={room.name} />
      </h3>
      <Form id={`hold-${room.slug}`} action={useCurrentPath()}>
        <input type="hidden" name="roomId" value={room.id} />
        <TextField
          name="copies"
          label={t('rooms.copies')}
          hint={t('rooms.copiesHint')}
          inputMode="numeric"
          defaultValue={String(holding?.copies ?? 0)}
          isShort
        />
        <TextField name="note" label={t('rooms.note')} defaultValue={holding?.note ?? ''} isOptional />
        <FormActions>
          <Button type="submit" name="intent" value="hold" variant="secondary">
            {t('rooms.save')}
          </Button>
        </FormActions>
      </Form>
    </section>
  );
}
