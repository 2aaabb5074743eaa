import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Columns } from '../../shared/components/Columns.tsx';
import { Localised } from '../../shared/components/Localised.tsx';
import { Page } from '../../shared/components/Page.tsx';
import type { MyMaterialQuery, PracticeNotesQuery } from '../../shared/operations/graphql.ts';
import { EasySwitch } from '../../shared/preferences/EasySwitch.tsx';
import { usePath } from '../../shared/routing/use-page.ts';
import { Around } from './Around.tsx';
import { Citation } from './Citation.tsx';
import { type Material, MaterialBody } from './MaterialBody.tsx';
import { MaterialFacts } from './MaterialFacts.tsx';
import { MaterialFiles } from './MaterialFiles.tsx';
import styles from './MaterialPage.module.css';
import { PracticeNotes } from './PracticeNotes.tsx';
import { ReportForm } from './ReportForm.tsx';
import { Versions } from './Versions.tsx';

interface MaterialPageProps {
  material: Material;
  /** Buttons beside the title. */
  actions?: ReactNode;
  /** Before everything else, where this is a preview. */
  preview?: ReactNode;
  children: ReactNode;
}

/** The frame of a material's page. */
export function MaterialPage({ material, actions, preview, children }: MaterialPageProps) {
  const { t } = useTranslation('materials');
  const to = usePath();
  const { title, abstract, type, slug } = material;
  return (
    <Page
      title={title.text}
      heading={<Localised text={title} />}
      lead={<Localised text={abstract} />}
      description={abstract.text}
      kicker={t(`type.${type as 'guide'}`)}
      breadcrumbs={[{ label: t('title'), href: to('/materials') }]}
      sash={slug}
      actions={actions}
      notice={preview}
      isUnlisted={preview !== undefined}
    >
      {children}
    </Page>
  );
}

interface MaterialContentProps {
  material: Material;
  notes: PracticeNotesQuery['practiceNotes']['nodes'];
  mine: MyMaterialQuery['myMaterial'] | undefined;
  /** Nothing is sent from here. */
  isPreview?: boolean;
}

/** All that readers find on the page of a material. */
export function MaterialContent({ material, notes, mine, isPreview = false }: MaterialContentProps) {
  return (
    <>
      <Forms isOff={isPreview}>
        <EasySwitch languages={material.easyLanguages} />
      </Forms>
      <Columns aside={<MaterialFacts material={material} />}>
        <Cover cover={material.cover} />
        <MaterialBody material={material} />
        <MaterialFiles material={material} />
        <PracticeNotes notes={notes} mine={mine} />
        <Citation material={material} />
        <div>
          <Versions material={material} />
          <Forms isOff={isPreview}>
            <ReportForm />
          </Forms>
        </div>
      </Columns>
      <Around material={material} />
    </>
  );
}

function Cover({ cover }: Pick<Material, 'cover'>) {
  if (!cover) return null;
  const { file, width, height, alt } = cover;
  return (
    <img
      src={`/media/${file}`}
      width={width}
      height={height}
      alt={alt?.text ?? ''}
      lang={alt?.locale}
      className={styles.cover}
    />
  );
}

function Forms({ isOff, children }: { isOff: boolean; children: ReactNode }) {
  if (!isOff) return children;
  return (
    <fieldset disabled className={styles.off}>
      {children}
    </fieldset>
  );
}
