import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PostVersion } from '../../core/contract/history.js';
import { countWords } from '../../core/markdown/plain-text.js';
import { errorSentence } from '../../core/messages/errors.js';
import type { PostContent, RecordId } from '../../core/post/post.js';
import { client } from '../host/client.js';
import { toBlogpultError } from '../host/errors.js';
import { queryKeys } from '../host/queries.js';
import { useLanguage } from '../i18n/index.js';
import { Button } from '../ui/Button.js';
import { EmptyState } from '../ui/EmptyState.js';
import { IconButton } from '../ui/IconButton.js';
import { Notice } from '../ui/Notice.js';
import { Comparison } from './Comparison.js';
import { VersionList } from './VersionList.js';
import styles from './VersionsPage.module.css';
import { WordsOverTime } from './WordsOverTime.js';

/** What `VersionsPage` takes: the post as it stands on the screen, and how to make a version the present one. */
export interface VersionsPageProps {
  readonly post: RecordId;
  readonly content: PostContent;
  readonly names: ReadonlyMap<RecordId, string>;
  /** Anything to be said first: that a version was restored, or why not. */
  readonly notices: ReactNode;
  readonly busy: boolean;
  onRestore(version: PostVersion): void;
  onClose(): void;
}

/** The kept versions of a post: when they were, what was different, and the way back to one. */
export function VersionsPage(props: VersionsPageProps) {
  const { post, content, notices, onClose } = props;
  const { t } = useTranslation('history');
  const { data: versions, error } = useVersions(post);
  const [wanted, choose] = useState<string | null>(null);
  const chosen = versions?.find(({ version }) => version === wanted) ?? versions?.[0];
  const words = wordsOf(content.body);
  return (
    <div className={styles['page']}>
      <nav aria-label={t('versions')} className={styles['rail']}>
        <div className={styles['railHead']}>
          <IconButton autoFocus icon="arrow-left" label={t('back')} onPress={onClose} />
          <h1 className={styles['heading']}>{t('title')}</h1>
        </div>
        {versions !== undefined && versions.length > 0 && (
          <>
            <WordsOverTime {...{ versions, words }} chosen={chosen?.version ?? null} />
            <VersionList
              {...{ versions, words }}
              chosen={chosen?.version ?? null}
              onChoose={choose}
            />
          </>
        )}
        <p className={styles['kept']}>{t('kept')}</p>
      </nav>
      <main className={styles['main']} tabIndex={-1}>
        {notices}
        {error !== null && <Failure error={error} />}
        {versions?.length === 0 && (
          <EmptyState icon="clock" title={t('none.title')}>
            {t('none.text')}
          </EmptyState>
        )}
        {chosen !== undefined && <ChosenVersion {...props} version={chosen} />}
      </main>
    </div>
  );
}

function ChosenVersion(props: VersionsPageProps & { readonly version: PostVersion }) {
  const { post, content, names, busy, onRestore, version } = props;
  const { t, i18n } = useTranslation('history');
  const { data, error } = useQuery({
    queryKey: [...queryKeys.versions, post, version.version],
    queryFn: () => client.history.read({ post, version: version.version }),
  });
  if (error !== null) return <Failure error={error} />;
  if (data === undefined) return null;
  const at = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long', timeStyle: 'short' });
  return (
    <Comparison
      before={data}
      after={content}
      names={names}
      heads={{
        before: (
          <div className={styles['then']}>
            <span>{at.format(new Date(version.at))}</span>
            <Button size="small" icon="undo" isDisabled={busy} onPress={() => onRestore(version)}>
              {t('restore')}
            </Button>
          </div>
        ),
        after: t('now'),
      }}
    />
  );
}

function Failure({ error }: { readonly error: Error }) {
  const language = useLanguage();
  const { code, detail } = toBlogpultError(error);
  return <Notice tone="danger">{errorSentence(code, detail, language)}</Notice>;
}

function useVersions(post: RecordId) {
  return useQuery({
    queryKey: [...queryKeys.versions, post],
    queryFn: () => client.history.versions({ post }),
    // Versions are kept while one writes, without a command of ours.
    staleTime: 0,
  });
}

/** A text that cannot be read still has versions to go back to. */
function wordsOf(body: string): number {
  try {
    return countWords(body);
  } catch {
    return body.split(/\s+/).length;
  }
}
