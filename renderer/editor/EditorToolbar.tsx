import type { EditorView } from '@codemirror/view';
import { Fragment, memo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/index.js';
import { isMac } from '../ui/is-mac.js';
import { IconButton } from '../ui/IconButton.js';
import { Toolbar, ToolbarSeparator } from '../ui/Toolbar.js';
import { ACTION_GROUPS, type ActionId, type EditorAction, runAction } from './editor-actions.js';
import { MoreMarks } from './MoreMarks.js';
import { shortcutLabel } from './shortcut-label.js';

/** Actions that switch something on and off at the cursor. */
const TOGGLES: readonly ActionId[] = [
  'bold',
  'italic',
  'heading2',
  'heading3',
  'bullet',
  'ordered',
  'quote',
];

/** What the toolbar takes. `active` is the ids that are in force at the cursor, joined by spaces. */
export interface EditorToolbarProps {
  readonly view: EditorView | null;
  readonly active: string;
  /** Nothing but finding is on offer. */
  readonly readOnly: boolean;
  onPick(files: File[]): void;
}

/** The marks of the text, each with its key in the tooltip. One tab stop; arrow keys move inside. */
export const EditorToolbar = memo(function EditorToolbar(props: EditorToolbarProps) {
  const { view, active, readOnly, onPick } = props;
  const { t } = useTranslation('editor');
  const on = new Set(active.split(' '));
  return (
    <Toolbar label={t('toolbar.label')}>
      {ACTION_GROUPS.map((group, index) => (
        <Fragment key={group[0]?.id}>
          {index > 0 && <ToolbarSeparator />}
          {group.map((action) => (
            <Fragment key={action.id}>
              <ActionButton
                {...{ action, view }}
                on={on.has(action.id)}
                isDisabled={readOnly && action.id !== 'find'}
              />
              {action.id === 'italic' && <MoreMarks view={view} isDisabled={readOnly} />}
              {action.id === 'link' && <PictureButton isDisabled={readOnly} onPick={onPick} />}
            </Fragment>
          ))}
        </Fragment>
      ))}
    </Toolbar>
  );
});

interface ActionButtonProps {
  readonly action: EditorAction;
  readonly view: EditorView | null;
  readonly on: boolean;
  readonly isDisabled: boolean;
}

function ActionButton({ action, view, on, isDisabled }: ActionButtonProps) {
  const { t } = useTranslation('editor');
  const language = useLanguage();
  const pressed = TOGGLES.includes(action.id) ? { pressed: on } : {};
  return (
    <IconButton
      icon={action.icon}
      label={t(`toolbar.${action.id}`)}
      {...(action.key === undefined
        ? {}
        : { shortcut: shortcutLabel(action.key, language, isMac()) })}
      {...pressed}
      isDisabled={isDisabled}
      preventFocusOnPress
      onPress={() => {
        if (view !== null) runAction(view, action.id);
      }}
    />
  );
}

function PictureButton({
  isDisabled,
  onPick,
}: Pick<EditorToolbarProps, 'onPick'> & Pick<ActionButtonProps, 'isDisabled'>) {
  const { t } = useTranslation('editor');
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <IconButton
        icon="image"
        label={t('toolbar.picture')}
        isDisabled={isDisabled}
        onPress={() => input.current?.click()}
      />
      <input
        ref={input}
        type="file"
        // Wide on purpose: a file that cannot be taken gets a sentence instead of being greyed out.
        accept="image/*,.heic,.heif"
        multiple
        hidden
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = '';
          if (files.length > 0) onPick(files);
        }}
      />
    </>
  );
}
