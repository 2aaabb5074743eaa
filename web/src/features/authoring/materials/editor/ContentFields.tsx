import { useTranslation } from 'react-i18next';
import { materialKinds, type MaterialContent, type MaterialKind } from '@inclusive/course-content/material';
import { Section } from '../../../../shared/components/Page.tsx';
import { Choice } from '../../../../shared/forms/Choice.tsx';
import type { AuthoredMaterialQuery } from '../../../../shared/operations/graphql.ts';
import { CoverField } from './CoverField.tsx';
import { FilesField } from './FilesField.tsx';
import { Word } from './Word.tsx';
import type { MaterialFieldsProps } from './use-material-store.ts';

interface ContentFieldsProps extends MaterialFieldsProps {
  texts: AuthoredMaterialQuery['authoredMaterial']['texts'];
}

/** The material itself, in the language that is being written. */
export function ContentFields({ content, change, texts }: ContentFieldsProps) {
  const { t } = useTranslation(['making', 'materials']);
  return (
    <Section title={t('content')} id="work">
      <Choice
        name="kind"
        label={t('field.kind')}
        options={materialKinds.map((value) => ({ value, label: t(`materials:kind.${value}`) }))}
        value={content.kind}
        onChange={(kind) => change((now) => ({ ...now, kind: kind as MaterialKind }))}
      />
      <Word name="title" />
      <Word name="abstract" hint={t('abstractHint')} />
      {content.kind === 'link' && <Word name="link" hint={t('linkHint')} />}
      {content.kind === 'page' && <Word name="text" />}
      {content.kind !== 'link' && <FilesField content={content} change={change} texts={texts} />}
      {content.kind === 'video' && <Word name="captions" hint={t('captionsHint')} />}
      {isRecorded(content) && <Word name="transcript" hint={t('transcriptHint')} />}
      <CoverField content={content} change={change} />
    </Section>
  );
}

function isRecorded({ kind }: MaterialContent): boolean {
  return kind === 'audio' || kind === 'video';
}
