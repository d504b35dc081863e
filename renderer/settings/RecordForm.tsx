import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ListBox, ListBoxItem } from 'react-aria-components';
import type { RecordId } from '../../core/post/post.js';
import { Button } from '../ui/Button.js';
import { EmptyState } from '../ui/EmptyState.js';
import type { IconName } from '../ui/Icon.js';
import styles from './Form.module.css';

/** What `RecordForm` takes: a few named records, one of which is open. */
export interface RecordFormProps {
  readonly label: string;
  readonly icon: IconName;
  readonly records: readonly { readonly id: RecordId; readonly name: string }[];
  /** Posts that use a record, by id; what is used cannot be removed. */
  readonly uses: ReadonlyMap<RecordId, number>;
  readonly chosen: RecordId | null;
  readonly addLabel: string;
  readonly empty: { readonly title: string; readonly text: string };
  readonly children: ReactNode;
  onChoose(id: RecordId): void;
  onAdd(): void;
  onRemove(id: RecordId): void;
}

/** A list of records with the form of the chosen one beside it. */
export function RecordForm(props: RecordFormProps) {
  const { icon, records, uses, chosen, addLabel, empty, children } = props;
  const { t } = useTranslation('settings');
  if (records.length === 0) {
    return (
      <EmptyState
        icon={icon}
        title={empty.title}
        action={
          <Button variant="primary" icon="plus" onPress={props.onAdd}>
            {addLabel}
          </Button>
        }
      >
        {empty.text}
      </EmptyState>
    );
  }
  const used = chosen === null ? 0 : (uses.get(chosen) ?? 0);
  return (
    <div className={styles['records']}>
      <div className={styles['side']}>
        <RecordList {...props} />
        <Button icon="plus" size="small" onPress={props.onAdd}>
          {addLabel}
        </Button>
      </div>
      {chosen !== null && (
        <div key={chosen} className={styles['form']}>
          {children}
          <div className={styles['removal']}>
            <Button
              variant="danger"
              size="small"
              icon="trash"
              isDisabled={used > 0}
              onPress={() => props.onRemove(chosen)}
            >
              {t('remove')}
            </Button>
            {used > 0 && <span>{t('stillUsed', { count: used })}</span>}
          </div>
        </div>
      )}
    </div>
  );
}

function RecordList({ label, records, uses, chosen, onChoose }: RecordFormProps) {
  const { t } = useTranslation('settings');
  return (
    <ListBox
      aria-label={label}
      className={styles['list'] ?? ''}
      items={[...records]}
      dependencies={[uses]}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={chosen === null ? [] : [chosen]}
      onSelectionChange={(keys) => {
        const [id] = keys === 'all' ? [] : [...keys];
        if (typeof id === 'string') onChoose(id);
      }}
    >
      {(record) => (
        <ListBoxItem textValue={record.name} className={styles['record'] ?? ''}>
          <span className={styles['recordName']}>{record.name}</span>
          <span className={styles['count']}>{t('posts', { count: uses.get(record.id) ?? 0 })}</span>
        </ListBoxItem>
      )}
    </ListBox>
  );
}
