import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../host/client.js';
import { queryKeys } from '../../host/queries.js';
import { Button } from '../../ui/Button.js';
import { Notice } from '../../ui/Notice.js';
import type { PostDraft } from '../draft/post-draft.js';
import type { OpenPost } from '../draft/useOpenPost.js';
import { arrange } from './desk-store.js';
import styles from './DeskFrame.module.css';
import { dateFormat } from '../../i18n/date-format.js';

/** What `RecoveredNotices` takes. */
export interface RecoveredNoticesProps {
  readonly post: OpenPost;
}

/** After a crash or a full disk: the text is on the desk again, and which other posts have such text. */
export function RecoveredNotices({ post }: RecoveredNoticesProps) {
  const { draft } = post;
  const { data } = useQuery({
    queryKey: [...queryKeys.unsaved, draft?.id],
    queryFn: () => client.drafts.unsaved(),
  });
  const newest = data?.[0]?.post;
  useFirst(newest, draft === null, (id) => void post.open(id));
  const others = (data ?? []).filter((unsaved) => unsaved.post !== draft?.id);
  return (
    <>
      {draft !== null && draft.recoveredAt !== null && (
        <RecoveredNotice key={draft.id} at={draft.recoveredAt} draft={draft} />
      )}
      {draft !== null && others.length > 0 && (
        <OtherNotice others={others} onOpen={(id) => void post.open(id)} />
      )}
    </>
  );
}

/** The text nobody could save is simply there again: its post lies open after the start. */
function useFirst(id: string | undefined, free: boolean, open: (id: string) => void): void {
  const done = useRef(false);
  const latest = useRef(open);
  useEffect(() => {
    latest.current = open;
  });
  useEffect(() => {
    if (id === undefined || !free || done.current) return;
    done.current = true;
    latest.current(id);
  }, [id, free]);
}

function RecoveredNotice({ at, draft }: { readonly at: string; readonly draft: PostDraft }) {
  const { t, i18n } = useTranslation('app');
  const [seen, see] = useState(false);
  if (seen) return null;
  const when = dateFormat(i18n.language, { dateStyle: 'long', timeStyle: 'short' });
  return (
    <div className={styles['notice']}>
      <Notice
        tone="info"
        onDismiss={() => see(true)}
        actions={
          <Button
            size="small"
            icon="clock"
            onPress={() => void draft.session.flush().then(() => arrange({ page: 'versions' }))}
          >
            {t('recovered.compare')}
          </Button>
        }
      >
        {t('recovered.text', { at: when.format(new Date(at)) })}
      </Notice>
    </div>
  );
}

interface OtherNoticeProps {
  readonly others: readonly { readonly post: string; readonly title: string }[];
  onOpen(id: string): void;
}

function OtherNotice({ others, onOpen }: OtherNoticeProps) {
  const { t } = useTranslation('app');
  return (
    <div className={styles['notice']}>
      <Notice
        tone="info"
        actions={others.map(({ post, title }) => (
          <Button key={post} size="small" icon="article" onPress={() => onOpen(post)}>
            {title.trim() || t('recovered.untitled')}
          </Button>
        ))}
      >
        {t('recovered.others', { count: others.length })}
      </Notice>
    </div>
  );
}
