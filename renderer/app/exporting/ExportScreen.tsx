import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { LibraryContent } from '../../../core/post/library.js';
import type { RecordId } from '../../../core/post/post.js';
import { changeExport, forgetExport, useExportRun } from '../../exporting/export-run.js';
import type { GateSlots } from '../../exporting/gate-slots.js';
import { GatePage } from '../../exporting/GatePage.js';
import { Comparison } from '../../history/Comparison.js';
import { arrange, leadTo, showPanel } from '../desk/desk-store.js';
import type { OpenPost } from '../draft/useOpenPost.js';
import { PrintButton } from '../printing/PrintButton.js';
import { useRoundStore } from '../round/round-store.js';
import { WordSection } from '../../exporting/WordSection.js';
import { ApprovalPart } from './ApprovalPart.js';
import styles from './ApprovalPart.module.css';
import { ReaderPages } from './ReaderPages.js';

/** What an `ExportScreen` takes; `by` is the name of whoever sits here. */
export interface ExportScreenProps {
  readonly post: OpenPost;
  readonly library: LibraryContent;
  readonly by: string;
}

/** The gate, and the export behind it, with what other features draw at it. */
export function ExportScreen({ post, library, by }: ExportScreenProps) {
  const { t } = useTranslation('exporting');
  const request = useExportRun((run) => run.request);
  const names = useMemo(
    () => new Map([...library.categories, ...library.authors].map(({ id, name }) => [id, name])),
    [library],
  );
  if (request === null) return null;
  const slots: GateSlots = {
    pages: (shown) => <ReaderPages post={shown} />,
    changes: (before, after) => (
      <Comparison
        {...{ before, after, names }}
        heads={{ before: t('changes.before'), after: t('changes.after') }}
      />
    ),
    approval: (shown) => (
      <>
        <ApprovalPart
          key={shown.revision}
          post={shown}
          by={by}
          timeZone={library.profile.timeZone}
          around={post.around}
          compare={(before) => (
            <Comparison
              {...{ before, after: shown, names }}
              heads={{ before: t('approval.sinceBefore'), after: t('changes.after') }}
            />
          )}
        />
        <p className={styles['quiet']}>{t('approval.hand')}</p>
        <div className={styles['hand']}>
          <WordSection post={shown} bare />
          <PrintButton post={shown} save={() => Promise.resolve(true)} />
        </div>
      </>
    ),
  };
  return (
    <GatePage
      {...{ request, slots }}
      onJump={(id: RecordId, finding) => {
        void post.open(id).then((opened) => {
          if (opened) leadTo(id, finding);
        });
      }}
      onRound={(wanted) => {
        useRoundStore.setState({ wanted, back: 'export' });
        arrange({ page: 'round' });
      }}
      onChoose={() => {
        // What is done needs another name; what is not may only need another place.
        if (useExportRun.getState().state.phase === 'done') forgetExport();
        else changeExport();
        showPanel({ kind: 'export', posts: request.posts });
      }}
      onWrite={() => {
        arrange({ page: 'desk', panel: null });
        // What has ended has been looked at; only what is under way is kept in view.
        if (useExportRun.getState().state.phase !== 'running') forgetExport();
      }}
    />
  );
}
