import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { comparePosts } from '../../core/compare/compare-posts.js';
import type { ExportRecord } from '../../core/export/export-record.js';
import { ExportFormat } from '../../core/contract/exports.js';
import type { Post } from '../../core/post/post.js';
import { dateFormat } from '../i18n/date-format.js';
import styles from './GatePage.module.css';
import { useExportsOfPost } from './useGate.js';

/** What a `GateChanges` takes; `compare` draws what is different from an earlier state. */
export interface GateChangesProps {
  readonly post: Post;
  compare(before: Post): ReactNode;
}

/** When a post was exported last, and what is different since. */
export function GateChanges({ post, compare }: GateChangesProps) {
  const { t } = useTranslation('exporting');
  const { data } = useExportsOfPost(post);
  const base = data?.base ?? null;
  // An approval is a save too, and changes nothing that is exported.
  const isSame = useMemo(() => base !== null && comparePosts(base, post).same, [base, post]);
  const [last] = data?.records ?? [];
  if (data === undefined) return null;
  if (last === undefined) return <p className={styles['quiet']}>{t('changes.never')}</p>;
  return (
    <>
      <p className={styles['quiet']}>
        <LastExport record={last} />
      </p>
      {base === null ? (
        <p>{t('changes.lost')}</p>
      ) : isSame ? (
        <p>{t('changes.none')}</p>
      ) : (
        compare(base)
      )}
    </>
  );
}

function LastExport({ record }: { readonly record: ExportRecord }) {
  const { t, i18n } = useTranslation('exporting');
  const { at, format, forced } = record;
  const known = ExportFormat.safeParse(format);
  const when = dateFormat(i18n.language, { dateStyle: 'long', timeStyle: 'short' });
  const name = known.success ? t(`format.${known.data}`) : format;
  return (
    <>
      {t('changes.last', { at: when.format(new Date(at)), format: name })}
      {forced > 0 && ` ${t('changes.forced', { count: forced })}`}
    </>
  );
}
