import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../core/alt/finding.js';
import type { PostFindings } from '../../core/contract/checks.js';
import type { ChosenExport } from './export-run.js';
import { GateChanges } from './GateChanges.js';
import { GateFindings } from './GateFindings.js';
import type { GateSlots } from './gate-slots.js';
import styles from './GatePage.module.css';
import { GateWeight } from './GateWeight.js';
import { usePostAtGate } from './useGate.js';

/** What a `GatePost` takes. */
export interface GatePostProps {
  readonly request: ChosenExport;
  readonly checked: PostFindings;
  readonly slots: GateSlots;
  onJump(finding: Finding): void;
}

/** One post at the gate, in the order of the questions somebody asks before publishing it. */
export function GatePost({ request, checked, slots, onJump }: GatePostProps) {
  const { t } = useTranslation('exporting');
  const { data: post } = usePostAtGate(checked.post);
  return (
    <article className={styles['detail']}>
      <h2 className={styles['title']}>{checked.title.trim() || t('untitled')}</h2>
      <Part title={t('part.open')}>
        <GateFindings findings={checked.findings} onJump={onJump} />
      </Part>
      {post !== undefined && (
        <>
          <Part title={t('part.reader')}>{slots.pages(post)}</Part>
          <Part title={t('part.changes')}>
            <GateChanges post={post} compare={(before) => slots.changes(before, post)} />
          </Part>
          <Part title={t('part.weight')}>
            <GateWeight post={post} request={request} />
          </Part>
          <Part title={t('part.approval')}>{slots.approval(post)}</Part>
        </>
      )}
    </article>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles['part']} aria-labelledby={id}>
      <h3 id={id} className={styles['partTitle']}>
        {title}
      </h3>
      {children}
    </section>
  );
}
