import { Button, LinkButton } from '../../shared/components/Button.tsx';
import { Page } from '../../shared/components/Page.tsx';
import { Form, FormActions } from '../../shared/forms/Form.tsx';
import { useFormState } from '../../shared/routing/use-page.ts';
import { useAccountWords } from './use-words.ts';

interface PressToGoOnProps {
  title: string;
  lead: string;
  submit: string;
  /** Where to go when the link has run out. */
  again: { href: string; label: string };
}

/** What the link of a letter opens: one button, and another way where that does not work any more. */
export function PressToGoOn({ title, lead, submit, again }: PressToGoOnProps) {
  const state = useFormState();
  const { refusal } = useAccountWords();
  return (
    <Page title={title} lead={state.isRefused ? undefined : lead} isUnlisted>
      <Form state={state} refusal={refusal}>
        <FormActions>
          {state.isRefused ? (
            <LinkButton href={again.href}>{again.label}</LinkButton>
          ) : (
            <Button type="submit">{submit}</Button>
          )}
        </FormActions>
      </Form>
    </Page>
  );
}
