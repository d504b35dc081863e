import { useTranslation } from 'react-i18next';
import { shortcutLabel } from '../../editor/shortcut-label.js';
import { useLanguage } from '../../i18n/index.js';
import { isMac } from '../../ui/is-mac.js';
import { SidePanel } from '../../ui/SidePanel.js';
import { HELP_PARTS } from './help-keys.js';
import styles from './HelpPanel.module.css';

/** Every key on one sheet beside the work. */
export function HelpPanel({ onClose }: { onClose(): void }) {
  const { t } = useTranslation(['app', 'editor']);
  const language = useLanguage();
  const label = (key: string) => shortcutLabel(key, language, isMac());
  return (
    <SidePanel title={t('help.title', { ns: 'app' })} onClose={onClose}>
      {HELP_PARTS.map(({ title, rows }) => (
        <KeyList
          key={title}
          title={t(title, { ns: 'app' })}
          rows={rows.map(({ words, ns, key }) => [t(words, { ns }), label(key)] as const)}
        />
      ))}
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
