import { type KeyboardEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PostSummary } from '../../../core/contract/posts.js';
import type { Asset, AssetHash } from '../../../core/image/asset.js';
import type { LibraryContent } from '../../../core/post/library.js';
import { useAssetUrl } from '../../host/asset-urls.js';
import { toBlogpultError } from '../../host/errors.js';
import { useIsReadOnly } from '../../host/queries.js';
import { useCheck } from '../../host/useCheck.js';
import {
  beginRound,
  currentItem,
  previousItem,
  roundItems,
  roundOfLater,
  type RoundOutcome,
  type RoundState,
  settleItem,
} from '../../images/round-state.js';
import { RoundProgress } from '../../images/RoundProgress.js';
import { RoundStart } from '../../images/RoundStart.js';
import { RoundSummary } from '../../images/RoundSummary.js';
import { IconButton } from '../../ui/IconButton.js';
import { Notice } from '../../ui/Notice.js';
import { Waiting } from '../../ui/Waiting.js';
import type { DraftSession } from '../draft/draft-session.js';
import { SaveProblem } from '../draft/SaveProblem.js';
import { SaveState } from '../draft/SaveState.js';
import { useLeaving } from '../draft/useLeaving.js';
import type { OpenPost } from '../draft/useOpenPost.js';
import { ErrorText } from '../frame/ErrorText.js';
import { useRoundStore } from './round-store.js';
import { RoundQuestion } from './RoundQuestion.js';
import styles from './RoundScreen.module.css';
import { saveAsCopy, useRoundPosts } from './useRoundPosts.js';

/** What `RoundScreen` takes; `folder` names the library the round belongs to. */
export interface RoundScreenProps {
  readonly folder: string;
  readonly library: LibraryContent;
  readonly librarySession: DraftSession<LibraryContent>;
  readonly assets: ReadonlyMap<AssetHash, Asset>;
  readonly posts: readonly PostSummary[];
  readonly post: OpenPost;
  readonly by: string;
  /** Called with where whoever leaves came from. */
  onClose(back: 'desk' | 'export'): void;
}

/** The round through all pictures that are missing, doubtful or unconfirmed, one after the other. */
export function RoundScreen(props: RoundScreenProps) {
  return useIsReadOnly() ? <NoRound onClose={props.onClose} /> : <Round {...props} />;
}

/** Where nothing can be written no question is asked whose answer would be lost. */
function NoRound({ onClose }: Pick<RoundScreenProps, 'onClose'>) {
  const { t } = useTranslation('app');
  return (
    <main className={styles['screen']} aria-label={t('round.title')}>
      <header className={styles['header']}>
        <IconButton
          autoFocus
          icon="arrow-left"
          label={t('round.back')}
          onPress={() => onClose('desk')}
        />
        <h1 className={styles['title']}>{t('round.title')}</h1>
      </header>
      <div className={styles['body']}>
        <Notice>{t('round.readOnly')}</Notice>
      </div>
    </main>
  );
}

function Round(props: RoundScreenProps) {
  const { folder, onClose } = props;
  const { t } = useTranslation('app');
  const kept = useRoundStore();
  const round = kept.library === folder ? kept.round : null;
  const [started, setStarted] = useState(false);
  const set = (next: RoundState | null) => useRoundStore.setState({ library: folder, round: next });
  const settle = (outcome: RoundOutcome) => {
    const now = useRoundStore.getState().round;
    if (now !== null) set(settleItem(now, outcome));
  };
  const asking = started && round !== null && currentItem(round) !== null;
  const close = () => {
    if (round !== null && currentItem(round) === null) set(null);
    useRoundStore.setState({ wanted: [], back: 'desk' });
    onClose(kept.back);
  };
  return (
    <main
      className={styles['screen']}
      aria-label={t('round.title')}
      onKeyDown={(event) => {
        if (asking)
          onPageKey(
            event,
            () => set(previousItem(round)),
            () => settle('later'),
          );
      }}
    >
      <header className={styles['header']}>
        <IconButton
          icon="arrow-left"
          label={t(kept.back === 'export' ? 'round.backToExport' : 'round.back')}
          onPress={close}
        />
        <h1 className={asking ? 'visually-hidden' : styles['title']}>{t('round.title')}</h1>
        {asking && (
          <RoundProgress
            state={round}
            onPrevious={() => set(previousItem(round))}
            onNext={() => settle('later')}
          />
        )}
      </header>
      <div className={styles['body']}>
        {(!started || round === null) && (
          <Beginning
            {...props}
            unfinished={round !== null && currentItem(round) !== null ? round : null}
            onBegin={(next) => {
              if (next !== null) set(next);
              setStarted(true);
            }}
          />
        )}
        {asking && <Asking {...props} round={round} onSettled={settle} />}
        {started && round !== null && !asking && (
          <RoundSummary state={round} onAgain={() => set(roundOfLater(round))} onClose={close} />
        )}
      </div>
    </main>
  );
}

