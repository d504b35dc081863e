import { useTranslation } from 'react-i18next';
import { isPortrait, type Finding } from '../../core/alt/finding.js';
import type { PostFindings } from '../../core/contract/checks.js';
import { findingSentence } from '../../core/messages/findings.js';
import type { RecordId } from '../../core/post/post.js';
import { useLanguage } from '../i18n/index.js';
import { Button } from '../ui/Button.js';
import { Notice } from '../ui/Notice.js';
import styles from './ExportPanel.module.css';

/** What a `GateList` takes: the posts in which something blocks, with those findings only. */
export interface GateListProps {
  readonly blocked: readonly PostFindings[];
  onJump(post: RecordId, finding: Finding): void;
}

/** Names every place that holds the export, post by post, each with a way to go there. */
export function GateList({ blocked, onJump }: GateListProps) {
  const { t } = useTranslation('exporting');
  const language = useLanguage();
  const count = countBlocking(blocked);
  return (
    <>
      <Notice tone="warn" title={t('gate.title', { count })}>
        {t('gate.text')}
      </Notice>
      {blocked.map((post) => (
        <section key={post.post} className={styles['gatePost']}>
          <h3 className={styles['gateTitle']}>{post.title.trim() || t('untitled')}</h3>
          <ul className={styles['gateFindings']}>
            {post.findings.map((finding, index) => {
              const { what } = findingSentence(finding, language);
              return (
                <li key={index} className={styles['gateFinding']}>
                  <p className={styles['place']}>{t(...placeKey(finding))}</p>
                  <p>{what}</p>
                  <Button
                    size="small"
                    icon="arrow-right"
                    onPress={() => {
                      onJump(post.post, finding);
                    }}
                  >
                    {t('gate.jump')}
                    <span className="visually-hidden">: {what}</span>
                  </Button>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </>
  );
}

/** How many findings block, over all posts. */
export function countBlocking(blocked: readonly PostFindings[]): number {
  return blocked.reduce((sum, post) => sum + post.findings.length, 0);
}

function placeKey(
  finding: Finding,
): ['gate.passage'] | ['gate.featured'] | ['gate.portrait'] | ['gate.picture', { number: number }] {
  const place = finding.image?.place;
  if (place === undefined) return ['gate.passage'];
  if (isPortrait(place)) return ['gate.portrait'];
  return place === 'featured' ? ['gate.featured'] : ['gate.picture', { number: place + 1 }];
}
