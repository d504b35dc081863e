import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PostContent } from '../../../core/post/post.js';
import { Button } from '../../ui/Button.js';
import { copyText } from '../../ui/copy-text.js';
import { Notice } from '../../ui/Notice.js';
import { ErrorText } from '../frame/ErrorText.js';
import type { DraftSession } from './draft-session.js';
import { type DraftState, isConflict, saveStatus } from './draft-state.js';
import type { DraftKeeper } from './keep-unsaved.js';
import { SaveElsewhere } from './SaveElsewhere.js';
import styles from './SaveState.module.css';
import { useAside } from './useAside.js';

/** What `SaveProblem` takes. */
export interface SaveProblemProps {
  readonly session: DraftSession<PostContent>;
  readonly keeper: DraftKeeper;
  onSaveAsCopy(): void;
  onReload(): void;
}

/** Why the open post is not saved, and what can be done; nothing while it is or will be saved. */
export function SaveProblem({ session, keeper, onSaveAsCopy, onReload }: SaveProblemProps) {
  const { t } = useTranslation('app');
  const [copied, setCopied] = useState<PostContent | null>(null);
  const state = useAside(session.store, ifFailed);
  const kept = useAside(keeper.store, isKept);
  if (state === null || state.problem === null) return null;
  const gone = state.problem.code === 'POST_NOT_FOUND';
  const actions =
    isConflict(state) || gone ? (
      <>
        <Button size="small" variant="primary" onPress={onSaveAsCopy}>
          {t('save.asCopy')}
        </Button>
        {!gone && (
          <Button size="small" variant="danger" onPress={onReload}>
            {t('save.reload')}
          </Button>
        )}
      </>
    ) : (
      <>
        <Button size="small" icon="refresh" onPress={() => void session.flush()}>
          {t('save.retry')}
        </Button>
        <Button
          size="small"
          icon="copy"
          onPress={() => {
            const content = session.current();
            if (copyText(asText(content))) setCopied(content);
          }}
        >
          {copied === state.content ? t('save.textCopied') : t('save.copyText')}
        </Button>
        <SaveElsewhere content={() => session.current()} />
      </>
    );
  return (
    <Notice tone="danger" title={t('save.problem')} actions={actions}>
      <ErrorText error={state.problem} />
      {kept && <p className={styles['kept']}>{t('save.kept')}</p>}
    </Notice>
  );
}

function ifFailed(state: DraftState<PostContent>): DraftState<PostContent> | null {
  return saveStatus(state) === 'failed' ? state : null;
}

function isKept({ kept }: { readonly kept: boolean }): boolean {
  return kept;
}

function asText(content: PostContent): string {
  return `# ${content.title}\n\n${content.body}`;
}
