import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './PreviewPane.module.css';
import type { PreviewSource } from './preview-view.js';
import { teaserLengths, type TeaserLengths } from './teaser-length.js';
import { useSettled } from './useSettled.js';

/** How long the teaser is beside its neighbours: one line of text and a small picture. */
export function TeaserLength({ source }: { readonly source: PreviewSource }) {
  const { t } = useTranslation('preview');
  const settled = useSettled(source, 250, source.draft.id);
  const lengths = useMemo(() => readLengths(settled), [settled]);
  if (lengths === null) return null;
  return (
    <div className={styles['length']}>
      {lengths.median !== null && <LengthPicture lengths={lengths} median={lengths.median} />}
      <p>
        {lengths.median === null
          ? t('teaserLength.alone', { count: lengths.draft })
          : t('teaserLength.beside', { count: lengths.draft, median: lengths.median })}
      </p>
    </div>
  );
}

/** A text that cannot be drawn has no length either; the pane says why. */
function readLengths(source: PreviewSource): TeaserLengths | null {
  try {
    return teaserLengths(source);
  } catch {
    return null;
  }
}

const WIDTH = 132;
const MIDDLE = 11;

interface LengthPictureProps {
  readonly lengths: TeaserLengths;
  readonly median: number;
}

/** A line of words from 0: small rings for the neighbours, a tick for their median, a dot for this one. */
function LengthPicture({ lengths, median }: LengthPictureProps) {
  const most = Math.max(lengths.draft, ...lengths.neighbours, 1);
  const place = (words: number) => 6 + ((WIDTH - 12) * words) / most;
  return (
    <svg viewBox={`0 0 ${WIDTH} 22`} aria-hidden>
      <path className={styles['axis']} d={`M0 ${MIDDLE}h${WIDTH}`} />
      {lengths.neighbours.map((words, index) => (
        <circle key={index} className={styles['neighbour']} cx={place(words)} cy={MIDDLE} r={3} />
      ))}
      <path className={styles['median']} d={`M${place(median)} ${MIDDLE - 8}v16`} />
      <circle className={styles['this']} cx={place(lengths.draft)} cy={MIDDLE} r={5} />
    </svg>
  );
}
