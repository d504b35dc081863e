import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BlogpultError } from '../../../core/contract/error-codes.js';
import type { PostVersion } from '../../../core/contract/history.js';
import type { LibraryContent } from '../../../core/post/library.js';
import type { RecordId } from '../../../core/post/post.js';
import { VersionsPage } from '../../history/VersionsPage.js';
import { client } from '../../host/client.js';
import { toBlogpultError } from '../../host/errors.js';
import { queryKeys, useIsReadOnly } from '../../host/queries.js';
import { Button } from '../../ui/Button.js';
import { Notice } from '../../ui/Notice.js';
import type { PostDraft } from '../draft/post-draft.js';
import { useDraft } from '../draft/useDraft.js';
import type { OpenPost } from '../draft/useOpenPost.js';
import { ErrorText } from '../frame/ErrorText.js';
import { dateFormat } from '../../i18n/date-format.js';

/** What `VersionsScreen` takes. */
export interface VersionsScreenProps {
  readonly library: LibraryContent;
  readonly post: OpenPost;
  readonly draft: PostDraft;
  onClose(): void;
}

/** The versions of the open post; restoring one saves what is on the screen first. */
export function VersionsScreen({ library, post, draft, onClose }: VersionsScreenProps) {
  const { content } = useDraft(draft.session);
  const restoring = useRestoring(post, draft.id);
  const isReadOnly = useIsReadOnly();
  const names = useMemo(
    () => new Map([...library.categories, ...library.authors].map(({ id, name }) => [id, name])),
    [library],
  );
  return (
    <VersionsPage
      post={draft.id}
      {...{ content, names, onClose }}
      busy={restoring.busy || isReadOnly}
      notices={<RestoreNotice {...restoring} />}
      onRestore={(version) => void restoring.restore(version)}
    />
  );
}

type Restoring = ReturnType<typeof useRestoring>;

function RestoreNotice({ done, problem, busy, restore, dismiss }: Restoring) {
  const { t, i18n } = useTranslation('app');
  if (problem !== null) {
    return (
      <Notice tone="danger" onDismiss={dismiss}>
        <ErrorText error={problem} />
      </Notice>
    );
  }
  if (done === null) return null;
  const { version, before } = done;
  const at = dateFormat(i18n.language, { dateStyle: 'long', timeStyle: 'short' });
  return (
    <Notice
      tone="ok"
      onDismiss={dismiss}
      actions={
        before !== null && (
          <Button size="small" icon="undo" isDisabled={busy} onPress={() => void restore(before)}>
            {t('versions.undo')}
          </Button>
        )
      }
    >
      {t('versions.restored', { at: at.format(new Date(version.at)) })}
    </Notice>
  );
}

/** Restores versions one at a time; `done` names the last, and the one that what stood there before became. */
function useRestoring(post: OpenPost, id: RecordId) {
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<BlogpultError | null>(null);
  const [done, setDone] = useState<{ version: PostVersion; before: PostVersion | null } | null>(
    null,
  );
  const dismiss = () => {
    setProblem(null);
    setDone(null);
  };
  const restore = async (version: PostVersion) => {
    setBusy(true);
    dismiss();
    try {
      await post.around([id], async () => {
        await client.history.restore({ post: id, version: version.version });
      });
      const versions = await client.history.versions({ post: id });
      const before = versions.find(({ kind }) => kind === 'before-restore') ?? null;
      setDone({ version, before });
    } catch (error) {
      setProblem(toBlogpultError(error));
    } finally {
      setBusy(false);
      for (const queryKey of [queryKeys.versions, queryKeys.posts]) {
        void queries.invalidateQueries({ queryKey });
      }
    }
  };
  return { busy, problem, done, dismiss, restore };
}
