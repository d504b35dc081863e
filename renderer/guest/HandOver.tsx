import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BlogpultError } from '../../core/contract/error-codes.js';
import { errorSentence } from '../../core/messages/errors.js';
import type { Post } from '../../core/post/post.js';
import { client } from '../host/client.js';
import { toBlogpultError } from '../host/errors.js';
import { useHostInfo } from '../host/queries.js';
import { useLanguage } from '../i18n/index.js';
import { Button } from '../ui/Button.js';
import { Notice } from '../ui/Notice.js';
import styles from './AssignmentGuide.module.css';

/** What `HandOver` takes; `open` counts steps that are not done. */
export interface HandOverProps {
  readonly post: Post;
  readonly open: number;
  flush(): Promise<boolean>;
}

/** Writes the answer as one file and says where it lies and what to do with it. */
export function HandOver({ post, open, flush }: HandOverProps) {
  const { t } = useTranslation('guest');
  const language = useLanguage();
  const folder = useHostInfo().data?.suggestedExportFolder;
  const [busy, setBusy] = useState(false);
  const [written, setWritten] = useState<string | null>(null);
  const [problem, setProblem] = useState<BlogpultError | null>(null);
  const write = async () => {
    if (folder === undefined) return;
    setBusy(true);
    setProblem(null);
    setWritten(null);
    try {
      if (await flush()) setWritten(await writeAnswer(post, folder, t('file')));
    } catch (error) {
      setProblem(toBlogpultError(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <section className={styles['over']}>
      <p className={styles['ready']}>
        {open === 0 ? t('over.ready') : t('over.open', { count: open })}
      </p>
      <div>
        <Button
          icon="export"
          variant={open === 0 ? 'primary' : 'plain'}
          isDisabled={busy || folder === undefined}
          onPress={() => void write()}
        >
          {t(busy ? 'over.busy' : 'over.write')}
        </Button>
      </div>
      <div role="status">
        {problem !== null && (
          <Notice tone="danger">{errorSentence(problem.code, problem.detail, language)}</Notice>
        )}
        {written !== null && (
          <Notice
            tone="ok"
            title={t('over.done')}
            actions={
              <Button
                size="small"
                icon="folder-open"
                onPress={() => void client.app.reveal({ path: written })}
              >
                {t('over.reveal')}
              </Button>
            }
          >
            {t('over.send', { path: written })}
          </Notice>
        )}
      </div>
    </section>
  );
}

async function writeAnswer({ id, slug }: Post, folder: string, name: string): Promise<string> {
  const separator = folder.includes('\\') ? '\\' : '/';
  const out = `${folder}${separator}${slug}-${name}.blogpult`;
  // The file is an answer of ours from before; the newer one holds everything it held.
  const events = await client.exchange.write({ kind: 'posts', posts: [id], out, replace: true });
  while ((await events.next()).done !== true);
  return out;
}
