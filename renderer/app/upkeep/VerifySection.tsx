import { useTranslation } from 'react-i18next';
import type { Damage, VerifyReport } from '../../../core/contract/library.js';
import { client } from '../../host/client.js';
import { fileSize } from '../../i18n/file-size.js';
import { useLanguage } from '../../i18n/index.js';
import { Button } from '../../ui/Button.js';
import { Notice } from '../../ui/Notice.js';
import { Section } from './Section.js';
import styles from './Upkeep.module.css';
import { useTask } from './useTask.js';

/** Reads the whole library and says in plain words what is sound and what is not. */
export function VerifySection() {
  const { t } = useTranslation('upkeep');
  const verify = useTask<VerifyReport>();
  return (
    <Section title={t('verify.title')} text={t('verify.text')} problem={verify.problem}>
      <div className={styles['row']}>
        <Button
          icon="check"
          isDisabled={verify.busy}
          onPress={() => void verify.run(() => client.library.verify())}
        >
          {t(verify.busy ? 'verify.running' : 'verify.now')}
        </Button>
      </div>
      {verify.result !== null && <Report report={verify.result} />}
    </Section>
  );
}

function Report({ report }: { readonly report: VerifyReport }) {
  const { t, i18n } = useTranslation('upkeep');
  const language = useLanguage();
  const { damages, missingAssets } = report;
  const faults = damages.length + missingAssets.length;
  const number = new Intl.NumberFormat(i18n.language);
  return (
    <>
      <dl className={styles['figures']}>
        {(['posts', 'trashed', 'versions', 'assets'] as const).map((name) => (
          <div key={name}>
            <dt>{t(`verify.${name}`)}</dt>
            <dd>{number.format(report[name])}</dd>
          </div>
        ))}
        <div>
          <dt>{t('verify.bytes')}</dt>
          <dd>{fileSize(report.bytes, language)}</dd>
        </div>
      </dl>
      {faults === 0 ? (
        <Notice tone="ok">{t('verify.sound')}</Notice>
      ) : (
        <Notice tone="warn" title={t('verify.faults', { count: faults })}>
          <ul>
            {damages.map((damage) => (
              <DamageLine key={damage.file} damage={damage} />
            ))}
            {missingAssets.map(({ post, asset }) => (
              <li key={`${post} ${asset}`}>{t('verify.missing', { post })}</li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}

function DamageLine({ damage }: { readonly damage: Damage }) {
  const { t } = useTranslation('upkeep');
  const { file, title, what, outcome, restorable } = damage;
  const name = title || file;
  if (outcome === 'newer') return <li>{t('verify.newer', { name, file })}</li>;
  return (
    <li>
      {t(`verify.damage.${what}`, { name, file })}{' '}
      {what !== 'copy' && t(restorable ? 'verify.restorable' : 'verify.lost')}
    </li>
  );
}
