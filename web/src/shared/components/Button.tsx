import type { ComponentPropsWithRef, ReactNode } from 'react';
import { useIsAwake } from '../routing/use-is-awake.ts';
import { Icon } from './Icon.tsx';
import type { IconName } from './icon-names.ts';
import styles from './Button.module.css';

interface Look {
  /** One primary action a screen; the rest is secondary or quiet. */
  variant?: 'primary' | 'secondary' | 'quiet' | 'danger';
  icon?: IconName | undefined;
  /** After the words: the arrow of a way on. */
  trailingIcon?: IconName | undefined;
  children: ReactNode;
}

type ButtonProps = Look &
  ComponentPropsWithRef<'button'> & {
    /** Work is going on: stays focusable, says so, and ignores presses. */
    isBusy?: boolean;
    /** Does nothing before the page's script runs, and cannot be pressed until then; every button with `onClick` is one. */
    needsScript?: boolean;
  };

export function Button({
  variant = 'primary',
  icon,
  trailingIcon,
  isBusy,
  children,
  type = 'button',
  onClick,
  needsScript = onClick !== undefined,
  disabled,
  ...rest
}: ButtonProps) {
  const isAwake = useIsAwake();
  return (
    <button
      {...rest}
      disabled={disabled || (needsScript && !isAwake)}
      type={isBusy ? 'button' : type}
      className={classOf(variant)}
      aria-disabled={isBusy || undefined}
      onClick={isBusy ? undefined : onClick}
    >
      {icon && <Icon name={icon} />}
      {children}
      {trailingIcon && <Icon name={trailingIcon} />}
    </button>
  );
}

type LinkButtonProps = Look & Omit<ComponentPropsWithRef<'a'>, 'href'> & { href: string };

export function LinkButton({ variant = 'primary', icon, trailingIcon, children, ...rest }: LinkButtonProps) {
  return (
    <a {...rest} className={classOf(variant)}>
      {icon && <Icon name={icon} />}
      {children}
      {trailingIcon && <Icon name={trailingIcon} />}
    </a>
  );
}

function classOf(variant: NonNullable<Look['variant']>): string {
  return `${styles.button} ${styles[variant]}`;
}
