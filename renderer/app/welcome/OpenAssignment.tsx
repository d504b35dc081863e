import { FileTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { BlogpultError } from '../../../core/contract/error-codes.js';
import { importNoteSentence } from '../../../core/messages/import-notes.js';
import { client } from '../../host/client.js';
import { bridge } from '../../host/connect.js';
import { useLanguage } from '../../i18n/index.js';
import { Button } from '../../ui/Button.js';
import { Notice } from '../../ui/Notice.js';
import { arrange } from '../desk/desk-store.js';
import { type Arriving, takeArriving, useArriving } from '../exchange/arriving.js';
import { folderFor } from './library-folder.js';
import type { Opening } from './useOpening.js';
import styles from './Welcome.module.css';

/** What `OpenAssignment` takes. `suggested` is the host's folder for a first library, absolute. */
export interface OpenAssignmentProps {
  readonly suggested: string;
  readonly opening: Opening;
}

/** The way in for guest authors: the file they got becomes a library of its own, opened at their task. */
export function OpenAssignment({ suggested, opening }: OpenAssignmentProps) {
  const { t } = useTranslation('app');
  const language = useLanguage();
  const [arrived] = useArriving();
  const begin = (file: Arriving) =>
    opening.attempt(async () => {
      const called = nameOf(file);
      const name = called.replace(/\.[^.]*$/, '');
      const path = folderFor(name, suggested);
      const made = await client.library.create({ path, sample: false, name, language });
      const report = await takeIn(file);
      if (report.posts.length === 0) {
        await client.library.close();
        const [why] = report.notes;
        const reason = why === undefined ? '' : importNoteSentence(why, language);
        throw new BlogpultError('IMPORT_FAILED', { path: called, reason });
      }
      takeArriving();
      arrange({ page: 'desk', tab: 'assignment', panel: null });
      return made;
    });
  if (arrived !== undefined) {
    return (
      <Notice
        title={t('welcome.arrived', { name: nameOf(arrived) })}
        actions={
          <Button
            variant="primary"
            icon="import"
            isDisabled={opening.busy}
            onPress={() => void begin(arrived)}
          >
            {t('welcome.openArrived')}
          </Button>
        }
        onDismiss={() => void takeArriving()}
      >
        {t('welcome.arrivedText')}
      </Notice>
    );
  }
  return (
    <div className={styles['guest']}>
      <p className={styles['doorText']}>{t('welcome.guest')}</p>
      <FileTrigger
        acceptedFileTypes={['.blogpult']}
        onSelect={(files) => {
          const file = files?.item(0);
          if (file) void begin(file);
        }}
      >
        <Button icon="import" isDisabled={opening.busy}>
          {t('welcome.openAssignment')}
        </Button>
      </FileTrigger>
    </div>
  );
}

function nameOf(thing: Arriving): string {
  return typeof thing === 'string' ? (thing.split(/[\\/]/).at(-1) ?? thing) : thing.name;
}

function takeIn(thing: Arriving) {
  const path = typeof thing === 'string' ? thing : (bridge()?.pathOfFile(thing) ?? '');
  return typeof thing === 'string' || path !== ''
    ? client.imports.run({ paths: [path] })
    : client.imports.file({ file: thing });
}
