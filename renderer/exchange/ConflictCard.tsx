import { RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { MergeChoice, MergeConflict } from '../../core/merge/conflict.js';
import { Disclosure } from '../ui/Disclosure.js';
import styles from './DecidePage.module.css';
import { ConflictSide } from './ConflictSide.js';

/** What `ConflictCard` takes; `by` is who wrote the other version. */
export interface ConflictCardProps {
  readonly conflict: MergeConflict;
  readonly number: number;
  readonly by: string;
  readonly choice: MergeChoice | null;
  onChoose(choice: MergeChoice): void;
}

/** One thing that both changed: what it was, and the two versions to choose from. */
export function ConflictCard({ conflict, number, by, choice, onChoose }: ConflictCardProps) {
  const { t, i18n } = useTranslation('exchange');
  const key = `field.${conflict.field}`;
  const place = i18n.exists(`exchange:${key}`) ? t(key) : conflict.field;
  const name = conflict.kind === 'picture' ? t(`aspect.${conflict.aspect}`) : place;
  return (
    <RadioGroup
      className={styles['card'] ?? ''}
      aria-label={`${number}. ${name}`}
      value={choice}
      onChange={(value) => onChoose(value as MergeChoice)}
    >
      <h2 className={styles['name']}>
        <span className={styles['number']}>{number}</span>
        {name}
      </h2>
      <Disclosure label={t('decide.before')}>
        <div className={styles['before']}>
          <ConflictSide conflict={conflict} side="base" />
        </div>
      </Disclosure>
      <div className={styles['sides']}>
        <RadioField value="ours" className={styles['field'] ?? ''}>
          <RadioButton className={styles['side'] ?? ''}>
            <span className={styles['head']}>{t('decide.ours')}</span>
            <ConflictSide conflict={conflict} side="ours" />
          </RadioButton>
        </RadioField>
        <RadioField value="theirs" className={styles['field'] ?? ''}>
          <RadioButton className={styles['side'] ?? ''}>
            <span className={styles['head']}>{by}</span>
            <ConflictSide conflict={conflict} side="theirs" />
          </RadioButton>
        </RadioField>
      </div>
      {conflict.kind === 'text' && (
        <RadioField value="both" className={styles['field'] ?? ''}>
          <RadioButton className={styles['both'] ?? ''}>{t('decide.both')}</RadioButton>
        </RadioField>
      )}
    </RadioGroup>
  );
}
