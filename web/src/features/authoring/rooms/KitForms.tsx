import { useTranslation } from 'react-i18next';
import { type KitItem, kitKinds } from '@inclusive/course-content/room';
import { Details } from '../../../shared/components/Details.tsx';
import { Section } from '../../../shared/components/Page.tsx';
import { CheckboxField } from '../../../shared/forms/CheckboxField.tsx';
import { Select } from '../../../shared/forms/Select.tsx';
import { TextArea } from '../../../shared/forms/TextArea.tsx';
import { TextField } from '../../../shared/forms/TextField.tsx';
import { PartForm, PartRow, useIsOpen } from './PartForm.tsx';
import type { PartsProps } from './ProfileForms.tsx';
import styles from './Rooms.module.css';

/** The things that visitors can use. */
export function KitList({ content: { kit, words }, version, own, isLocked }: PartsProps) {
  const { t } = useTranslation(['roomKeeping', 'places']);
  const isOpen = useIsOpen('save');
  const nameOf = ({ id }: KitItem) => words[own]?.[`kit.${id}`] ?? id;
  return (
    <Section title={t('kit.list')} id="list">
      <ol role="list" className={styles.parts}>
        {kit.map((item, index) => (
          <PartRow
            key={item.id}
            id={item.id}
            label={nameOf(item)}
            intent="save"
            version={version}
            isLocked={isLocked}
            moves={{ up: index > 0, down: index < kit.length - 1 }}
            summary={
              <>
                <strong lang={own}>{nameOf(item)}</strong>
                {item.count !== null && ` (${t('places:kitHowMany', { n: item.count })})`}
                {item.isLent && <p>{t('places:kitLent')}</p>}
              </>
            }
          >
            <ThingForm item={item} name={nameOf(item)} note={words[own]?.[`kit.${item.id}.note`]} version={version} />
          </PartRow>
        ))}
      </ol>
      {!isLocked && (
        <Details summary={t('kit.add')} open={isOpen || kit.length === 0}>
          <ThingForm version={version} />
        </Details>
      )}
    </Section>
  );
}

interface ThingFormProps {
  item?: KitItem;
  name?: string;
  note?: string | undefined;
  version: number;
}

function ThingForm({ item, name = '', note = '', version }: ThingFormProps) {
  const { t } = useTranslation('roomKeeping');
  const fields = {
    name: t('kit.name'),
    note: t('kit.note'),
    kind: t('kit.kind'),
    count: t('kit.count'),
    isLent: t('kit.isLent'),
  };
  return (
    <PartForm intent="save" part={item?.id} version={version} fields={fields}>
      <TextField name="name" maxLength={200} defaultValue={name} />
      <Select
        name="kind"
        options={kitKinds.map((value) => ({ value, label: t(`kit.kinds.${value}`) }))}
        placeholder={null}
        defaultValue={item?.kind ?? 'other'}
      />
      <TextField
        name="count"
        inputMode="numeric"
        hint={t('kit.countHint')}
        defaultValue={item?.count?.toString() ?? ''}
        isOptional
        isShort
      />
      <TextArea name="note" hint={t('kit.noteHint')} rows={2} maxLength={1500} defaultValue={note} isOptional />
      <CheckboxField name="isLent" defaultChecked={item?.isLent ?? false} isOptional />
    </PartForm>
  );
}
