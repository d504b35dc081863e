import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import styles from './Dialog.module.css';

/** What a `Dialog` takes; names and texts are already translated. */
export interface DialogProps {
  readonly title: string;
  readonly children: ReactNode;
  /** Buttons; the safe one first. */
  readonly actions: ReactNode;
  /** Escape or a click outside. */
  onClose(): void;
}

/** A question that must be answered before anything else goes on. Use a SidePanel wherever one does. */
export function Dialog({ title, children, actions, onClose }: DialogProps) {
  return (
    <ModalOverlay
      isOpen
      isDismissable
      className={styles['overlay'] ?? ''}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={styles['modal'] ?? ''}>
        <AriaDialog className={styles['dialog'] ?? ''}>
          <Heading slot="title" className={styles['title'] ?? ''}>
            {title}
          </Heading>
          <div>{children}</div>
          <div className={styles['actions']}>{actions}</div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
