import type { ReactNode } from 'react';
import { Button } from '../../shared/components/Button.tsx';
import { Form, FormActions } from '../../shared/forms/Form.tsx';
import type { KeptServiceQuery } from '../../shared/operations/graphql.ts';
import { useCurrentPath, useFormState } from '../../shared/routing/use-page.ts';
import { useServiceWords } from './use-service-words.ts';

interface ServiceFormProps {
  /** Differs for each form of the page. */
  id: string;
  intent: string;
  /** Of several forms with one intent, the one that was sent. */
  isMine?: boolean;
  service: Pick<KeptServiceQuery['keptService'], 'id' | 'version'>;
  submit: string;
  children: ReactNode;
}

/** One of the forms on the page of a service. */
export function ServiceForm({ id, intent, isMine = true, service, submit, children }: ServiceFormProps) {
  const state = useFormState();
  const { fields, faults, refusal } = useServiceWords();
  return (
    <Form
      id={id}
      action={useCurrentPath()}
      state={isMine && state.value('intent') === intent ? state : undefined}
      fields={fields}
      faultWords={faults}
      refusal={refusal}
    >
      <input type="hidden" name="id" value={service.id} />
      <input type="hidden" name="version" value={service.version} />
      {children}
      <FormActions>
        <Button type="submit" name="intent" value={intent} variant="secondary">
          {submit}
        </Button>
      </FormActions>
    </Form>
  );
}
