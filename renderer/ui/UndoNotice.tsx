import type { ReactNode } from 'react';
import { Button } from './Button.js';
import { Notice } from './Notice.js';

/** What an `UndoNotice` takes. */
export interface UndoNoticeProps {
  /** What was done, in a sentence. */
  readonly children: ReactNode;
  readonly undoLabel: string;
  /** Takes it back; null where nothing can. */
  readonly undo: (() => Promise<void>) | null;
  readonly busy: boolean;
  onDismiss(): void;
}

/** What was just done, with the way back. */
export function UndoNotice({ children, undoLabel, undo, busy, onDismiss }: UndoNoticeProps) {
  return (
    <Notice
      tone="ok"
      onDismiss={onDismiss}
      actions={
        undo === null ? undefined : (
          <Button size="small" icon="undo" isDisabled={busy} onPress={() => void undo()}>
            {undoLabel}
          </Button>
        )
      }
    >
      {children}
    </Notice>
  );
}
