import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PostContent } from '../../../core/post/post.js';
import { bridge } from '../../host/connect.js';
import { client } from '../../host/client.js';
import { toBlogpultError } from '../../host/errors.js';
import { useHostInfo } from '../../host/queries.js';
import type { BlogpultError } from '../../../core/contract/error-codes.js';
import { Button } from '../../ui/Button.js';
import { TextField } from '../../ui/TextField.js';
import { ErrorText } from '../frame/ErrorText.js';
import styles from './SaveState.module.css';

/** What `SaveElsewhere` takes: `content` gives everything typed so far. */
export interface SaveElsewhereProps {
  content(): PostContent;
}

type Outcome = { readonly path: string } | { readonly error: BlogpultError } | null;

/** Writes the text as a file somewhere else, while the library's own drive takes nothing more. */
export function SaveElsewhere({ content }: SaveElsewhereProps) {
  const { t } = useTranslation('app');
  const info = useHostInfo();
  const shell = bridge();
  const [typed, type] = useState<string | null>(null);
  const [asked, ask] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>(null);
  const name = `${content().slug}.md`;
  const path = typed ?? `${info.data?.suggestedExportFolder ?? ''}/${name}`;
  const write = async (out: string) => {
    try {
      setOutcome(await client.drafts.saveElsewhere({ content: content(), out }));
    } catch (error) {
      setOutcome({ error: toBlogpultError(error) });
    }
  };
  const choose = async () => {
    const chosen = await shell?.chooseSaveFile(name);
    if (chosen !== null && chosen !== undefined) await write(chosen);
  };
  if (!asked) {
    return (
      <Button
        size="small"
        icon="folder"
        onPress={() => {
          ask(true);
          if (shell !== null) void choose();
        }}
      >
        {t('save.elsewhere')}
      </Button>
    );
  }
  return (
    // The notice may scroll: what is to be pressed must not lie below its edge.
    <div
      className={styles['elsewhere']}
      ref={(opened) => opened?.scrollIntoView({ block: 'nearest' })}
    >
      {shell === null && (
        <TextField
          autoFocus
          label={t('save.where')}
          value={path}
          spellCheck="false"
          autoComplete="off"
          onChange={type}
        />
      )}
      <div>
        <Button
          size="small"
          icon="folder"
          isDisabled={path.trim() === ''}
          onPress={() => void (shell === null ? write(path.trim()) : choose())}
        >
          {t('save.writeElsewhere')}
        </Button>
      </div>
      <p role="status">
        {outcome !== null &&
          ('path' in outcome ? (
            t('save.writtenElsewhere', { path: outcome.path })
          ) : (
            <ErrorText error={outcome.error} />
          ))}
      </p>
    </div>
  );
}
