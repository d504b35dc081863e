import { Children, type ReactNode } from 'react';
import { Separator, Toolbar as AriaToolbar } from 'react-aria-components';
import styles from './Toolbar.module.css';

/** What a `Toolbar` takes; names and texts are already translated. */
export interface ToolbarProps {
  /** Its name for screen readers. */
  readonly label: string;
  readonly children: ReactNode;
}

/** A row of controls that is one tab stop; arrow keys move inside. */
export function Toolbar({ label, children }: ToolbarProps) {
  return (
    <AriaToolbar aria-label={label} className={styles['toolbar'] ?? ''}>
      {Children.toArray(children)}
    </AriaToolbar>
  );
}

/** A thin line between groups of a toolbar. */
export function ToolbarSeparator() {
  return <Separator orientation="vertical" className={styles['separator'] ?? ''} />;
}
