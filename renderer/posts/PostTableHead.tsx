import { useTranslation } from 'react-i18next';
import { Button, type Selection } from 'react-aria-components';
import type { PostSummary } from '../../core/contract/posts.js';
import { Checkbox } from '../ui/Checkbox.js';
import { Icon } from '../ui/Icon.js';
import { classNames } from '../ui/class-names.js';
import styles from './PostTable.module.css';
import type { PostOrder, SortKey } from './sort-posts.js';

/** What `PostTableHead` takes. */
export interface PostTableHeadProps {
  readonly posts: readonly PostSummary[];
  readonly order: PostOrder | 'match';
  readonly selected: Selection;
  onSelect(selected: Selection): void;
  onOrder(order: PostOrder): void;
}

/** The names of the columns; those that can be sorted by are buttons. */
export function PostTableHead({ posts, order, selected, onSelect, onOrder }: PostTableHeadProps) {
  const { t } = useTranslation('library');
  const count = selected === 'all' ? posts.length : selected.size;
  const sort = (key: SortKey) => <SortButton {...{ order, onOrder }} sortKey={key} />;
  return (
    <div role="group" aria-label={t('columns.label')} className={styles['head']}>
      <Checkbox
        aria-label={t('columns.selectAll')}
        isSelected={count > 0 && count === posts.length}
        isIndeterminate={count > 0 && count < posts.length}
        onChange={(all) => {
          onSelect(all ? new Set(posts.map(({ id }) => id)) : new Set());
        }}
      >
        {null}
      </Checkbox>
      <span />
      {sort('title')}
      {sort('status')}
      <span className={styles['category']}>{t('columns.category')}</span>
      <span className={styles['authors']}>{t('columns.authors')}</span>
      {sort('alts')}
      {sort('updated')}
    </div>
  );
}

interface SortButtonProps {
  readonly sortKey: SortKey;
  readonly order: PostOrder | 'match';
  onOrder(order: PostOrder): void;
}

function SortButton({ sortKey, order, onOrder }: SortButtonProps) {
  const { t } = useTranslation('library');
  const active = order !== 'match' && order.key === sortKey;
  const backwards = active && order.backwards;
  return (
    <Button
      className={classNames(
        styles['sort'],
        active && styles['sorted'],
        sortKey === 'updated' && styles['updated'],
      )}
      aria-pressed={active}
      onPress={() => {
        onOrder({ key: sortKey, backwards: active && !order.backwards });
      }}
    >
      {t(`columns.${sortKey}`)}
      <span className="visually-hidden">
        {active ? t(backwards ? 'columns.backwards' : 'columns.forwards') : t('columns.sort')}
      </span>
      {active && <Icon name={backwards ? 'chevron-up' : 'chevron-down'} size={14} />}
    </Button>
  );
}
