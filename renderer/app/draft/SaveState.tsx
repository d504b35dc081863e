import { useTranslation } from 'react-i18next';
import { errorSentence } from '../../../core/messages/errors.js';
import { useLanguage } from '../../i18n/index.js';
import { classNames } from '../../ui/class-names.js';
import { Icon, type IconName } from '../../ui/Icon.js';
import type { DraftSession } from './draft-session.js';
import type { ShownStatus } from './save-status.js';
import styles from './SaveState.module.css';
import { useSaveStatus } from './useSaveStatus.js';

/** What `SaveState` takes. */
export interface SaveStateProps {
  readonly session: DraftSession<unknown>;
}

const ICONS: Record<ShownStatus['status'], IconName> = {
  saved: 'check',
  saving: 'more',
  failed: 'alert',
};

/** The always visible words on whether what is on the screen is on the disk. */
export function SaveState({ session }: SaveStateProps) {
  const { t } = useTranslation('app');
  const language = useLanguage();
  const { status, problem } = useSaveStatus(session);
  const why = problem === null ? undefined : errorSentence(problem.code, problem.detail, language);
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
