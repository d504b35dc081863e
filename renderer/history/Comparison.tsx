import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type ComparedField, comparePosts } from '../../core/compare/compare-posts.js';
import { isSame } from '../../core/merge/merge-value.js';
import type { PostContent, RecordId } from '../../core/post/post.js';
import { EmptyState } from '../ui/EmptyState.js';
import { ComparedPictureView } from './ComparedPictureView.js';
import styles from './Comparison.module.css';
import { PassageRows } from './PassageRows.js';
import { Words } from './Words.js';
import { dateFormat } from '../i18n/date-format.js';

/** What `Comparison` takes. `heads` name both sides; `names` are those of categories and authors. */
export interface ComparisonProps {
  readonly before: PostContent;
  readonly after: PostContent;
  readonly heads: { readonly before: ReactNode; readonly after: ReactNode };
  readonly names: ReadonlyMap<RecordId, string>;
}

/** Two versions of a post side by side: words, pictures with their descriptions, and the fields that changed. */
export function Comparison({ before, after, heads, names }: ComparisonProps) {
  const { t } = useTranslation('history');
  const compared = useMemo(() => comparePosts(before, after), [before, after]);
  const { title, featured, fields, texts, count } = compared;
  const titles = (kept: 'removed' | 'added') =>
    title.filter(({ change }) => change === 'same' || change === kept);
  return (
    <div className={styles['comparison']}>
      <div className={styles['heads']}>
        <div>{heads.before}</div>
        <div>{heads.after}</div>
      </div>
      {compared.same ? (
        <EmptyState icon="check" title={t('same.title')}>
          {t('same.text')}
        </EmptyState>
      ) : (
        <>
          <p role="status" className={styles['summary']}>
            {[
              t('count.added', { count: count.added }),
              t('count.removed', { count: count.removed }),
              ...(count.alts > 0 ? [t('count.alts', { count: count.alts })] : []),
            ].join(' · ')}
          </p>
          <div className={styles['row']}>
            <h2 className={styles['title']}>
              <Words words={titles('removed')} />
            </h2>
            <h2 className={styles['title']}>
              <Words words={titles('added')} />
            </h2>
          </div>
          <FieldRows {...{ fields, before, after, names }} />
          {featured !== null && !isSame(featured.before, featured.after) && (
            <Section label={t('field.featured')}>
              <div className={styles['row']}>
                <div className={styles['side']}>
                  <ComparedPictureView picture={featured} side="before" />
                </div>
                <div className={styles['side']}>
                  <ComparedPictureView picture={featured} side="after" />
                </div>
              </div>
            </Section>
          )}
          {texts.map(({ name, passages }) => (
            <Section key={name} label={t(`field.${name}`)}>
              <PassageRows passages={passages} />
            </Section>
          ))}
        </>
      )}
    </div>
  );
}

function Section({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <section className={styles['section']}>
      <h3 className={styles['label']}>{label}</h3>
      {children}
    </section>
  );
}

interface FieldRowsProps extends Pick<ComparisonProps, 'before' | 'after' | 'names'> {
  readonly fields: readonly ComparedField[];
}

function FieldRows({ fields, before, after, names }: FieldRowsProps) {
  const { t } = useTranslation('history');
  const value = useFieldValue(names);
  return fields.map((field) => (
    <Section key={field} label={t(`field.${field}`)}>
      <div className={styles['row']} data-change="changed">
        <p className={styles['side']}>{value(field, before)}</p>
        <p className={styles['side']}>{value(field, after)}</p>
      </div>
    </Section>
  ));
}

/** A field's value in words. */
function useFieldValue(names: ReadonlyMap<RecordId, string>) {
  const { t, i18n } = useTranslation('history');
  return (field: ComparedField, post: PostContent): string => {
    const listed = (values: readonly string[]) => values.join(', ') || t('value.none');
    switch (field) {
      case 'categories':
      case 'authors':
        return listed(post[field].map((id) => names.get(id) ?? t('value.gone')));
      case 'tags':
        return listed(post.tags);
      case 'publishAt':
        return post.publishAt === null
          ? t('value.none')
          : dateFormat(i18n.language, {
              dateStyle: 'long',
              timeStyle: 'short',
            }).format(new Date(post.publishAt));
      case 'byline':
        return post.byline || t('value.none');
      case 'slug':
        return post.slug;
      case 'status':
      case 'language':
      case 'teaserMode':
        return t(`value.${field}.${post[field]}`);
    }
  };
}
