import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordId } from '../../core/post/post.js';
import { errorSentence } from '../../core/messages/errors.js';
import { useLanguage } from '../i18n/index.js';
import { Notice } from '../ui/Notice.js';
import { isNowhere } from '../ui/useFocusReturn.js';
import styles from './ExchangePage.module.css';
import { IntakeProgress } from './IntakeProgress.js';
import { IntakeReport } from './IntakeReport.js';
import type { Intake } from './useIntake.js';

/** What `IntakeOutcome` takes. */
export interface IntakeOutcomeProps {
  readonly intake: Intake;
  onOpenPost(id: RecordId): void;
  onRound(posts: readonly RecordId[]): void;
}

/** Where taking in stands, and what came of it. */
export function IntakeOutcome(props: IntakeOutcomeProps) {
  const place = useRef<HTMLDivElement>(null);
  const isBusy = props.intake.state.phase === 'busy';
  const wasBusy = useRef(false);
  // Before the button that began it asks for the focus back.
  useLayoutEffect(() => {
    if (wasBusy.current && !isBusy) {
      place.current?.scrollIntoView({ block: 'nearest' });
      if (isNowhere()) place.current?.focus();
    }
    wasBusy.current = isBusy;
  }, [isBusy]);
  return (
    <div ref={place} tabIndex={-1} className={styles['outcome']}>
      <Outcome {...props} />
    </div>
  );
}

function Outcome({ intake, onOpenPost, onRound }: IntakeOutcomeProps) {
  const { t } = useTranslation('exchange');
  const language = useLanguage();
  const { state } = intake;
  switch (state.phase) {
    case 'busy':
      return <IntakeProgress progress={state.progress} onCancel={intake.cancel} />;
    case 'cancelled':
      return <Notice tone="info">{t('intake.cancelled')}</Notice>;
    case 'undone':
      return <Notice tone="info">{t('intake.undone')}</Notice>;
    case 'failed':
      return (
        <Notice tone="danger">
          {errorSentence(state.problem.code, state.problem.detail, language)}
        </Notice>
      );
    case 'idle':
      return state.report === null ? null : (
        <IntakeReport
          report={state.report}
          onOpen={onOpenPost}
          onRound={onRound}
          onUndo={(ids) => void intake.undo(ids)}
        />
      );
  }
}
