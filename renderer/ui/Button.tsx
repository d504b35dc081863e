import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import styles from './Button.module.css';
import { classNames } from './class-names.js';
import { Icon, type IconName } from './Icon.js';
import { useHeldFocus } from './useHeldFocus.js';

/** `primary` is the one thing to do, `plain` everything else, `quiet` has no edge, `danger` takes something away. */
type ButtonVariant = 'primary' | 'plain' | 'quiet' | 'danger';

/** What a `Button` takes; names and texts are already translated. */
export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  readonly children: ReactNode;
  readonly variant?: ButtonVariant;
  readonly size?: 'normal' | 'small' | 'large';
  /** Stands before the text. */
  readonly icon?: IconName;
  /** Takes the whole width it is given. */
  readonly wide?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button with a text. `onPress` fires for pointer, touch and keyboard alike. */
export function Button(props: ButtonProps) {
  const { children, variant = 'plain', size = 'normal', icon, wide = false, ref, ...rest } = props;
  const held = useHeldFocus(rest.isDisabled === true, ref);
  const className = classNames(
    styles['button'],
    styles[variant],
    styles[size],
    wide && styles['wide'],
  );
  return (
    <AriaButton {...rest} ref={held} className={className}>
      {icon !== undefined && <Icon name={icon} size={size === 'small' ? 16 : 18} />}
      <span>{children}</span>
    </AriaButton>
  );
}
