import { Button as MantineButton } from '@mantine/core';
import type { CSSProperties, MouseEventHandler, ReactNode, Ref } from 'react';
import { Keys } from './Keys';

const VARIANTS = { default: 'default', primary: 'filled', plain: 'subtle' } as const;

export interface ButtonProps {
  children: ReactNode;
  onClick?: MouseEventHandler<HTMLButtonElement>;
  /** One `primary` a screen at most. */
  tone?: keyof typeof VARIANTS;
  small?: boolean;
  /** A key hint beside the label, never in its place. */
  keys?: string;
  /** Accessible name where the visible words are not enough; starts with them. */
  name?: string;
  disabled?: boolean;
  /** There is nothing for it to do just now. Looks and sounds so, and keeps the focus. */
  resting?: boolean;
  /** Sends the form that it stands in. */
  submit?: boolean;
  className?: string;
  style?: CSSProperties;
  ref?: Ref<HTMLButtonElement>;
  /** Has the focus when its dialog opens. */
  'data-autofocus'?: boolean;
  'aria-expanded'?: boolean;
  'aria-pressed'?: boolean;
  'aria-haspopup'?: 'menu' | 'dialog';
}

export function Button({
  children,
  tone = 'default',
  small = false,
  keys,
  name,
  submit = false,
  resting = false,
  ...rest
}: ButtonProps) {
  return (
    <MantineButton
      variant={VARIANTS[tone]}
      size={small ? 'xs' : 'sm'}
      type={submit ? 'submit' : 'button'}
      {...(name === undefined ? {} : { 'aria-label': name })}
      {...(resting ? { 'aria-disabled': true, 'data-disabled': true } : {})}
      {...rest}
    >
      <span>{children}</span>
      {keys ? ' ' : null}
      {keys ? <Keys keys={keys} /> : null}
    </MantineButton>
  );
}
