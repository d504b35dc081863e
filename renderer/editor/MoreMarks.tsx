import type { EditorView } from '@codemirror/view';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/index.js';
import { isMac } from '../ui/is-mac.js';
import { MenuButton } from '../ui/MenuButton.js';
import { MORE_ACTIONS, runAction } from './editor-actions.js';
import { cellIn } from './line/line-view.js';
import { shortcutLabel } from './shortcut-label.js';

/** What the menu of further marks takes. */
export interface MoreMarksProps {
  readonly view: EditorView | null;
  readonly isDisabled: boolean;
}

/** The marks that are wanted less often than bold and italics. Closing it goes back to where one wrote. */
export function MoreMarks({ view, isDisabled }: MoreMarksProps) {
  const { t } = useTranslation('editor');
  const language = useLanguage();
  const choices = MORE_ACTIONS.map(({ id, icon, key }) => ({
    ...{ id, icon, label: t(`toolbar.${id}`) },
    ...(key === undefined ? {} : { shortcut: shortcutLabel(key, language, isMac()) }),
  }));
  return (
    <MenuButton
      iconOnly
      icon="more"
      label={t('toolbar.more')}
      groups={[{ label: t('toolbar.words'), choices }]}
      isDisabled={isDisabled}
      onChoose={(chosen) => {
        const action = MORE_ACTIONS.find(({ id }) => id === chosen);
        if (view !== null && action !== undefined) runAction(view, action.id);
      }}
      onClose={() => {
        // Behind the menu's own way of giving the focus back.
        if (view !== null) requestAnimationFrame(() => (cellIn(view) ?? view).focus());
      }}
    />
  );
}
