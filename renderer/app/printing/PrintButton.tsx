import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BlogpultError } from '../../../core/contract/error-codes.js';
import type { Post } from '../../../core/post/post.js';
import { client } from '../../host/client.js';
import { bridge } from '../../host/connect.js';
import { toBlogpultError } from '../../host/errors.js';
import { MenuButton } from '../../ui/MenuButton.js';
import { Notice } from '../../ui/Notice.js';
import { ErrorText } from '../frame/ErrorText.js';
import { printInBrowser } from './print-article.js';
import styles from './PrintButton.module.css';

/** What a `PrintButton` takes; `save` answers when everything on the screen is on the disk. */
export interface PrintButtonProps {
  readonly post: Post;
  save(): Promise<boolean>;
}

type Outcome =
  | { readonly kind: 'saved'; readonly path: string }
  | { readonly kind: 'failed'; readonly error: BlogpultError };

/** Puts the article on paper, or into a PDF where the app can write one, for those who must approve it. */
export function PrintButton({ post, save }: PrintButtonProps) {
  const { t } = useTranslation('preview');
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const print = async (alts: boolean) => {
    setOutcome(null);
    try {
      await save();
      setOutcome(await printed(post, alts, t('print.label')));
    } catch (cause) {
      setOutcome({ kind: 'failed', error: toBlogpultError(cause) });
    }
  };
  const start = t(bridge() === null ? 'print.start' : 'print.pdf');
  return (
    <>
      <MenuButton
        label={t('print.button')}
        groups={[
          {
            label: t('print.title'),
            choices: [
              { id: 'plain', label: start },
              { id: 'alts', label: t('print.withAlts', { start }) },
            ],
          },
        ]}
        onChoose={(id) => void print(id === 'alts')}
      />
      {outcome !== null && (
        <div className={styles['outcome']}>
          <Notice
            tone={outcome.kind === 'failed' ? 'danger' : 'info'}
            onDismiss={() => setOutcome(null)}
          >
            {outcome.kind === 'failed' ? (
              <ErrorText error={outcome.error} />
            ) : (
              t('print.saved', { path: outcome.path })
            )}
          </Notice>
        </div>
      )}
    </>
  );
}

/** Prints a stored post; null when the person thought better of it or the browser took over. */
async function printed(post: Post, alts: boolean, title: string): Promise<Outcome | null> {
  const { html } = await client.layouts.render({
    ...{ layout: 'print', post: post.id, category: null, page: 1 },
    ...{ standalone: true, alts },
  });
  const shell = bridge();
  if (shell === null) {
    await printInBrowser(html, title);
    return null;
  }
  const answer = await shell.printPdf(html, `${post.slug}.pdf`);
  if (answer.kind === 'cancelled') return null;
  if (answer.kind === 'saved') return answer;
  return { kind: 'failed', error: new BlogpultError(answer.code, answer.detail) };
}
