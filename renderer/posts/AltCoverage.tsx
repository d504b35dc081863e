import { useTranslation } from 'react-i18next';
import type { PostSummary } from '../../core/contract/posts.js';
import { Meter } from '../ui/Meter.js';

/** What `AltCoverage` takes: a post's pictures counted by decision. */
export interface AltCoverageProps {
  readonly images: PostSummary['images'];
}

/** The share of a post's pictures that are described or decorative, as a small ring; nothing without pictures. */
export function AltCoverage({ images }: AltCoverageProps) {
  const { t } = useTranslation('posts');
  const total = images.described + images.decorative + images.missing;
  if (total === 0) return null;
  const label =
    images.missing === 0
      ? t('coverage.full', { count: total })
      : t('coverage.missing', { count: images.missing, total });
  const parts = [
    { value: images.described + images.decorative, tone: 'ok' },
    { value: images.missing, tone: 'warn' },
  ] as const;
  return <Meter shape="ring" label={label} total={total} parts={parts} />;
}
