import { useTranslation } from 'react-i18next';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { PostStatus } from '../../core/post/post.js';
import styles from './StatusFilter.module.css';

/** What `StatusFilter` takes; `value` null shows all. */
export interface StatusFilterProps {
  readonly counts: Readonly<Record<PostStatus | 'all', number>>;
  readonly value: PostStatus | null;
  onChange(status: PostStatus | null): void;
}

const ENTRIES = [...PostStatus.options, 'all'] as const;

/** The statuses with their counts; choosing one filters the list. */
export function StatusFilter({ counts, value, onChange }: StatusFilterProps) {
  const { t, i18n } = useTranslation('posts');
  return (
    <ListBox
      aria-label={t('filterStatus')}
      className={styles['list'] ?? ''}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value ?? 'all']}
      onSelectionChange={(keys) => {
        const [chosen] = keys === 'all' ? [] : [...keys];
        onChange(PostStatus.options.find((status) => status === chosen) ?? null);
      }}
    >
      {ENTRIES.map((entry) => (
        <ListBoxItem
          key={entry}
          id={entry}
          textValue={t(`filter.${entry}`)}
          className={styles['entry'] ?? ''}
        >
          <span>{t(`filter.${entry}`)}</span>
          <span className={styles['count']}>{counts[entry].toLocaleString(i18n.language)}</span>
        </ListBoxItem>
      ))}
    </ListBox>
  );
}
