import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PostSummary } from '../../core/contract/posts.js';
import { PostStatus } from '../../core/post/post.js';
import { useLibraryState } from '../host/queries.js';
import { Checkbox } from '../ui/Checkbox.js';
import { RadioTiles } from '../ui/RadioTiles.js';
import { SelectField } from '../ui/SelectField.js';
import {
  EVERY_POST,
  filterPosts,
  tickAll,
  type ExportScope,
  type PostChoice,
  type PostFilter,
} from './export-selection.js';
import styles from './ExportPanel.module.css';

/** What a `PostPicker` takes. */
export interface PostPickerProps {
  readonly posts: readonly PostSummary[];
  readonly choice: PostChoice;
  onChange(choice: PostChoice): void;
}

/** Chooses this post, some posts from a list, or all. */
export function PostPicker({ posts, choice, onChange }: PostPickerProps) {
  const { t } = useTranslation('exporting');
  const scopes: ExportScope[] = choice.one === null ? ['some', 'all'] : ['one', 'some', 'all'];
  const one = posts.find((post) => post.id === choice.one);
  const details: Record<ExportScope, string> = {
    one: one === undefined ? '' : titleOf(one, t('untitled')),
    some: t('scope.someDetail', { count: choice.some.size }),
    all: t('scope.allDetail', { count: posts.length }),
  };
  return (
    <section className={styles['section']}>
      <RadioTiles
        label={t('scope.label')}
        columns={scopes.length === 3 ? 3 : 2}
        options={scopes.map((id) => ({
          id,
          label: t(`scope.${id}`),
          description: details[id],
        }))}
        value={choice.scope}
        onChange={(scope) => {
          onChange({ ...choice, scope });
        }}
      />
      {choice.scope === 'some' && <PostList posts={posts} choice={choice} onChange={onChange} />}
    </section>
  );
}

function PostList({ posts, choice, onChange }: PostPickerProps) {
  const { t } = useTranslation('exporting');
  const [filter, setFilter] = useState<PostFilter>(EVERY_POST);
  const shown = useMemo(() => filterPosts(posts, filter), [posts, filter]);
  const ticked = shown.filter((post) => choice.some.has(post.id)).length;
  const tick = (some: ReadonlySet<string>) => {
    onChange({ ...choice, some });
  };
  return (
    <div className={styles['picker']}>
      <Filters filter={filter} onChange={setFilter} />
      <div className={styles['all']}>
        <Checkbox
          isSelected={shown.length > 0 && ticked === shown.length}
          isIndeterminate={ticked > 0 && ticked < shown.length}
          isDisabled={shown.length === 0}
          onChange={(on) => {
            tick(tickAll(choice.some, shown, on));
          }}
        >
          {t('picker.all', { count: shown.length })}
        </Checkbox>
      </div>
      {shown.length === 0 && <p className={styles['empty']}>{t('picker.empty')}</p>}
      <ul className={styles['posts']} aria-label={t('picker.label')}>
        {shown.map((post) => (
          <li key={post.id}>
            <Checkbox
              isSelected={choice.some.has(post.id)}
              onChange={(on) => {
                tick(tickAll(choice.some, [post], on));
              }}
            >
              <span className={styles['postTitle']}>{titleOf(post, t('untitled'))}</span>
              <span className={styles['postMeta']}>
                {t(`status.${post.status}`)}
                {post.images.missing > 0 && (
                  <span className={styles['missing']}>
                    {' · '}
                    {t('picker.missing', { count: post.images.missing })}
                  </span>
                )}
              </span>
            </Checkbox>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface FiltersProps {
  readonly filter: PostFilter;
  onChange(filter: PostFilter): void;
}

function Filters({ filter, onChange }: FiltersProps) {
  const { t } = useTranslation('exporting');
  const categories = useLibraryState().data?.open?.content.categories ?? [];
  return (
    <div className={styles['filters']}>
      <SelectField
        label={t('filter.status')}
        size="small"
        options={(['any', ...PostStatus.options] as const).map((id) => ({
          id,
          label: t(`status.${id}`),
        }))}
        value={filter.status ?? 'any'}
        onChange={(status) => {
          onChange({ ...filter, status: status === 'any' ? null : status });
        }}
      />
      <SelectField
        label={t('filter.category')}
        size="small"
        options={[
          { id: 'any', label: t('filter.anyCategory') },
          ...categories.map(({ id, name }) => ({ id, label: name })),
        ]}
        value={filter.category ?? 'any'}
        onChange={(category) => {
          onChange({ ...filter, category: category === 'any' ? null : category });
        }}
      />
    </div>
  );
}

function titleOf(post: PostSummary, untitled: string): string {
  return post.title.trim() === '' ? untitled : post.title;
}
