import { useTranslation } from 'react-i18next';
import { Button } from '../../../shared/components/Button.tsx';
import { Form, FormActions } from '../../../shared/forms/Form.tsx';
import { TextArea } from '../../../shared/forms/TextArea.tsx';
import type { ContestVotesQuery } from '../../../shared/operations/graphql.ts';
import { useFormState, useLocale } from '../../../shared/routing/use-page.ts';
import { atMoment } from '../../../shared/when.ts';
import styles from '../jury/Organising.module.css';
import own from './MarkedVotes.module.css';
import { useVoteWords } from './use-vote-words.ts';

type Vote = ContestVotesQuery['contestVotes']['marked'][number];

/** Votes that look unusual, to be struck with a reason. */
export function MarkedVotes({ votes }: { votes: readonly Vote[] }) {
  const { t } = useTranslation('vote');
  const refusal = useVoteWords();
  if (!votes.length) return <p>{t('audit.none')}</p>;
  return (
    <Form
      isWide
      state={useFormState()}
      fields={{ votes: t('audit.choose'), reason: t('audit.reason') }}
      refusal={refusal}
    >
      <div className={styles.scrolls} tabIndex={0} role="region" aria-label={t('audit.table')} id="form-votes">
        <table className={own.table}>
          <thead>
            <tr>
              <th scope="col">{t('audit.choose')}</th>
              <th scope="col">{t('audit.when')}</th>
              <th scope="col">{t('audit.photo')}</th>
              <th scope="col">{t('audit.marks')}</th>
              <th scope="col">{t('audit.network')}</th>
            </tr>
          </thead>
          <tbody>
            {votes.map((vote) => (
              <VoteRow key={vote.id} vote={vote} />
            ))}
          </tbody>
        </table>
      </div>
      <TextArea name="reason" hint={t('audit.reasonHint')} />
      <FormActions>
        <Button type="submit" variant="danger">
          {t('audit.strike')}
        </Button>
      </FormActions>
    </Form>
  );
}

function VoteRow({ vote: { id, givenAt, photoTitle, marks, network, struckReason } }: { vote: Vote }) {
  const { t } = useTranslation('vote');
  const when = atMoment(givenAt, useLocale());
  const photo = photoTitle ?? t('audit.photoGone');
  return (
    <tr>
      <td>
        {struckReason === null && (
          <input type="checkbox" name="votes" value={id} aria-label={`${t('audit.choose')}: ${when}, ${photo}`} />
        )}
      </td>
      <td className={own.when}>{when}</td>
      <td>{photo}</td>
      <td>
        {struckReason === null
          ? marks.map((mark) => t(`audit.mark.${mark}`)).join('; ')
          : t('audit.struckFor', { reason: struckReason })}
      </td>
      <td>{network ?? '–'}</td>
    </tr>
  );
}
