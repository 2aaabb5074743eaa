import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../shared/components/Button.tsx';
import { Details } from '../../../shared/components/Details.tsx';
import { Form, FormActions } from '../../../shared/forms/Form.tsx';
import { useCurrentPath, useFormState } from '../../../shared/routing/use-page.ts';
import styles from './Rooms.module.css';
import { useRoomWords } from './use-room-words.ts';

interface PartFormProps {
  intent: string;
  /** Of the part that is changed; none for a new one. */
  part?: string | undefined;
  version: number;
  fields: Record<string, string>;
  children: ReactNode;
}

/** The form of one part of a room; what was typed comes back to the very form that it was typed into. */
export function PartForm({ intent, part = '', version, fields, children }: PartFormProps) {
  const { t } = useTranslation('roomKeeping');
  const { refusal, faultWords } = useRoomWords();
  const state = useFormState();
  const isMine = state.value('intent') === intent && state.value('id') === part;
  return (
    <Form
      id={`${intent}-${part || 'new'}`}
      action={useCurrentPath()}
      state={isMine ? state : undefined}
      fields={fields}
      refusal={refusal}
      faultWords={faultWords}
    >
      <input type="hidden" name="id" value={part} />
      <input type="hidden" name="version" value={version} />
      {children}
      <FormActions>
        <Button type="submit" name="intent" value={intent} variant={part ? 'secondary' : 'primary'}>
          {t(part || intent === 'usual' ? 'save' : 'add')}
        </Button>
      </FormActions>
    </Form>
  );
}

/** Whether a form came back refused, so that it has to be open. */
export function useIsOpen(intent: string, part = ''): boolean {
  const state = useFormState();
  return state.isRefused && state.value('intent') === intent && state.value('id') === part;
}

interface PartRowProps {
  id: string;
  /** What it is, for its buttons. */
  label: string;
  intent: string;
  version: number;
  summary: ReactNode;
  isLocked: boolean;
  /** Where the order matters: whether it may move. */
  moves?: { up: boolean; down: boolean };
  children: ReactNode;
}

/** One part with its form, and buttons that move it or take it away. */
export function PartRow({ id, label, intent, version, summary, isLocked, moves, children }: PartRowProps) {
  const { t } = useTranslation('roomKeeping');
  const isOpen = useIsOpen(intent, id);
  const here = useCurrentPath();
  return (
    <li id={`at-${id}`} className={styles.part}>
      <div>{summary}</div>
      {!isLocked && (
        <>
          <form method="post" action={here} className={styles.tools}>
            <input type="hidden" name="id" value={id} />
            <input type="hidden" name="version" value={version} />
            {moves?.up && <ToolButton intent="up" icon="arrow-up" words={t('up')} label={label} />}
            {moves?.down && <ToolButton intent="down" icon="arrow-down" words={t('down')} label={label} />}
            <ToolButton intent="remove" icon="trash" words={t('remove')} label={label} />
          </form>
          <Details
            open={isOpen}
            summary={
              <>
                {t('change')}
                <span className="visually-hidden">: {label}</span>
              </>
            }
          >
            {children}
          </Details>
        </>
      )}
    </li>
  );
}

interface ToolButtonProps {
  intent: string;
  icon: 'arrow-up' | 'arrow-down' | 'trash';
  words: string;
  label: string;
}

function ToolButton({ intent, icon, words, label }: ToolButtonProps) {
  return (
    <Button type="submit" name="intent" value={intent} variant="quiet" icon={icon}>
      {words}
      <span className="visually-hidden">: {label}</span>
    </Button>
  );
}
