import { useEffect, useRef, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../core/alt/finding.js';
import type { PostSummary } from '../../core/contract/posts.js';
import type { RecordId } from '../../core/post/post.js';
import { SidePanel } from '../ui/SidePanel.js';
import { chosenPosts, initialChoice } from './export-selection.js';
import styles from './ExportPanel.module.css';
import { ExportProgress } from './ExportProgress.js';
import { ExportOutcome } from './ExportOutcome.js';
import { ExportFooter } from './ExportFooter.js';
import { FormatTiles } from './FormatTiles.js';
import { GateList } from './GateList.js';
import { PostPicker } from './PostPicker.js';
import { ReportSection } from './ReportSection.js';
import { TargetField } from './TargetField.js';
import type { BundleFormat } from './target-path.js';
import type { ExportState } from './export-state.js';
import { useExport } from './useExport.js';
import { useTarget } from './useTarget.js';
import { WordSection } from './WordSection.js';

/** What an `ExportPanel` takes. `initialSelection` names the posts it opens with; null means all. */
export interface ExportPanelProps {
  readonly posts: PostSummary[];
  readonly initialSelection: RecordId[] | null;
  onJump(post: RecordId, finding: Finding): void;
  onClose(): void;
}

/** Chooses posts, format and place, asks about what is not described yet, and writes the bundle. */
export function ExportPanel({ posts, initialSelection, onJump, onClose }: ExportPanelProps) {
  const { t } = useTranslation('exporting');
  const [choice, setChoice] = useState(() => initialChoice(initialSelection));
  const [format, setFormat] = useState<BundleFormat>('site');
  const chosen = chosenPosts(posts, choice);
  const only = chosen.length === 1 ? chosen[0] : undefined;
  const target = useTarget(format, chosen);
  const control = useExport();
  const { state } = control;
  const content = useFocusOnPhase(state.phase);
  const request = {
    format,
    posts: choice.scope === 'all' ? null : chosen.map((post) => post.id),
    category: null,
    out: target.path.trim(),
    replace: target.mayReplace,
  };
  return (
    <SidePanel
      title={t('title')}
      onClose={onClose}
      footer={
        <ExportFooter
          {...{ control, request, onClose }}
          count={chosen.length}
          onAnother={target.forget}
        />
      }
    >
      <div ref={content} tabIndex={-1} className={styles['content']}>
        {state.phase === 'choosing' || state.phase === 'checking' ? (
          <>
            <PostPicker posts={posts} choice={choice} onChange={setChoice} />
            <FormatTiles value={format} onChange={setFormat} />
            <TargetField target={target} />
            {only !== undefined && <WordSection key={only.id} post={only} />}
            <ReportSection posts={request.posts} slug={only?.slug ?? null} />
          </>
        ) : state.phase === 'blocked' ? (
          <GateList blocked={state.blocked} onJump={onJump} />
        ) : state.phase === 'running' ? (
          <ExportProgress state={state} />
        ) : (
          <ExportOutcome state={state} />
        )}
      </div>
    </SidePanel>
  );
}

/** The button that was pressed goes away with its phase; the focus moves to what has come instead. */
function useFocusOnPhase(phase: ExportState['phase']): RefObject<HTMLDivElement | null> {
  const content = useRef<HTMLDivElement>(null);
  const last = useRef(phase);
  useEffect(() => {
    if (last.current === phase) return;
    last.current = phase;
    if (phase !== 'checking') content.current?.focus();
  }, [phase]);
  return content;
}
