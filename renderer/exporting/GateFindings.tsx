import { useTranslation } from 'react-i18next';
import { isPortrait, type Finding } from '../../core/alt/finding.js';
import { findingSentence } from '../../core/messages/findings.js';
import { useLanguage } from '../i18n/index.js';
import { Button } from '../ui/Button.js';
import { classNames } from '../ui/class-names.js';
import styles from './GatePage.module.css';

/** What a `GateFindings` takes. */
export interface GateFindingsProps {
  readonly findings: readonly Finding[];
  onJump(finding: Finding): void;
}

/** What holds a post back and what warns, each with a way to go there. Hints belong to the writing, not to the gate. */
export function GateFindings({ findings, onJump }: GateFindingsProps) {
  const { t } = useTranslation('exporting');
  const ranked = (['block', 'warn'] as const).flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  );
  if (ranked.length === 0) return <p className={styles['quiet']}>{t('gate.nothingHere')}</p>;
  return (
    <ul className={styles['findings']}>
      {ranked.map((finding, index) => (
        <FindingRow key={index} finding={finding} onJump={() => onJump(finding)} />
      ))}
    </ul>
  );
}

interface FindingRowProps {
  readonly finding: Finding;
  onJump(): void;
}

function FindingRow({ finding, onJump }: FindingRowProps) {
  const { t } = useTranslation('exporting');
  const language = useLanguage();
  const { what } = findingSentence(finding, language);
  const isBlocking = finding.severity === 'block';
  return (
    <li className={classNames(styles['finding'], styles[isBlocking ? 'blocking' : 'warning'])}>
      <div>
        <p className={styles['place']}>
          {t(isBlocking ? 'gate.isBlocking' : 'gate.isWarning')} · {t(...placeKey(finding))}
        </p>
        <p>{what}</p>
      </div>
      <Button size="small" icon="arrow-right" onPress={onJump}>
        {t(finding.image === null ? 'gate.jumpText' : 'gate.jump')}
        <span className="visually-hidden">: {what}</span>
      </Button>
    </li>
  );
}

function placeKey(
  finding: Finding,
): ['gate.passage'] | ['gate.featured'] | ['gate.portrait'] | ['gate.picture', { number: number }] {
  const place = finding.image?.place;
  if (place === undefined) return ['gate.passage'];
  if (isPortrait(place)) return ['gate.portrait'];
  return place === 'featured' ? ['gate.featured'] : ['gate.picture', { number: place + 1 }];
}
