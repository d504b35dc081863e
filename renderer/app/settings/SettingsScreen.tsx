import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dismissal } from '../../../core/alt/dismissal.js';
import type { AppSettings } from '../../../core/contract/app.js';
import type { BlogpultError } from '../../../core/contract/error-codes.js';
import type { OpenLibrary } from '../../../core/contract/library.js';
import type { PostSummary } from '../../../core/contract/posts.js';
import type { Asset, AssetHash } from '../../../core/image/asset.js';
import { type ImageUse, newImageUse, replaceAsset } from '../../../core/image/image-use.js';
import type { Author } from '../../../core/post/author.js';
import type { LibraryContent } from '../../../core/post/library.js';
import { client } from '../../host/client.js';
import { toBlogpultError } from '../../host/errors.js';
import { changeLibrary, queryKeys, useHostInfo } from '../../host/queries.js';
import { ALL_POSTS } from '../../posts/post-filter.js';
import { showLibrary } from '../../posts/library-view.js';
import type { RecordUses } from '../../settings/RecordForm.js';
import { useRecordChanges } from '../../settings/useRecordChanges.js';
import { SettingsPage } from '../../settings/SettingsPage.js';
import { Button } from '../../ui/Button.js';
import { Notice } from '../../ui/Notice.js';
import { arrange, useDesk } from '../desk/desk-store.js';
import type { DraftSession } from '../draft/draft-session.js';
import { isConflict, saveStatus } from '../draft/draft-state.js';
import { SaveState } from '../draft/SaveState.js';
import { useDraft } from '../draft/useDraft.js';
import type { OpenPost } from '../draft/useOpenPost.js';
import { ErrorText } from '../frame/ErrorText.js';
import { AltPanel } from '../pictures/AltPanel.js';
import { learnWord } from '../pictures/learn-word.js';
import { PictureNotices } from '../pictures/PictureNotices.js';
import { PicturePlace } from '../pictures/PicturePlace.js';
import { portraitContext } from '../pictures/prompt-context.js';
import { useAddPictures } from '../pictures/useAddPictures.js';
import styles from './SettingsScreen.module.css';

/** What `SettingsScreen` takes. */
export interface SettingsScreenProps {
  readonly open: OpenLibrary;
  readonly library: LibraryContent;
  readonly posts: readonly PostSummary[] | null;
  readonly assets: ReadonlyMap<AssetHash, Asset>;
  readonly session: DraftSession<LibraryContent>;
  readonly settings: AppSettings;
  readonly post: OpenPost;
  onClose(): void;
}

/** Portraits are of the library: judgements live with posts. */
const NO_DISMISSALS: readonly Dismissal[] = [];

/** The settings page with what the app arranges for it: saving, portraits and their alt prompt. */
export function SettingsScreen(props: SettingsScreenProps) {
  const { open, library, posts, assets, session, settings, post, onClose } = props;
  const { t } = useTranslation('app');
  const info = useHostInfo();
  const person = useDesk((desk) => desk.person);
  const uses = useUses(posts ?? NO_POSTS, post);
  const changes = useRecordChanges({
    content: () => session.current(),
    edit: session.edit,
    flush: session.flush,
    around: post.around,
  });
  const portraits = usePortraits(session);
  const program = useProgram(session, post);
  const use = library.authors.find(({ id }) => id === portraits.asking)?.portrait ?? null;
  const portraitPlace = (author: Author) => (
    <PicturePlace
      label={t('pictures.portrait')}
      use={author.portrait}
      onFile={(file) => void portraits.add(author.id, file)}
      onDescribe={() => portraits.ask(author.id)}
      onRemove={() => portraits.put(author.id, null)}
      onFocus={(focus) =>
        author.portrait !== null && portraits.put(author.id, { ...author.portrait, focus })
      }
    />
  );
  return (
    <div className={styles['screen']}>
      <main className={styles['page']}>
        <SettingsPage
          content={library}
          person={person}
          settings={settings}
          {...{ uses, changes }}
          libraryPath={open.path}
          version={info.data?.version ?? ''}
          saveState={<SaveState session={session} />}
          problem={
            <>
              <LibrarySaveProblem session={session} />
              <PictureNotices pictures={portraits.pictures} />
              <ProgramProblem problem={program.problem} />
            </>
          }
          portrait={portraitPlace}
          onChange={session.edit}
          onSettings={(next) => void program.saveSettings(next)}
          onCloseLibrary={() => void program.closeLibrary()}
          onClose={onClose}
        />
      </main>
      {use !== null && (
        <aside className={styles['side']} aria-label={t('pictures.prompt.portrait')}>
          <AltPanel
            key={`${portraits.asking ?? ''} ${use.asset}`}
            context={portraitContext(use, library, assets)}
            linkTitle=""
            dismissals={NO_DISMISSALS}
            help={{ by: settings.name, onLearn: (word) => learnWord(session, word) }}
            waiting={0}
            onDone={({ use: decided }) => portraits.answer(decided)}
            onLater={(placed) => (placed === null ? portraits.ask(null) : portraits.answer(placed))}
            onRemove={() => portraits.answer(null)}
            onReplace={(file) => void portraits.add(portraits.asking ?? '', file)}
          />
        </aside>
      )}
    </div>
  );
}

