import { useTranslation } from 'react-i18next';
import { Notice } from '../../ui/Notice.js';
import type { PostDraft } from '../draft/post-draft.js';
import { SaveProblem } from '../draft/SaveProblem.js';
import type { OpenPost } from '../draft/useOpenPost.js';
import { PasteNotice } from '../pasting/PasteNotice.js';
import type { Pasting } from '../pasting/usePasting.js';
import { PictureNotices } from '../pictures/PictureNotices.js';
import type { PictureFlow } from '../pictures/usePictureFlow.js';
import styles from './PostNotices.module.css';

/** What `PostNotices` takes. */
export interface PostNoticesProps {
  readonly draft: PostDraft;
  readonly flow: PictureFlow;
  readonly post: OpenPost;
  readonly pasting: Pasting;
}

/** What is the matter with a post, above its text: saving, pictures, what a paste left behind. */
export function PostNotices({ draft, flow, post, pasting }: PostNoticesProps) {
  const { t } = useTranslation('app');
  return (
    <div className={styles['notices']}>
      <SaveProblem
        session={draft.session}
        keeper={draft.keeper}
        onSaveAsCopy={() => void post.saveAsCopy((title) => t('save.copyTitle', { title }))}
        onReload={() => void post.reload()}
      />
      <PictureNotices pictures={flow} />
      <PasteNotice leftOut={pasting.leftOut} onDismiss={pasting.dismiss} />
      {flow.strayed > 0 && (
        <Notice tone="warn" onDismiss={flow.dismissStrayed}>
          {t('pictures.strayed', { count: flow.strayed })}
        </Notice>
      )}
    </div>
  );
}
