import { useTranslation } from 'react-i18next';
import type { PostFindings } from '../../core/contract/checks.js';
import type { RecordId } from '../../core/post/post.js';
import { countFindings } from './export-state.js';
import styles from './GatePage.module.css';

/** What a `GatePosts` takes: the posts of the export, the worst first, and the one that is shown. */
export interface GatePostsProps {
  readonly posts: readonly PostFindings[];
  readonly shown: RecordId | null;
  onShow(post: RecordId): void;
}

/** So many posts are listed; those without a finding come last and lose nothing by being left out. */
const LISTED = 200;

/** The posts of an export with what was found in each; one of them is looked at more closely. */
export function GatePosts({ posts, shown, onShow }: GatePostsProps) {
  const { t } = useTranslation('exporting');
  const more = posts.length - LISTED;
  return (
    <nav aria-label={t('gate.posts')} className={styles['posts']}>
      <ul className={styles['list']}>
        {posts.slice(0, LISTED).map((post) => (
          <li key={post.post}>
            <button
              type="button"
              className={styles['post']}
              aria-current={post.post === shown ? 'true' : undefined}
              onClick={() => onShow(post.post)}
            >
              <span className={styles['postTitle']}>{post.title.trim() || t('untitled')}</span>
              <Counts post={post} />
            </button>
          </li>
        ))}
      </ul>
      {more > 0 && <p className={styles['more']}>{t('gate.more', { count: more })}</p>}
    </nav>
  );
}

function Counts({ post }: { readonly post: PostFindings }) {
  const { t } = useTranslation('exporting');
  const { block, warn } = countFindings(post);
  return (
    <span className={styles['counts']}>
      {block > 0 && <span className={styles['block']}>{t('gate.blocks', { count: block })}</span>}
      {block > 0 && warn > 0 && ' · '}
      {warn > 0 && <span className={styles['warn']}>{t('gate.warns', { count: warn })}</span>}
      {block === 0 && warn === 0 && t('gate.clean')}
    </span>
  );
}
