import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Post } from '../../../core/post/post.js';
import { client } from '../../host/client.js';
import { toBlogpultError } from '../../host/errors.js';
import { queryKeys } from '../../host/queries.js';
import { pageNonce } from '../../preview/frame/frame-shell.js';
import { Notice } from '../../ui/Notice.js';
import { ErrorText } from '../frame/ErrorText.js';
import styles from './ReaderPages.module.css';

/** What a reader gets of a post, side by side: the article, and the teaser as lists show it. */
export function ReaderPages({ post }: { readonly post: Post }) {
  return (
    <div className={styles['pages']}>
      <ReaderPage post={post} layout="article" />
      <ReaderPage post={post} layout="teaser" />
    </div>
  );
}

interface ReaderPageProps {
  readonly post: Post;
  readonly layout: 'article' | 'teaser';
}

function ReaderPage({ post, layout }: ReaderPageProps) {
  const { t } = useTranslation('exporting');
  const { data, error } = useQuery({
    queryKey: [...queryKeys.gate, 'page', post.id, post.revision, layout],
    queryFn: () =>
      client.layouts.render({
        ...{ layout, post: post.id, category: null, page: 1, standalone: true },
      }),
    gcTime: 0,
  });
  if (error !== null) {
    return (
      <Notice tone="danger">
        <ErrorText error={toBlogpultError(error)} />
      </Notice>
    );
  }
  return (
    <figure className={styles['page']}>
      <figcaption className={styles['name']}>{t(`pages.${layout}`)}</figcaption>
      {data === undefined ? (
        <p role="status">{t('pages.busy')}</p>
      ) : (
        <div className={styles['window']}>
          <iframe
            className={styles['frame']}
            title={t(`pages.${layout}`)}
            sandbox=""
            srcDoc={settled(data.html)}
          />
        </div>
      )}
    </figure>
  );
}

/** The page as the app's policy lets it stand here; its links would open elsewhere, and nothing here may open. */
function settled(html: string): string {
  return html
    .replace('<head>', '<head><base target="_blank">')
    .replaceAll('<style>', `<style nonce="${pageNonce()}">`);
}
