import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { relationKinds, type RelationKind } from '@inclusive/course-content/material';
import { Button } from '../../../../shared/components/Button.tsx';
import { Localised } from '../../../../shared/components/Localised.tsx';
import { Section } from '../../../../shared/components/Page.tsx';
import { Select } from '../../../../shared/forms/Select.tsx';
import { TextField } from '../../../../shared/forms/TextField.tsx';
import { type AuthoredMaterialQuery, AuthoredMaterialTargetsDocument } from '../../../../shared/operations/graphql.ts';
import { useApi, useLocale } from '../../../../shared/routing/use-page.ts';
import authoring from '../../Authoring.module.css';
import { useEditing } from '../../editor/editing.tsx';
import fields from '../../editor/Fields.module.css';
import type { MaterialFieldsProps } from './use-material-store.ts';

type Target = AuthoredMaterialQuery['authoredMaterial']['targets'][number];

/** Courses, rooms, books and other materials that this one goes with. */
export function RelationFields({ content, change, known }: MaterialFieldsProps & { known: readonly Target[] }) {
  const { t } = useTranslation('making');
  const { announce } = useEditing();
  const [targets, setTargets] = useState(known);
  const add = (target: Target) => {
    setTargets((now) => [...now.filter(({ id }) => id !== target.id), target]);
    const relation = { kind: target.kind as RelationKind, id: target.id };
    change((now) => ({ ...now, relations: [...now.relations.filter(({ id }) => id !== target.id), relation] }));
    announce(t('added', { item: target.title.text }));
  };
  const remove = (id: string) =>
    change((now) => ({ ...now, relations: now.relations.filter((relation) => relation.id !== id) }));
  return (
    <Section title={t('field.relations')} id="relations">
      <p>{t('relationsHint')}</p>
      <ul role="list" className={authoring.parts}>
        {content.relations.map(({ kind, id }) => {
          const target = targets.find((each) => each.id === id);
          return (
            <li key={id} className={authoring.part}>
              <span className={authoring.partName}>
                {t(`relation.${kind}`)}: {target ? <Localised text={target.title} /> : t('relationHidden')}
              </span>
              <Button variant="quiet" icon="trash" onClick={() => remove(id)}>
                {t('remove')}
                <span className="visually-hidden">: {target?.title.text}</span>
              </Button>
            </li>
          );
        })}
      </ul>
      <Finder onChoose={add} />
    </Section>
  );
}

function Finder({ onChoose }: { onChoose: (target: Target) => void }) {
  const { t } = useTranslation('making');
  const api = useApi();
  const locale = useLocale();
  const [kind, setKind] = useState<RelationKind>('course');
  const [words, setWords] = useState('');
  const [found, setFound] = useState<readonly Target[]>();
  const search = async (event: FormEvent) => {
    event.preventDefault();
    setFound((await api(AuthoredMaterialTargetsDocument, { kind, words, locale })).authoredMaterialTargets);
  };
  return (
    <form
      className={fields.group}
      role="search"
      aria-label={t('findRelation')}
      onSubmit={(event) => void search(event)}
    >
      <Select
        name="relationKind"
        label={t('relationKind')}
        placeholder={null}
        options={relationKinds.map((value) => ({ value, label: t(`relation.${value}`) }))}
        value={kind}
        onChange={({ target }) => setKind(target.value as RelationKind)}
      />
      <TextField
        name="relationWords"
        label={t('relationWords')}
        minLength={2}
        value={words}
        onChange={({ target }) => setWords(target.value)}
      />
      <Button type="submit" variant="secondary" icon="magnifying-glass">
        {t('find')}
      </Button>
      <Found found={found} onChoose={onChoose} />
    </form>
  );
}

function Found({ found, onChoose }: { found: readonly Target[] | undefined; onChoose: (target: Target) => void }) {
  const { t } = useTranslation('making');
  return (
    <>
      <p role="status">{found && (found.length ? t('found', { count: found.length }) : t('foundNone'))}</p>
      <ul role="list" className={authoring.parts}>
        {found?.map((target) => (
          <li key={target.id} className={authoring.part}>
            <span className={authoring.partName}>
              <Localised text={target.title} />
            </span>
            <Button variant="secondary" icon="plus" onClick={() => onChoose(target)}>
              {t('add')}
              <span className="visually-hidden">: {target.title.text}</span>
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
