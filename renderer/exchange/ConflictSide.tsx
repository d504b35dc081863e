import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { findImages } from '../../core/image/find-images.js';
import type { ImageUse } from '../../core/image/image-use.js';
import type { MergeConflict, PictureAspect } from '../../core/merge/conflict.js';
import { useAssetUrl } from '../host/asset-urls.js';
import styles from './DecidePage.module.css';
import { useSaidValue } from './useSaidValue.js';

/** What `ConflictSide` takes. */
export interface ConflictSideProps {
  readonly conflict: MergeConflict;
  readonly side: 'base' | 'ours' | 'theirs';
}

/** One version of what both changed: words as they were written, pictures as pictures. */
export function ConflictSide({ conflict, side }: ConflictSideProps) {
  const value = useSaidValue();
  const { t } = useTranslation('exchange');
  if (conflict.kind === 'text') {
    const text = conflict[side];
    return text === '' ? <em>{t('decide.deleted')}</em> : <Passage text={text} />;
  }
  if (conflict.kind === 'value') return <span>{value(conflict.field, conflict[side])}</span>;
  const use = conflict[side];
  if (use === null) return <em>{t('decide.nothing')}</em>;
  const said = saidOf(use, conflict.aspect, t);
  return (
    <span className={styles['use']}>
      <Picture use={use} />
      <span>{said === '' ? <em>{t('decide.nothing')}</em> : said}</span>
    </span>
  );
}

/** A passage with its pictures drawn in their places. */
function Passage({ text }: { readonly text: string }) {
  const parts: React.ReactNode[] = [];
  let at = 0;
  for (const { use, from, to } of findImages(text)) {
    parts.push(text.slice(at, from), <Picture key={from} use={use} />);
    if (use.alt !== '') parts.push(<span key={`alt-${from}`}>„{use.alt}“</span>);
    at = to;
  }
  parts.push(text.slice(at));
  return <span className={styles['passage']}>{parts}</span>;
}

function Picture({ use }: { readonly use: ImageUse }) {
  const url = useAssetUrl(use.asset, 240);
  return url === null ? null : <img className={styles['picture']} src={url} alt="" />;
}

function saidOf(use: ImageUse, aspect: PictureAspect, t: TFunction<'exchange'>): string {
  if (aspect === 'alt') return altOf(use, t);
  if (aspect !== 'focus') return String(use[aspect] ?? '');
  return use.focus === null ? t('focusMiddle') : t('focusAt', use.focus);
}

function altOf(use: ImageUse, t: TFunction<'exchange'>): string {
  if (use.decision === 'decorative') return t('decide.decorative');
  return use.decision === 'missing' ? t('decide.missing') : use.alt;
}
