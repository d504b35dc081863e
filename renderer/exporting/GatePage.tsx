import { useEffect, useRef, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { type Finding, isPortrait } from '../../core/alt/finding.js';
import { DESCRIPTION_RULES } from '../../core/alt/rules/index.js';
import type { PostFindings } from '../../core/contract/checks.js';
import { errorSentence } from '../../core/messages/errors.js';
import type { RecordId } from '../../core/post/post.js';
import { toBlogpultError } from '../host/errors.js';
import { useLanguage } from '../i18n/index.js';
import { Button } from '../ui/Button.js';
import { IconButton } from '../ui/IconButton.js';
import { Notice } from '../ui/Notice.js';
import { Waiting } from '../ui/Waiting.js';
import { ExportOutcome } from './ExportOutcome.js';
import { ExportProgress } from './ExportProgress.js';
import type { ChosenExport } from './export-run.js';
import { useExportRun } from './export-run.js';
import { countFindings, worstFirst, type ExportState } from './export-state.js';
import { GateFooter } from './GateFooter.js';
import styles from './GatePage.module.css';
import { GatePost } from './GatePost.js';
import { GatePosts } from './GatePosts.js';
import type { GateSlots } from './gate-slots.js';
import { useChecked } from './useGate.js';

type Translate = ReturnType<typeof useTranslation<'exporting'>>['t'];

/** What a `GatePage` takes. */
export interface GatePageProps {
  readonly request: ChosenExport;
  readonly slots: GateSlots;
  onJump(post: RecordId, finding: Finding): void;
  /** Called with the posts whose descriptions hold the export back, to go through their pictures. */
  onRound(posts: RecordId[]): void;
  onChoose(): void;
  onWrite(): void;
}

/** The last look before an export: what is open, what a reader gets, how heavy it is, what is different; then the export itself. */
export function GatePage({ request, slots, onJump, onRound, onChoose, onWrite }: GatePageProps) {
  const { t } = useTranslation('exporting');
  const state = useExportRun((run) => run.state);
  const main = useFocusOnPhase(state.phase);
  const { query: checked, progress } = useChecked(request);
  const isGate = state.phase === 'gate';
  const blocking = checked.data === undefined ? null : sum(checked.data, 'block');
  return (
    <div className={styles['page']}>
      <header className={styles['head']}>
        <IconButton
          autoFocus
          icon="arrow-left"
          label={t(isGate ? 'back' : 'write')}
          onPress={isGate ? onChoose : onWrite}
        />
        <div className={styles['heads']}>
          <h1 className={styles['heading']}>{t(`heading.${state.phase}`)}</h1>
          <p className={styles['target']}>
            {bundleName(request, t)} · {request.out}
          </p>
        </div>
      </header>
      <main ref={main} className={styles['main']} tabIndex={-1}>
        {!isGate ? (
          <div className={styles['narrow']}>
            {state.phase === 'running' ? (
              <ExportProgress state={state} />
            ) : (
              <ExportOutcome state={state} request={request} />
            )}
          </div>
        ) : checked.error !== null ? (
          <Failure error={checked.error} />
        ) : checked.data === undefined ? (
          <div className={styles['narrow']}>
            <Waiting label={t('checkingOf', { ...progress })} {...progress}>
              {t('checkingAll')}
            </Waiting>
          </div>
        ) : (
          <Gate {...{ request, slots, onJump, onRound }} checked={worstFirst(checked.data)} />
        )}
      </main>
      <footer className={styles['footer']}>
        <GateFooter {...{ state, blocking, onChoose, onWrite }} />
      </footer>
    </div>
  );
}

interface GateProps extends Pick<GatePageProps, 'request' | 'slots' | 'onJump' | 'onRound'> {
  readonly checked: readonly PostFindings[];
}

function Gate({ request, slots, onJump, onRound, checked }: GateProps) {
  const { t } = useTranslation('exporting');
  const [wanted, choose] = useState<RecordId | null>(null);
  const shown = checked.find(({ post }) => post === wanted) ?? checked[0];
  const [block, warn] = [sum(checked, 'block'), sum(checked, 'warn')];
  const undescribed = checked.filter(isHeldByDescriptions).map(({ post }) => post);
  return (
    <>
      {block > 0 ? (
        <Notice
          tone="warn"
          title={t('gate.title', { count: block })}
          actions={
            undescribed.length > 0 && (
              <Button size="small" icon="image-described" onPress={() => onRound(undescribed)}>
                {t('gate.round')}
              </Button>
            )
          }
        >
          {t('gate.text', { count: block })}
        </Notice>
      ) : (
        <Notice tone="ok" title={t('gate.openTitle')}>
          {warn > 0 ? t('gate.warnings', { count: warn }) : t('gate.nothing')}
        </Notice>
      )}
      <div className={checked.length > 1 ? styles['several'] : styles['single']}>
        {checked.length > 1 && (
          <GatePosts posts={checked} shown={shown?.post ?? null} onShow={choose} />
        )}
        {shown !== undefined && (
          <GatePost
            key={shown.post}
            {...{ request, slots }}
            checked={shown}
            onJump={(finding) => onJump(shown.post, finding)}
          />
        )}
      </div>
    </>
  );
}

/** Whether descriptions of pictures that stand in the post are among what holds it back. */
function isHeldByDescriptions({ findings }: PostFindings): boolean {
  return findings.some(
    ({ rule, severity, image }) =>
      severity === 'block' && DESCRIPTION_RULES.has(rule) && !isPortrait(image?.place ?? 0),
  );
}

/** What is written, with the program it is for where that was chosen. */
function bundleName({ format, preset }: ChosenExport, t: Translate): string {
  const name = t(`format.${format}`);
  if (preset === undefined || preset === 'plain') return name;
  return t('preset.in', { format: name, preset: t(`preset.${preset}`) });
}

function sum(posts: readonly PostFindings[], severity: 'block' | 'warn'): number {
  return posts.reduce((all, post) => all + countFindings(post)[severity], 0);
}

function Failure({ error }: { readonly error: Error }) {
  const language = useLanguage();
  const { code, detail } = toBlogpultError(error);
  return <Notice tone="danger">{errorSentence(code, detail, language)}</Notice>;
}

/** The button that was pressed goes away with its phase; the focus moves to what has come instead. */
function useFocusOnPhase(phase: ExportState['phase']): RefObject<HTMLElement | null> {
  const content = useRef<HTMLElement>(null);
  const last = useRef(phase);
  useEffect(() => {
    if (last.current === phase) return;
    last.current = phase;
    content.current?.focus();
  }, [phase]);
  return content;
}
