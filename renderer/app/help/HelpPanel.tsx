import { useTranslation } from 'react-i18next';
import { NAMED_ACTIONS } from '../../editor/Editor.js';
import { shortcutLabel } from '../../editor/shortcut-label.js';
import { useLanguage } from '../../i18n/index.js';
import { isMac } from '../../ui/is-mac.js';
import { SidePanel } from '../../ui/SidePanel.js';
import { NAMED_COMMANDS } from '../palette/palette-commands.js';
import styles from './HelpPanel.module.css';

/** Keys inside the text and what stands in it; their words are `help.keys.ID`. */
const TEXT_KEYS = [
  ['leave', 'Escape'],
  ['list', 'Tab'],
  ['object', 'ArrowDown'],
  ['remove', 'Delete'],
  ['move', 'Alt-ArrowDown'],
  ['note', 'Alt-Enter'],
  ['slash', '/'],
  ['misspelled', 'F7'],
  ['suggest', 'Mod-.'],
  ['plain', 'Mod-Shift-v'],
] as const;

/** Every key on one sheet beside the work. */
export function HelpPanel({ onClose }: { onClose(): void }) {
  const { t } = useTranslation(['app', 'editor']);
  const language = useLanguage();
  const label = (key: string) => shortcutLabel(key, language, isMac());
  return (
    <SidePanel title={t('help.title', { ns: 'app' })} onClose={onClose}>
      <KeyList
        title={t('help.frame', { ns: 'app' })}
        rows={NAMED_COMMANDS.flatMap(({ id, key }) =>
          key === undefined ? [] : [[t(`command.${id}`, { ns: 'app' }), label(key)] as const],
        )}
      />
      <KeyList
        title={t('help.text', { ns: 'app' })}
        rows={NAMED_ACTIONS.flatMap(({ id, key }) =>
          key === undefined ? [] : [[t(`toolbar.${id}`, { ns: 'editor' }), label(key)] as const],
        )}
      />
      <KeyList
        title={t('help.objects', { ns: 'app' })}
        rows={TEXT_KEYS.map(
          ([id, key]) => [t(`help.keys.${id}`, { ns: 'app' }), label(key)] as const,
        )}
      />
    </SidePanel>
  );
}

interface KeyListProps {
  readonly title: string;
  readonly rows: readonly (readonly [string, string])[];
}

function KeyList({ title, rows }: KeyListProps) {
  return (
    // A stop of Tab, so that the sheet scrolls by keyboard.
    <section className={styles['list']} aria-label={title} tabIndex={0}>
      <h3>{title}</h3>
      <dl>
        {rows.map(([what, key]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>
              <kbd>{key}</kbd>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
