import { useTranslation } from 'react-i18next';
import { errorSentence } from '../../../core/messages/errors.js';
import { useLanguage } from '../../i18n/index.js';
import { classNames } from '../../ui/class-names.js';
import { Icon, type IconName } from '../../ui/Icon.js';
import type { DraftSession } from './draft-session.js';
import { type SaveStatus, saveStatus } from './draft-state.js';
import styles from './SaveState.module.css';
import { useAside } from './useAside.js';

/** What `SaveState` takes. */
export interface SaveStateProps {
  readonly session: DraftSession<unknown>;
}

const ICONS: Record<SaveStatus, IconName> = {
  saved: 'check',
  pending: 'more',
  saving: 'more',
  failed: 'alert',
};

/** The always visible words on whether what is on the screen is on the disk. */
export function SaveState({ session }: SaveStateProps) {
  const { t } = useTranslation('app');
  const language = useLanguage();
  const state = useAside(session.store);
  const held = useAside(session.holding);
  const known = saveStatus(state);
  // Text that the editor still holds is on the screen and not yet on its way.
  const status = held && known === 'saved' ? 'pending' : known;
  const why =
    status === 'failed' && state.problem !== null
      ? errorSentence(state.problem.code, state.problem.detail, language)
      : undefined;
  return (
    <span
      className={classNames(styles['state'], styles[status])}
      data-save-state={status}
      title={why}
    >
      <Icon name={ICONS[status]} size={14} />
      {t(`save.${status}`)}
    </span>
  );
}
