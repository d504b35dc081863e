import type { Finding } from '../../../core/alt/finding.js';
import { findingSentence } from '../../../core/messages/findings.js';
import { useLanguage } from '../../i18n/index.js';
import { Icon } from '../../ui/Icon.js';
import styles from './ImageCard.module.css';

/** What the rules say about a picture, except for the missing text, which the picture says already. */
export function FindingLines({ findings }: { readonly findings: readonly Finding[] }) {
  const language = useLanguage();
  const shown = findings.filter(({ rule }) => !rule.endsWith('alt-missing'));
  if (shown.length === 0) return null;
  return (
    <ul className={styles['findings']}>
      {shown.map((finding) => (
        <li key={finding.rule} data-severity={finding.severity}>
          <Icon name="alert" size={14} />
          {findingSentence(finding, language).what}
        </li>
      ))}
    </ul>
  );
}
