import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PostSummary } from '../../../core/contract/posts.js';
import type { RecordId } from '../../../core/post/post.js';
import { Button } from '../../ui/Button.js';
import { IconButton } from '../../ui/IconButton.js';
import { SyncMark } from '../exchange/SyncMark.js';
import styles from './DeskBar.module.css';
import { arrange, useDesk } from './desk-store.js';

/** What `DeskBar` takes. */
export interface DeskBarProps {
  readonly libraryShown: boolean;
  readonly posts: readonly PostSummary[] | null;
  readonly openPost: RecordId | null;
}

/** The narrow row above the text: bring the library back, write without distraction, export. */
export const DeskBar = memo(function DeskBar({ libraryShown, posts, openPost }: DeskBarProps) {
  const { t } = useTranslation('app');
  const { focused, panel, sideShown } = useDesk();
  const exporting = panel?.kind === 'export';
  return (
    <div className={styles['bar']}>
      {!libraryShown && (
        <IconButton
          icon="sidebar"
          label={t('bar.showLibrary')}
          onPress={() => arrange({ libraryShown: true, focused: false })}
        />
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
          onPress={() => arrange({ sideShown: focused || !sideShown, focused: false, panel: null })}
        />
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
          onPress={() => arrange({ focused: !focused })}
        />
      )}
      <Button
        size="small"
        icon="export"
        isDisabled={posts === null || posts.length === 0}
        aria-expanded={exporting}
        onPress={() => arrange({ panel: exporting ? null : exportPanel(openPost), focused: false })}
      >
        {t('bar.export')}
      </Button>
    </div>
  );
});

function exportPanel(openPost: RecordId | null) {
  return { kind: 'export', posts: openPost === null ? null : [openPost] } as const;
}
