import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ListBox, ListBoxItem } from 'react-aria-components';
import type { PostSummary } from '../../core/contract/posts.js';
import type { RecordId } from '../../core/post/post.js';
import { Button } from '../ui/Button.js';
import { EmptyState } from '../ui/EmptyState.js';
import type { IconName } from '../ui/Icon.js';
import { MenuButton } from '../ui/MenuButton.js';
import styles from './Form.module.css';
import { UsedBy } from './UsedBy.js';
import type { RecordChanges, RecordKind } from './useRecordChanges.js';

/** The posts that refer to records, and the ways to them. */
export interface RecordUses {
  of(id: RecordId): readonly PostSummary[];
  open(post: RecordId): void;
  /** Shows all posts of a record in the library. */
  showAll(kind: RecordKind, id: RecordId): void;
}

/** What `RecordForm` takes: a few named records, one of which is open. */
export interface RecordFormProps {
  readonly kind: RecordKind;
  readonly label: string;
  readonly icon: IconName;
  readonly records: readonly { readonly id: RecordId; readonly name: string }[];
  readonly uses: RecordUses;
  readonly changes: RecordChanges;
  readonly chosen: RecordId | null;
  readonly addLabel: string;
  readonly empty: { readonly title: string; readonly text: string };
  readonly children: ReactNode;
  onChoose(id: RecordId): void;
  onAdd(): void;
}

/** A list of records with the form of the chosen one beside it. */
export function RecordForm(props: RecordFormProps) {
  const { icon, records, chosen, addLabel, empty, children } = props;
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
          <Removal {...props} chosen={chosen} />
        </div>
      )}
    </div>
  );
}

/** Who uses the record, and the ways to do without it: give its posts to another one, or take it out. */
function Removal(props: RecordFormProps & { readonly chosen: RecordId }) {
  const { kind, records, uses, changes, chosen } = props;
  const { t } = useTranslation('settings');
  const posts = uses.of(chosen);
  const ids = posts.map(({ id }) => id);
  const others = records.filter(({ id }) => id !== chosen);
  return (
    <div className={styles['removal']}>
      <UsedBy posts={posts} onOpen={uses.open} onShowAll={() => uses.showAll(kind, chosen)} />
      <div className={styles['removalActions']}>
        <MenuButton
          label={t('mergeWith')}
          icon="import"
          isDisabled={changes.busy || others.length === 0}
          groups={[
            {
              label: t('mergeInto'),
              choices: others.map(({ id, name }) => ({ id, label: name })),
            },
          ]}
          onChoose={(into) => void changes.replace(kind, chosen, into, ids)}
        />
        <Button
          variant="danger"
          size="small"
          icon="trash"
          isDisabled={changes.busy}
          onPress={() => void changes.replace(kind, chosen, null, ids)}
        >
          {ids.length === 0 ? t('remove') : t('removeEverywhere', { count: ids.length })}
        </Button>
      </div>
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
          <span className={styles['count']}>
            {t('posts', { count: uses.of(record.id).length })}
          </span>
        </ListBoxItem>
      )}
    </ListBox>
  );
}
