import type { ReactNode } from 'react';
import { Button } from '../../shared/components/Button.tsx';
import { useCurrentPath } from '../../shared/routing/use-page.ts';
import type { Intent } from './done.ts';

interface IntentFormProps {
  intent: Intent | 'confirm';
  isSecondary?: boolean;
  isDangerous?: boolean;
  /** Sent along, such as a revision. */
  fields?: Record<string, string>;
  children: ReactNode;
}

/** One button that decides something about the course. */
export function IntentForm({
  intent,
  isSecondary = false,
  isDangerous = false,
  fields = {},
  children,
}: IntentFormProps) {
  const here = useCurrentPath();
  const variant = isDangerous ? 'danger' : isSecondary ? 'secondary' : 'primary';
  return (
    <form method="post" action={here}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button type="submit" name="intent" value={intent} variant={variant}>
        {children}
      </Button>
    </form>
  );
}
