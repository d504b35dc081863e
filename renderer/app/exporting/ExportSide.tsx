import type { PostSummary } from '../../../core/contract/posts.js';
import type { RecordId } from '../../../core/post/post.js';
import { ExportPanel } from '../../exporting/ExportPanel.js';
import { chooseExport } from '../../exporting/export-run.js';
import type { OpenPost } from '../draft/useOpenPost.js';
import { arrange } from '../desk/desk-store.js';

/** What `ExportSide` takes. */
export interface ExportSideProps {
  readonly post: OpenPost;
  readonly posts: readonly PostSummary[] | null;
  /** The posts it opens with, null for all. */
  readonly selection: readonly RecordId[] | null;
  onClose(): void;
}

/** Choosing what to export, with a post on the desk or without; what is on the screen is saved before it goes on. */
export function ExportSide({ post, posts, selection, onClose }: ExportSideProps) {
  return (
    <ExportPanel
      posts={[...(posts ?? [])]}
      initialSelection={selection === null ? null : [...selection]}
      onClose={onClose}
      onChosen={(request) => {
        const saved = post.draft?.session.flush() ?? Promise.resolve(true);
        void saved.then((isSaved) => {
          // The desk says why it could not be saved; an export of an older text would be a surprise.
          if (!isSaved) return;
          chooseExport(request);
          arrange({ page: 'export' });
        });
      }}
    />
  );
}
