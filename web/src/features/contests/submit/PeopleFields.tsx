import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../shared/components/Button.tsx';
import { CheckboxField } from '../../../shared/forms/CheckboxField.tsx';
import { Choice } from '../../../shared/forms/Choice.tsx';
import { FieldGroup } from '../../../shared/forms/Form.tsx';
import { TextField } from '../../../shared/forms/TextField.tsx';
import { MOST_PEOPLE, personField } from './people.ts';

/** Who can be recognised; each of them is asked. */
export function PeopleFields() {
  const { t } = useTranslation('releases');
  const [shows, setShows] = useState('');
  return (
    <FieldGroup title={t('form.title')}>
      <Choice
        name="showsPeople"
        hint={t('form.showsHint')}
        value={shows}
        onChange={setShows}
        options={[
          { value: 'no', label: t('form.no') },
          { value: 'yes', label: t('form.yes') },
        ]}
      />
      {shows === 'yes' && <People />}
    </FieldGroup>
  );
}

function People() {
  const { t } = useTranslation('releases');
  const [people, setPeople] = useState([0]);
  const next = useRef(1);
  const addButton = useRef<HTMLButtonElement>(null);
  const remove = (person: number) => {
    setPeople(people.filter((each) => each !== person));
    addButton.current?.focus();
  };
  return (
    <>
      {people.map((person, index) => (
        <FieldGroup key={person} title={t('form.person', { number: index + 1 })}>
          <Person index={index} />
          {people.length > 1 && (
            <Button variant="quiet" icon="trash" onClick={() => remove(person)}>
              {t('form.remove', { number: index + 1 })}
            </Button>
          )}
        </FieldGroup>
      ))}
      {people.length < MOST_PEOPLE && (
        <div>
          <Button
            ref={addButton}
            variant="secondary"
            icon="plus"
            onClick={() => setPeople([...people, next.current++])}
          >
            {t('form.add')}
          </Button>
        </div>
      )}
    </>
  );
}

function Person({ index }: { index: number }) {
  const { t } = useTranslation('releases');
  return (
    <>
      <TextField name={personField(index, 'name')} label={t('form.name')} maxLength={120} autoComplete="off" />
      <CheckboxField name={personField(index, 'isMinor')} label={t('form.minor')} isOptional />
      <TextField
        name={personField(index, 'email')}
        label={t('form.email')}
        hint={t('form.emailHint')}
        type="email"
        maxLength={254}
        autoComplete="off"
        isOptional
      />
    </>
  );
}
