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
import { SelectField } from '../ui/SelectField.js';
import { Comparison } from './Comparison.js';
import { VersionList } from './VersionList.js';
import styles from './VersionsPage.module.css';
import { WordsOverTime } from './WordsOverTime.js';
import { dateFormat } from '../i18n/date-format.js';

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
  const { post, content, notices, onRestore, onClose } = props;
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
        <div className={styles['notices']}>{notices}</div>
        {error !== null && <Failure error={error} />}
        {versions?.length === 0 && (
          <EmptyState icon="clock" title={t('none.title')}>
            {t('none.text')}
          </EmptyState>
        )}
        {chosen !== undefined && (
          <ChosenVersion
            key={chosen.version}
            {...props}
            version={chosen}
            onRestore={(version) => {
              // What was restored stays in view, whatever joins the list.
              choose(version.version);
              onRestore(version);
            }}
            later={laterThan(chosen, versions ?? [])}
          />
        )}
      </main>
    </div>
  );
}

/** The versions that came after one, newest first; they come newest first. */
function laterThan(chosen: PostVersion, versions: readonly PostVersion[]): PostVersion[] {
  return versions.slice(0, versions.indexOf(chosen));
}

interface ChosenVersionProps extends VersionsPageProps {
  readonly version: PostVersion;
  /** What it can be compared with besides the post as it is now. */
  readonly later: readonly PostVersion[];
}

const NOW = 'now';

function ChosenVersion(props: ChosenVersionProps) {
  const { post, content, names, busy, onRestore, version, later } = props;
  const { t, i18n } = useTranslation('history');
  const [against, compareWith] = useState(NOW);
  const then = useVersion(post, version.version);
  const other = useVersion(post, against === NOW ? null : against);
  const error = then.error ?? other.error;
  if (error !== null) return <Failure error={error} />;
  const after = against === NOW ? content : other.data;
  if (then.data === undefined || after === undefined) return null;
  const at = dateFormat(i18n.language, { dateStyle: 'long', timeStyle: 'short' });
  return (
    <Comparison
      before={then.data}
      after={after}
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
        after:
          later.length === 0 ? (
            t('now')
          ) : (
            <div className={styles['with']}>
              <SelectField
                hideLabel
                size="small"
                label={t('compareWith')}
                options={[
                  { id: NOW, label: t('now') },
                  ...later.map((one) => ({ id: one.version, label: at.format(new Date(one.at)) })),
                ]}
                value={against}
                onChange={compareWith}
              />
            </div>
          ),
      }}
    />
  );
}

function Failure({ error }: { readonly error: Error }) {
  const language = useLanguage();
  const { code, detail } = toBlogpultError(error);
  return <Notice tone="danger">{errorSentence(code, detail, language)}</Notice>;
}

/** One version whole; nothing for null. */
function useVersion(post: RecordId, version: string | null) {
  return useQuery({
    queryKey: [...queryKeys.versions, post, version],
    queryFn: () => client.history.read({ post, version: version ?? '' }),
    enabled: version !== null,
  });
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
