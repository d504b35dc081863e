import { type Ref, useRef, useState } from 'react';
import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
  Tooltip,
  TooltipTrigger,
} from 'react-aria-components';
import styles from './IconButton.module.css';
import { classNames } from './class-names.js';
import { Icon, type IconName } from './Icon.js';
import { useHeldFocus } from './useHeldFocus.js';

/** What a `IconButton` takes; names and texts are already translated. */
export interface IconButtonProps extends Omit<
  AriaButtonProps,
  'className' | 'style' | 'children' | 'aria-label' | 'aria-pressed'
> {
  readonly icon: IconName;
  /** Its name: read aloud, and shown as a tooltip. */
  readonly label: string;
  /** A keyboard shortcut, shown behind the name in the tooltip. */
  readonly shortcut?: string;
  readonly size?: 'normal' | 'small';
  /** For a button that switches something on and off: whether it is on. */
  readonly pressed?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button that shows only an icon and always has a name. */
export function IconButton(props: IconButtonProps) {
  const { icon, label, shortcut, size = 'normal', pressed, ref, ...rest } = props;
  const held = useHeldFocus(rest.isDisabled === true, ref);
  const toggle = pressed === undefined ? {} : { 'aria-pressed': pressed };
  const { asked, ...tooltip } = useTooltip(rest.autoFocus === true);
  return (
    <TooltipTrigger delay={500} closeDelay={0} {...tooltip}>
      <AriaButton
        {...rest}
        {...toggle}
        {...asked}
        ref={held}
        aria-label={label}
        className={classNames(styles['button'], styles[size], pressed === true && styles['on'])}
      >
        <Icon name={icon} size={size === 'small' ? 16 : 20} />
      </AriaButton>
      <Tooltip className={styles['tooltip'] ?? ''} offset={6}>
        {label}
        {shortcut !== undefined && <kbd className={styles['shortcut']}>{shortcut}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  );
}

/** Nobody asked for the name of a button that has the focus because its page was opened. */
function useTooltip(isFocused: boolean) {
  const isUnasked = useRef(isFocused);
  const [isOpen, setOpen] = useState(false);
  const ask = () => (isUnasked.current = false);
  return {
    isOpen,
    onOpenChange: (open: boolean) => setOpen(open && !isUnasked.current),
    asked: { onBlur: ask, onHoverStart: ask },
  };
}
