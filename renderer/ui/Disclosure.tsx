import type { ReactNode } from 'react';
import { Button, Disclosure as AriaDisclosure, DisclosurePanel } from 'react-aria-components';
import styles from './Disclosure.module.css';
import { Icon } from './Icon.js';

/** What a `Disclosure` takes; texts are already translated. Without `isExpanded` it keeps its own state. */
export interface DisclosureProps {
  readonly label: string;
  readonly children: ReactNode;
  readonly isExpanded?: boolean;
  onExpandedChange?(isExpanded: boolean): void;
}

/** A line that opens to what is below it; closed, nothing of that is drawn. */
export function Disclosure({ label, children, isExpanded, onExpandedChange }: DisclosureProps) {
  const isControlled = isExpanded === undefined ? {} : { isExpanded };
  const isHeard = onExpandedChange === undefined ? {} : { onExpandedChange };
  return (
    <AriaDisclosure {...isControlled} {...isHeard}>
      {({ isExpanded: isOpen }) => (
        <>
          <Button slot="trigger" className={styles['trigger'] ?? ''}>
            <Icon name="chevron-down" size={16} />
            <span>{label}</span>
          </Button>
          <DisclosurePanel className={styles['panel'] ?? ''}>{isOpen && children}</DisclosurePanel>
        </>
      )}
    </AriaDisclosure>
  );
}
