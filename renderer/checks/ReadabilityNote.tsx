import { useTranslation } from 'react-i18next';
import { Disclosure, DisclosurePanel, Heading, Button } from 'react-aria-components';
import type { Language } from '../../core/post/post.js';
import { grade, type Readability } from '../../core/style/text/readability.js';
import { useLanguage } from '../i18n/index.js';
import { Icon } from '../ui/Icon.js';
import styles from './ReadabilityNote.module.css';

/** What a `ReadabilityNote` takes; `language` is the post's. */
export interface ReadabilityNoteProps {
  readonly readability: Readability;
  readonly language: Language;
}

/** How hard the text is to read, as one line that opens to the figures and what they mean. */
export function ReadabilityNote({ readability, language }: ReadabilityNoteProps) {
  const { t } = useTranslation('checks');
  const format = new Intl.NumberFormat(useLanguage(), { maximumFractionDigits: 1 });
  const { lix, wiener, perSentence, longWords } = readability;
  return (
    <Disclosure className={styles['note'] ?? ''}>
      <Heading level={3} className={styles['heading'] ?? ''}>
        <Button slot="trigger" className={styles['trigger'] ?? ''}>
          <Icon name="chevron-down" size={16} />
          <span>{t('reading.title')}</span>
          <span className={styles['grade']}>{t(`reading.grade.${grade(lix)}`)}</span>
        </Button>
      </Heading>
      <DisclosurePanel className={styles['panel'] ?? ''}>
        <Figure name={t('reading.perSentence')} value={format.format(perSentence)} />
        <Figure name={t('reading.longWords')} value={`${format.format(longWords)} %`} />
        <Figure name="LIX" value={format.format(lix)} />
        <p className={styles['meaning']}>{t('reading.lix')}</p>
        {wiener !== null && language === 'de' && (
          <>
            <Figure name="Wiener Sachtextformel" value={format.format(wiener)} />
            <p className={styles['meaning']}>{t('reading.wiener')}</p>
          </>
        )}
      </DisclosurePanel>
    </Disclosure>
  );
}

function Figure({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <p className={styles['figure']}>
      <span>{name}</span>
      <span className={styles['value']}>{value}</span>
    </p>
  );
}
