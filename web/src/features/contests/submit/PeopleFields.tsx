import { useContext, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../shared/components/Button.tsx';
import { CheckboxField } from '../../../shared/forms/CheckboxField.tsx';
import { Choice } from '../../../shared/forms/Choice.tsx';
import { FormContext, type FormContextValue, useKeptValue } from '../../../shared/forms/form-context.ts';
import { FieldGroup } from '../../../shared/forms/Form.tsx';
import { TextField } from '../../../shared/forms/TextField.tsx';
import type { Contest } from '../ContestFacts.tsx';
import { NoMinors } from './NoMinors.tsx';
import { MOST_PEOPLE, personField } from './people.ts';

/** Who can be recognised; each of them is asked. */
export function PeopleFields({ contest }: { contest: Contest }) {
  const { t } = useTranslation('submit');
  const [shows, setShows] = useState(useKeptValue('showsPeople') ?? '');
  return (
    <FieldGroup title={t('people.title')}>
      <NoMinors contest={contest} />
      <Choice
        name="showsPeople"
        hint={t('people.showsHint')}
        value={shows}
        onChange={setShows}
        options={[
          { value: 'no', label: t('people.no') },
          { value: 'yes', label: t('people.yes') },
        ]}
      />
      {shows === 'yes' && <People />}
    </FieldGroup>
  );
}

function People() {
  const { t } = useTranslation('submit');
  const form = useContext(FormContext);
  const [kept] = useState(() => Math.max(1, keptPeople(form)));
  const [people, setPeople] = useState(() => Array.from({ length: kept }, (_, index) => index));
  const next = useRef(kept);
  const addButton = useRef<HTMLButtonElement>(null);
  const remove = (person: number) => {
    setPeople(people.filter((each) => each !== person));
    addButton.current?.focus();
  };
  return (
    <>
      {people.map((person, index) => (
        <FieldGroup key={person} title={t('people.person', { number: index + 1 })}>
          <Person index={index} isNew={person >= kept} />
          {people.length > 1 && (
            <Button variant="quiet" icon="trash" onClick={() => remove(person)}>
              {t('people.remove', { number: index + 1 })}
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
            {t('people.add')}
          </Button>
        </div>
      )}
    </>
  );
}

function keptPeople({ all }: FormContextValue): number {
  return Array.from({ length: MOST_PEOPLE }).filter((_, index) => all(personField(index, 'name'))?.length).length;
}

/** A new one knows nothing of what another had typed at its place. */
function Person({ index, isNew }: { index: number; isNew: boolean }) {
  const form = useContext(FormContext);
  if (!isNew) return <PersonFields index={index} />;
  return (
    <FormContext value={{ ...form, value: () => undefined, all: () => undefined }}>
      <PersonFields index={index} />
    </FormContext>
  );
}

function PersonFields({ index }: { index: number }) {
  const { t } = useTranslation('submit');
  return (
    <>
      <TextField name={personField(index, 'name')} label={t('people.name')} maxLength={120} autoComplete="off" />
      <CheckboxField name={personField(index, 'isMinor')} label={t('people.minor')} isOptional />
      <TextField
        name={personField(index, 'email')}
        label={t('people.email')}
        hint={t('people.emailHint')}
        type="email"
        maxLength={254}
        autoComplete="off"
        isOptional
      />
    </>
  );
}