interface BeginningProps extends RoundScreenProps {
  readonly unfinished: RoundState | null;
  /** Begins a round, or goes on with the one that was left (null). */
  onBegin(round: RoundState | null): void;
}

function Beginning({ post, unfinished, onBegin }: BeginningProps) {
  const { t } = useTranslation('app');
  const wanted = useRoundStore((state) => state.wanted);
  const session = post.draft?.session;
  const { query: found, progress } = useCheck({
    queryKey: ['round'],
    request: { posts: null, about: 'descriptions' },
    // The host looks at what is on the disk.
    before: () => session?.flush(),
  });
  if (found.error !== null) {
    return (
      <Notice tone="danger">
        <ErrorText error={toBlogpultError(found.error)} />
      </Notice>
    );
  }
  if (found.data === undefined || found.isFetching) {
    return (
      <div className={styles['searching']}>
        <Waiting label={t('round.searchingOf', { ...progress })} {...progress}>
          {t('round.searching')}
        </Waiting>
      </div>
    );
  }
  return (
    <RoundStart
      items={roundItems(found.data)}
      openPost={post.draft?.id ?? null}
      wanted={wanted}
      unfinished={unfinished}
      onStart={(items) => onBegin(beginRound(items))}
      onResume={() => onBegin(null)}
    />
  );
}

interface AskingProps extends RoundScreenProps {
  readonly round: RoundState;
  onSettled(outcome: RoundOutcome): void;
}

function Asking({ round, onSettled, ...props }: AskingProps) {
  const { t } = useTranslation('app');
  const item = currentItem(round);
  const { draft, problem, reload } = useRoundPosts(item?.post ?? null, props.post.draft);
  useLeaving(draft?.session ?? null);
  // The next picture is there when its question comes.
  useAssetUrl(round.items[round.at + 1]?.asset ?? null, 960);
  useEffect(() => {
    // A post that was deleted meanwhile needs nobody any more.
    if (problem?.code === 'POST_NOT_FOUND') onSettled('gone');
  }, [problem, onSettled]);
  if (problem !== null) {
    return (
      <Notice tone="danger">
        <ErrorText error={problem} />
      </Notice>
    );
  }
  if (item === null || draft === null) return null;
  return (
    <>
      <div className={styles['saving']}>
        <SaveState session={draft.session} />
        <SaveProblem
          session={draft.session}
          keeper={draft.keeper}
          onSaveAsCopy={() =>
            void saveAsCopy(draft, (title) => t('save.copyTitle', { title })).then(reload)
          }
          onReload={() => (draft === props.post.draft ? void props.post.reload() : reload())}
        />
      </div>
      <RoundQuestion
        key={`${item.post} ${item.place} ${round.at}`}
        {...props}
        {...{ item, draft, onSettled }}
      />
    </>
  );
}

/** Page keys turn pictures as they turn pages, in a text of a few lines too. */
function onPageKey(event: KeyboardEvent, previous: () => void, next: () => void): void {
  if (event.key !== 'PageUp' && event.key !== 'PageDown') return;
  event.preventDefault();
  if (event.key === 'PageUp') previous();
  else next();
}
