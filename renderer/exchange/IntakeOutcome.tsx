import { useTranslation } from 'react-i18next';
import type { RecordId } from '../../core/post/post.js';
import { errorSentence } from '../../core/messages/errors.js';
import { useLanguage } from '../i18n/index.js';
import { Notice } from '../ui/Notice.js';
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
export function IntakeOutcome({ intake, onOpenPost, onRound }: IntakeOutcomeProps) {
  const { t } = useTranslation('exchange');
  const language = useLanguage();
  const { state } = intake;
  switch (state.phase) {
    case 'busy':
      return <IntakeProgress progress={state.progress} onCancel={intake.cancel} />;
    case 'cancelled':
      return <Notice tone="info">{t('intake.cancelled')}</Notice>;
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
