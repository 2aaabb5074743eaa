import { useTranslation } from 'react-i18next';
import { weekdayNamed, weekdaysNamed } from '@inclusive/calendar/words';
import type { RoomContent } from '@inclusive/course-content/room';
import { levels, senses, type SenseSpan } from '@inclusive/course-content/sensory-profile';
import { capitalised } from '@inclusive/localisation/languages';
import type { Locale } from '@inclusive/localisation/locale';
import { Details } from '../../../shared/components/Details.tsx';
import { Section } from '../../../shared/components/Page.tsx';
import { CheckboxGroup } from '../../../shared/forms/CheckboxField.tsx';
import { FieldGroup } from '../../../shared/forms/Form.tsx';
import { Select } from '../../../shared/forms/Select.tsx';
import { TextArea } from '../../../shared/forms/TextArea.tsx';
import { TextField } from '../../../shared/forms/TextField.tsx';
import { useLocale } from '../../../shared/routing/use-page.ts';
import { PartForm, PartRow, useIsOpen } from './PartForm.tsx';
import styles from './Rooms.module.css';

const levelNames = ['none', 'hardly', 'little', 'some', 'much'] as const;

export interface PartsProps {
  content: RoomContent;
  version: number;
  /** The room's own language: other languages are translated from it on their own pages. */
  own: Locale;
  isLocked: boolean;
}

function useLevels() {
  const { t } = useTranslation('places');
  return levels.map((level) => ({ value: String(level), label: `${level}: ${t(`level.${levelNames[level]}`)}` }));
}

/** What each sense usually meets, and how much of it. */
export function UsualForm({ content: { profile, words }, version, own, isLocked }: PartsProps) {
  const { t } = useTranslation(['roomKeeping', 'places']);
  const options = useLevels();
  if (isLocked) return null;
  const labels = senses.flatMap((sense) => [
    [`usual.${sense}`, t('profile.level', { sense: t(`places:sense.${sense}`) })],
    [`senses.${sense}`, t(`places:senses.${sense}`)],
  ]);
  return (
    <Section title={t('profile.usual')} id="usual">
      <p>{t('profile.usualText')}</p>
      <PartForm intent="usual" version={version} fields={Object.fromEntries(labels) as Record<string, string>}>
        {senses.map((sense) => (
          <FieldGroup key={sense} title={t(`places:sense.${sense}`)}>
            <Select
              name={`usual.${sense}`}
              options={options}
              placeholder={t('profile.unsaid')}
              defaultValue={profile.usual[sense]?.toString() ?? ''}
              isOptional
            />
            <TextArea
              name={`senses.${sense}`}
              rows={2}
              maxLength={1500}
              defaultValue={words[own]?.[`senses.${sense}`] ?? ''}
              isOptional
            />
          </FieldGroup>
        ))}
      </PartForm>
    </Section>
  );
}

/** Times of the week at which it is otherwise. */
export function SpanList({ content, version, own, isLocked }: PartsProps) {
  const { t } = useTranslation(['roomKeeping', 'places']);
  const locale = useLocale();
  const { spans } = content.profile;
  const isOpen = useIsOpen('span');
  const nameOf = (span: SenseSpan) =>
    `${t(`places:sense.${span.sense}`)}, ${weekdaysNamed(span.weekdays, locale)}, ${span.opens}–${span.closes}`;
  return (
    <Section title={t('profile.spans')} id="spans">
      <p>{t('profile.spansText')}</p>
      <ul role="list" className={styles.parts}>
        {spans.map((span) => (
          <PartRow
            key={span.id}
            id={span.id}
            label={nameOf(span)}
            intent="span"
            version={version}
            isLocked={isLocked}
            summary={
              <>
                <strong>{nameOf(span)}</strong>: {t(`places:level.${levelNames[span.level]}`)}
                <p lang={own}>{content.words[own]?.[`profile.${span.id}`]}</p>
              </>
            }
          >
            <SpanForm span={span} words={content.words[own]?.[`profile.${span.id}`]} version={version} />
          </PartRow>
        ))}
      </ul>
      {!isLocked && (
        <Details summary={t('profile.add')} open={isOpen || spans.length === 0}>
          <SpanForm version={version} />
        </Details>
      )}
    </Section>
  );
}

interface SpanFormProps {
  span?: SenseSpan;
  words?: string | undefined;
  version: number;
}

function SpanForm({ span, words = '', version }: SpanFormProps) {
  const { t } = useTranslation(['roomKeeping', 'places']);
  const locale = useLocale();
  const weekdays = [1, 2, 3, 4, 5, 6, 7].map((day) => ({
    value: String(day),
    label: capitalised(weekdayNamed(day, locale), locale),
  }));
  const fields = {
    sense: t('profile.sense'),
    weekdays: t('profile.weekdays'),
    opens: t('profile.from'),
    closes: t('profile.to'),
    level: t('profile.howMuch'),
    words: t('profile.words'),
  };
  return (
    <PartForm intent="span" part={span?.id} version={version} fields={fields}>
      <Select
        name="sense"
        options={senses.map((value) => ({ value, label: t(`places:sense.${value}`) }))}
        placeholder={null}
        defaultValue={span?.sense ?? 'hearing'}
      />
      <CheckboxGroup name="weekdays" options={weekdays} defaultValues={span?.weekdays.map(String) ?? []} />
      <div className={styles.pair}>
        <TextField name="opens" type="time" defaultValue={span?.opens ?? ''} isShort />
        <TextField name="closes" type="time" defaultValue={span?.closes.replace('24:00', '00:00') ?? ''} isShort />
      </div>
      <Select name="level" options={useLevels()} placeholder={null} defaultValue={String(span?.level ?? 2)} />
      <TextArea name="words" hint={t('profile.wordsHint')} rows={3} maxLength={1500} defaultValue={words} />
    </PartForm>
  );
}
