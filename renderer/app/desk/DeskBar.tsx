import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PostSummary } from '../../../core/contract/posts.js';
import type { RecordId } from '../../../core/post/post.js';
import { useExportRun } from '../../exporting/export-run.js';
import { Button } from '../../ui/Button.js';
import { IconButton } from '../../ui/IconButton.js';
import { SyncMark } from '../exchange/SyncMark.js';
import styles from './DeskBar.module.css';
import {
  arrange,
  isAlone,
  isPanelShown,
  showList,
  toggleAlone,
  togglePanel,
  useDesk,
} from './desk-store.js';

/** What `DeskBar` takes. */
export interface DeskBarProps {
  readonly libraryShown: boolean;
  readonly posts: readonly PostSummary[] | null;
  readonly openPost: RecordId | null;
}

/** The narrow row above the text: bring the library back, write without distraction, export. */
export const DeskBar = memo(function DeskBar({ libraryShown, posts, openPost }: DeskBarProps) {
  const { t } = useTranslation('app');
  const { focused, sideShown } = useDesk();
  const alone = useDesk(isAlone);
  return (
    <div className={styles['bar']}>
      {!libraryShown && (
        <IconButton icon="sidebar" label={t('bar.showLibrary')} onPress={showList} />
      )}
      <span className={styles['space']} />
      <SyncMark />
      <IconButton
        icon="image-described"
        label={t('round.title')}
        isDisabled={posts === null || posts.length === 0}
        onPress={() => arrange({ page: 'round' })}
      />
      <IconButton
        icon="import"
        label={t('bar.exchange')}
        onPress={() => arrange({ page: 'exchange' })}
      />
      {openPost !== null && (
        <IconButton
          icon="eye"
          label={t('bar.side')}
          pressed={sideShown && !focused}
          onPress={() =>
            arrange({ sideShown: focused || !sideShown, focused: false, panel: null, alone: false })
          }
        />
      )}
      {openPost !== null && (
        <IconButton icon="article" label={t('bar.alone')} pressed={alone} onPress={toggleAlone} />
      )}
      {openPost !== null && (
        <IconButton
          icon="clock"
          label={t('bar.versions')}
          onPress={() => arrange({ page: 'versions' })}
        />
      )}
      {openPost !== null && (
        <IconButton
          icon="focus"
          label={t('bar.focus')}
          pressed={focused}
          onPress={() => arrange({ focused: !focused, alone: false })}
        />
      )}
      <ExportButton {...{ posts, openPost }} />
    </div>
  );
});

/** Leads to the choice of an export, or to the one that is under way or has ended meanwhile. */
function ExportButton({ posts, openPost }: Omit<DeskBarProps, 'libraryShown'>) {
  const { t } = useTranslation('app');
  const isOpen = useDesk((desk) => isPanelShown(desk, 'export'));
  const phase = useExportRun(({ request, state }) => (request === null ? 'gate' : state.phase));
  if (phase !== 'gate') {
    return (
      <span role="status">
        <Button size="small" icon="export" onPress={() => arrange({ page: 'export' })}>
          {t(phase === 'running' ? 'bar.exporting' : 'bar.exported')}
        </Button>
      </span>
    );
  }
  return (
    <Button
      size="small"
      icon="export"
      isDisabled={posts === null || posts.length === 0}
      aria-expanded={isOpen}
      onPress={() => togglePanel(exportPanel(openPost))}
    >
      {t('bar.export')}
    </Button>
  );
}

function exportPanel(openPost: RecordId | null) {
  return { kind: 'export', posts: openPost === null ? null : [openPost] } as const;
}
