import type { Finding } from '../../../core/alt/finding.js';
import type { PostSummary } from '../../../core/contract/posts.js';
import { ExportPanel } from '../../exporting/ExportPanel.js';
import type { OpenPost } from '../draft/useOpenPost.js';
import { arrange, useDesk } from './desk-store.js';

/** What `ExportSide` takes; `onJump` is called with a finding once its post lies on the desk. */
export interface ExportSideProps {
  readonly post: OpenPost;
  readonly posts: readonly PostSummary[] | null;
  onJump(finding: Finding): void;
}

/** Exporting from the desk, with a post on it or without. */
export function ExportSide({ post, posts, onJump }: ExportSideProps) {
  const panel = useDesk((desk) => desk.panel);
  const close = () => arrange({ panel: null });
  return (
    <ExportPanel
      posts={[...(posts ?? [])]}
      initialSelection={panel?.kind === 'export' ? panel.posts : null}
      onClose={close}
      onJump={(id, finding) => {
        void post.open(id).then((opened) => {
          if (!opened) return;
          close();
          onJump(finding);
        });
      }}
    />
  );
}
