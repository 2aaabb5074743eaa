import { useTranslation } from 'react-i18next';
import { Button } from '../../../shared/components/Button.tsx';
import { Localised } from '../../../shared/components/Localised.tsx';
import { Pagination } from '../../../shared/components/Pagination.tsx';
import { Tag } from '../../../shared/components/Tag.tsx';
import { Form, FormActions } from '../../../shared/forms/Form.tsx';
import { usePath } from '../../../shared/routing/use-page.ts';
import { smallest } from '../photo-files.ts';
import styles from './Candidates.module.css';
import type { Candidates, Exhibiting } from './exhibition.queries.ts';

interface CandidateFormProps {
  exhibiting: Exhibiting;
  candidates: Candidates;
  after: string | undefined;
}

/** Photos that may be shown too. As long as none is chosen, winners and finalists are ticked. */
export function CandidateForm({ exhibiting, candidates, after }: CandidateFormProps) {
  const { t } = useTranslation('exhibiting');
  const to = usePath();
  const { slug, version, photos } = exhibiting;
  const { nodes, pageInfo } = candidates;
  const page = (search: object) =>
    to('/organise/$contest/exhibition', { contest: slug }, search as Record<string, string>);
  if (!nodes.length) return <p>{t('candidatesNone')}</p>;
  return (
    <>
      <p>{t('candidatesText')}</p>
      <Form id="add-form" isWide>
        <input type="hidden" name="version" value={version} />
        {photos.map(({ id }) => (
          <input key={id} type="hidden" name="order" value={id} />
        ))}
        <ul role="list" className={styles.candidates}>
          {nodes.map((photo) => (
            <Candidate key={photo.id} photo={photo} isProposed={photos.length === 0} />
          ))}
        </ul>
        <FormActions>
          <Button type="submit" name="intent" value="add" icon="plus">
            {t('add')}
          </Button>
        </FormActions>
      </Form>
      <Pagination
        previous={after && page({})}
        next={pageInfo.hasNextPage && pageInfo.endCursor ? page({ after: pageInfo.endCursor }) : undefined}
      />
    </>
  );
}

function Candidate({ photo, isProposed }: { photo: Candidates['nodes'][number]; isProposed: boolean }) {
  const { t } = useTranslation('exhibiting');
  const { id, title, credit, altText, locale, rank, isFinalist, width, height, renditions } = photo;
  return (
    <li>
      <label className={styles.candidate}>
        <img
          className={styles.picture}
          src={smallest(renditions)}
          alt={altText}
          lang={locale}
          width={width}
          height={height}
          loading="lazy"
        />
        <span className={styles.words}>
          <input
            type="checkbox"
            name="add"
            value={id}
            defaultChecked={isProposed && (rank !== null || isFinalist)}
            className={styles.box}
          />
          <span>
            <Localised text={title} />
            {credit && `, ${credit}`}
          </span>
        </span>
        {rank !== null && (
          <Tag tone="success" icon="star">
            {t('place', { place: rank })}
          </Tag>
        )}
        {rank === null && isFinalist && <Tag tone="info">{t('finalist')}</Tag>}
      </label>
    </li>
  );
}
