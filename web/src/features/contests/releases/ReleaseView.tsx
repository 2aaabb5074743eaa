import { useTranslation } from 'react-i18next';
import { Button } from '../../../shared/components/Button.tsx';
import { DefinitionList } from '../../../shared/components/DefinitionList.tsx';
import { Localised } from '../../../shared/components/Localised.tsx';
import { Notice } from '../../../shared/components/Notice.tsx';
import { Page, Section } from '../../../shared/components/Page.tsx';
import { Form, FormActions } from '../../../shared/forms/Form.tsx';
import type { ReleaseQuery } from '../../../shared/operations/graphql.ts';
import { useFormState } from '../../../shared/routing/use-page.ts';
import { useEntryFacts } from '../entry-facts.tsx';
import styles from './ReleaseView.module.css';

type Release = NonNullable<ReleaseQuery['release']>;

interface ReleaseViewProps {
  release: Release;
  token: string;
  /** Answered a moment ago. */
  isNew: boolean;
}

/** What somebody is asked, in plain words, and the answer that they can change at any time. */
export function ReleaseView({ release, token, isNew }: ReleaseViewProps) {
  const { t } = useTranslation('releases');
  const { role, name, authorName: author, contestTitle } = release;
  return (
    <Page title={t(`title.${role}`)} lead={t(`lead.${role}`, { author, name, contest: contestTitle.text })} isUnlisted>
      <Standing release={release} isNew={isNew} />
      {release.isReady ? <Photo release={release} token={token} /> : <Notice>{<p>{t('notReady')}</p>}</Notice>}
      <Section title={t('what')} id="what">
        <Terms release={release} />
        <p>{t('free')}</p>
      </Section>
      <Answers release={release} />
    </Page>
  );
}

/** How the answer stands; told at once after it was given. */
function Standing({ release: { state, isShown }, isNew }: { release: Release; isNew: boolean }) {
  const { t } = useTranslation('releases');
  if (state === 'asked') return null;
  const words = state === 'given' ? (isShown ? 'shown' : 'waits') : 'none';
  return (
    <Notice tone={state === 'given' ? 'success' : 'info'} title={t(`now.${state}`)} isLive={isNew}>
      <p>{t(`nowText.${words}`)}</p>
      <p>{t('keep')}</p>
    </Notice>
  );
}

function Photo({ release: { altText, width, height, locale }, token }: { release: Release; token: string }) {
  return (
    <img
      className={styles.photo}
      src={`/releases/${token}/preview`}
      alt={altText}
      lang={locale}
      width={width ?? undefined}
      height={height ?? undefined}
    />
  );
}

function Terms({ release }: { release: Release }) {
  const { t } = useTranslation(['releases', 'contests']);
  const { title, altText, credit, locale, licence, authorName, consentVersion, consentSentence } = release;
  const facts = useEntryFacts(release);
  return (
    <DefinitionList
      items={[
        { term: t('name'), value: <Localised text={{ text: title, locale }} /> },
        { term: t('contests:photo.description'), value: <Localised text={{ text: altText, locale }} /> },
        ...facts,
        { term: t('author'), value: authorName },
        { term: t('credit'), value: credit ?? t('contests:photo.unnamed') },
        { term: t('where'), value: t('whereText') },
        {
          term: t('licence'),
          value: `${t(`contests:licence.${licence}`)}. ${t(`contests:licence.${licence}Hint`)}`,
        },
        { term: t('consent', { version: consentVersion }), value: <Localised text={consentSentence} /> },
      ]}
    />
  );
}

function Answers({ release: { state, isReady, consentVersion } }: { release: Release }) {
  const { t } = useTranslation('releases');
  const isNew = state === 'asked';
  return (
    <Form state={useFormState()} refusal={(code) => t(`refusedCode.${code as 'PHOTO_NOT_READY'}`)}>
      <input type="hidden" name="consentVersion" value={consentVersion} />
      <FormActions>
        {isReady && state !== 'given' && (
          <Button type="submit" name="agrees" value="yes" icon="check">
            {isNew ? t('agree') : t('agreeAfterAll')}
          </Button>
        )}
        {(isNew || state === 'given') && (
          <Button type="submit" name="agrees" value="no" variant={isNew ? 'secondary' : 'danger'}>
            {isNew ? t('refuse') : t('takeBack')}
          </Button>
        )}
      </FormActions>
    </Form>
  );
}
