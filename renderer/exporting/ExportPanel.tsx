import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PostSummary } from '../../core/contract/posts.js';
import type { MarkdownPreset } from '../../core/export/presets/preset.js';
import type { RecordId } from '../../core/post/post.js';
import { Button } from '../ui/Button.js';
import { SidePanel } from '../ui/SidePanel.js';
import { keepHabit, useExportRun, type ChosenExport } from './export-run.js';
import { chosenPosts, initialChoice } from './export-selection.js';
import styles from './ExportPanel.module.css';
import { FormatTiles } from './FormatTiles.js';
import { PostPicker } from './PostPicker.js';
import { PresetField } from './PresetField.js';
import { ReportSection } from './ReportSection.js';
import { TargetField } from './TargetField.js';
import type { BundleFormat } from './target-path.js';
import { useTarget } from './useTarget.js';
import { WordSection } from './WordSection.js';

/** What an `ExportPanel` takes. `initialSelection` names the posts it opens with; null means all. */
export interface ExportPanelProps {
  readonly posts: PostSummary[];
  readonly initialSelection: RecordId[] | null;
  /** Everything is chosen: on to the gate. */
  onChosen(request: ChosenExport): void;
  onClose(): void;
}

/** Chooses posts, format and place of a bundle. */
export function ExportPanel({ posts, initialSelection, onChosen, onClose }: ExportPanelProps) {
  const { t } = useTranslation('exporting');
  const [choice, setChoice] = useState(() => initialChoice(initialSelection));
  const habit = useExportRun((run) => run.habit);
  const [format, setFormat] = useState<BundleFormat>(habit.format);
  const [preset, setPreset] = useState<MarkdownPreset>(habit.preset ?? 'plain');
  const chosen = chosenPosts(posts, choice);
  const only = chosen.length === 1 ? chosen[0] : undefined;
  const target = useTarget(format, chosen, habit.out);
  const request = {
    format,
    ...(format === 'markdown' ? { preset } : {}),
    posts: choice.scope === 'all' ? null : chosen.map((post) => post.id),
    category: null,
    out: target.out,
    replace: target.mayReplace,
  };
  const go = () => {
    keepHabit({ format, preset, out: target.isOwn ? target.path : null });
    onChosen(request);
  };
  return (
    <SidePanel
      title={t('title')}
      onClose={onClose}
      footer={
        <>
          {format !== 'package' && <p className={styles['hint']}>{t('before')}</p>}
          <Button
            variant="primary"
            icon="export"
            isDisabled={chosen.length === 0 || request.out === ''}
            onPress={go}
          >
            {t('export', { count: chosen.length })}
          </Button>
        </>
      }
    >
      <div className={styles['content']}>
        <PostPicker posts={posts} choice={choice} onChange={setChoice} />
        <FormatTiles value={format} onChange={setFormat} />
        {format === 'markdown' && <PresetField value={preset} onChange={setPreset} />}
        <TargetField target={target} />
        {only !== undefined && <WordSection key={only.id} post={only} />}
        <ReportSection posts={request.posts} slug={only?.slug ?? null} />
      </div>
    </SidePanel>
  );
}
