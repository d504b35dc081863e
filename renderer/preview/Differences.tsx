import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { themeDifferences, type DifferencePlace } from '../../core/layout/theme-differences.js';
import type { BlogProfile } from '../../core/post/blog-profile.js';
import type { Post } from '../../core/post/post.js';
import { Disclosure } from '../ui/Disclosure.js';
import styles from './Differences.module.css';
import type { PreviewMode } from './preview-page.js';

/** What `Differences` takes; `modes` are the pages that are shown. */
export interface DifferencesProps {
  readonly draft: Post;
  readonly profile: BlogProfile;
  readonly modes: readonly PreviewMode[];
}

/** What the theme of the blog would show otherwise than this preview: a line to open, nothing without a difference. */
export function Differences({ draft, profile, modes }: DifferencesProps) {
  const { t } = useTranslation('preview');
  const post = useDeferredValue(draft);
  const shown = modes.join(' ');
  const found = useMemo(() => {
    const places: DifferencePlace[] = [];
    if (shown.includes('article')) places.push('article');
    if (/category|teaser/.test(shown)) places.push('list');
    return themeDifferences(post, profile, places);
  }, [post, profile, shown]);
  if (found.length === 0) return null;
  const theme = t(`theme.${profile.targetTheme}`);
  return (
    <div className={styles['differences']}>
      <Disclosure label={t('differences.summary', { count: found.length, theme })}>
        <ul>
          {found.map((difference) => (
            <li key={difference}>{t(`differences.${difference}`)}</li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
