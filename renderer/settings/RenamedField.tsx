import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { CommittedField } from '../ui/CommittedField.js';

/** What `RenamedField` takes. `onRenamed` hears of the name before, once the field is left with another. */
export interface RenamedFieldProps {
  readonly label: string;
  readonly stored: string;
  onCommit(name: string): void;
  onRenamed(before: string): void;
}

/** A record's name. It is never empty, and leaving the field with another name can be taken back. */
export function RenamedField({ label, stored, onCommit, onRenamed }: RenamedFieldProps) {
  const { t } = useTranslation('settings');
  const before = useRef(stored);
  return (
    <div
      onFocus={() => {
        before.current = stored;
      }}
      onBlur={() => {
        if (before.current !== stored) onRenamed(before.current);
      }}
    >
      <CommittedField
        label={label}
        stored={stored}
        maxLength={200}
        check={(text) => (text.trim() === '' ? t('nameMissing') : undefined)}
        onCommit={onCommit}
      />
    </div>
  );
}