/** Why profile, categories and authors are not saved; nothing while they are. */
function LibrarySaveProblem({ session }: { readonly session: DraftSession<LibraryContent> }) {
  const { t } = useTranslation('app');
  const queries = useQueryClient();
  const state = useDraft(session);
  if (saveStatus(state) !== 'failed' || state.problem === null) return null;
  const action = isConflict(state) ? (
    <Button
      size="small"
      onPress={() => void queries.invalidateQueries({ queryKey: queryKeys.library })}
    >
      {t('save.reload')}
    </Button>
  ) : (
    <Button size="small" icon="refresh" onPress={() => void session.flush()}>
      {t('save.retry')}
    </Button>
  );
  return (
    <Notice tone="danger" title={t('save.problem')} actions={action}>
      <ErrorText error={state.problem} />
    </Notice>
  );
}

function ProgramProblem({ problem }: { readonly problem: BlogpultError | null }) {
  if (problem === null) return null;
  return (
    <Notice tone="danger">
      <ErrorText error={problem} />
    </Notice>
  );
}

function usePortraits(session: DraftSession<LibraryContent>) {
  const pictures = useAddPictures();
  const [asking, ask] = useState<string | null>(null);
  const put = (author: string, portrait: ImageUse | null) => {
    const { content } = session.store.getState();
    const authors = content.authors.map((one) => (one.id === author ? { ...one, portrait } : one));
    session.edit({ ...content, authors });
  };
  return {
    pictures,
    asking,
    ask,
    put,
    /** What came out of the open prompt; null takes the picture out. */
    answer(portrait: ImageUse | null) {
      if (asking !== null) put(asking, portrait);
      ask(null);
    },
    async add(author: string, file: File) {
      const [asset] = await pictures.add([file]);
      if (asset === undefined) return;
      const before = session.store.getState().content.authors.find(({ id }) => id === author);
      if (before === undefined) return;
      const { portrait } = before;
      put(author, portrait === null ? newImageUse(asset.hash) : replaceAsset(portrait, asset.hash));
      ask(author);
    },
  };
}

/** What concerns the program rather than the blog. Nothing unsaved is left behind by closing. */
function useProgram(session: DraftSession<LibraryContent>, post: OpenPost) {
  const queries = useQueryClient();
  const [problem, setProblem] = useState<BlogpultError | null>(null);
  const attempt = async (run: () => Promise<void>) => {
    setProblem(null);
    try {
      await run();
    } catch (error) {
      setProblem(toBlogpultError(error));
    }
  };
  return {
    problem,
    saveSettings: (next: AppSettings) =>
      attempt(async () => {
        await client.app.saveSettings(next);
        queries.setQueryData(queryKeys.settings, next);
      }),
    closeLibrary: () =>
      attempt(async () => {
        const saved = [await session.flush(), (await post.draft?.session.flush()) ?? true];
        if (saved.includes(false)) {
          arrange({ page: 'desk' });
          return;
        }
        await client.library.close();
        await changeLibrary(queries);
      }),
  };
}

const NO_POSTS: readonly PostSummary[] = [];

/** The posts by category and author, and the ways from the settings to them. */
function useUses(posts: readonly PostSummary[], post: OpenPost): RecordUses {
  const byRecord = useMemo(() => {
    const uses = new Map<string, PostSummary[]>();
    for (const summary of posts) {
      for (const id of [...summary.categories, ...summary.authors]) {
        uses.set(id, [...(uses.get(id) ?? []), summary]);
      }
    }
    return uses;
  }, [posts]);
  return {
    of: (id) => byRecord.get(id) ?? NO_POSTS,
    open: (id) =>
      void post.open(id).then((opened) => {
        if (opened) arrange({ page: 'desk' });
      }),
    showAll: (kind, id) => {
      const part = kind === 'categories' ? { category: id } : { author: id };
      showLibrary({ room: 'posts', filter: { ...ALL_POSTS, ...part }, order: null });
      arrange({ page: 'library' });
    },
  };
}
