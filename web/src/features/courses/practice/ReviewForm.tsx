import { useTranslation } from 'react-i18next';
import { Button } from '../../../shared/components/Button.tsx';
import { Section } from '../../../shared/components/Page.tsx';
import { Choice } from '../../../shared/forms/Choice.tsx';
import { FieldGroup, Form, FormActions } from '../../../shared/forms/Form.tsx';
import { TextArea } from '../../../shared/forms/TextArea.tsx';
import type { ReviewQuery } from '../../../shared/operations/graphql.ts';
import { useFormState } from '../../../shared/routing/use-page.ts';
import { PostForm } from '../PostForm.tsx';

type Criteria = ReviewQuery['review']['criteria'];

/** Each criterion met or not yet, with a comment, and a few words to the person. */
export function ReviewForm({ criteria }: { criteria: Criteria }) {
  const { t } = useTranslation(['lessons', 'courses']);
  const fields = criteria.flatMap(({ id, text }) => [
    [`met.${id}`, `${t('reviews.isMet')} ${text.text}`],
    [`comment.${id}`, t('reviews.comment', { criterion: text.text })],
  ]);
  return (
    <Section title={t('reviews.answer')} id="answer">
      <p>{t('reviews.answerLead')}</p>
      <Form
        id="review"
        state={useFormState()}
        fields={{ ...(Object.fromEntries(fields) as Record<string, string>), words: t('reviews.words') }}
        refusal={(code) => t(`courses:refused.${code as 'REVIEW_TAKEN'}`)}
      >
        {criteria.map((criterion) => (
          <Criterion key={criterion.id} criterion={criterion} />
        ))}
        <TextArea name="words" hint={t('reviews.wordsHint')} maxLength={4000} />
        <FormActions>
          <Button type="submit" name="intent" value="send">
            {t('reviews.send')}
          </Button>
        </FormActions>
      </Form>
      <PostForm>
        <p>{t('reviews.giveBackText')}</p>
        <Button type="submit" name="intent" value="give-back" variant="quiet">
          {t('reviews.giveBack')}
        </Button>
      </PostForm>
    </Section>
  );
}

function Criterion({ criterion: { id, text } }: { criterion: Criteria[number] }) {
  const { t } = useTranslation('lessons');
  const options = [
    { value: 'yes', label: t('reviews.met') },
    { value: 'no', label: t('reviews.notYet') },
  ];
  return (
    <FieldGroup title={text.text}>
      <Choice isInline name={`met.${id}`} label={t('reviews.isMet')} options={options} />
      <TextArea name={`comment.${id}`} rows={3} hint={t('reviews.commentHint')} isOptional maxLength={2000} />
    </FieldGroup>
  );
}
