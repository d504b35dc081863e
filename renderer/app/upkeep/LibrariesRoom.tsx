import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecentLibrary } from '../../../core/contract/library.js';
import { client } from '../../host/client.js';
import { queryKeys, useHostInfo, useLibraryState } from '../../host/queries.js';
import { Button } from '../../ui/Button.js';
import { Chip } from '../../ui/Chip.js';
import { openLibrary } from '../welcome/open-library.js';
import { NewLibraryForm } from '../welcome/NewLibraryForm.js';
import { OpeningProblem } from '../welcome/OpeningProblem.js';
import { OpenFolderForm } from '../welcome/OpenFolderForm.js';
import type { Opening } from '../welcome/useOpening.js';
import styles from './Upkeep.module.css';
import { useDateTime } from './useDateTime.js';

/** What `LibrariesRoom` takes. `path` is the open library's folder; `opening` saves what is open before it leaves. */
export interface LibrariesRoomProps {
  readonly path: string;
  readonly opening: Opening;
}

type Form = 'new' | 'open' | null;

/** The libraries used lately, and the way to others. */
export function LibrariesRoom({ path, opening }: LibrariesRoomProps) {
  const { t } = useTranslation('upkeep');
  const queries = useQueryClient();
  const { data } = useLibraryState();
  const info = useHostInfo();
  const [form, show] = useState<Form>(null);
  const back = () => show(null);
  const forget = async (gone: string) => {
    await client.library.forget({ path: gone });
    await queries.invalidateQueries({ queryKey: queryKeys.library });
  };
  return (
    <div className={styles['upkeep']}>
      <OpeningProblem opening={opening} />
      {form === 'new' && info.data !== undefined && (
        <NewLibraryForm
          sample={false}
          suggested={info.data.suggestedLibraryFolder}
          opening={opening}
          onBack={back}
        />
      )}
      {form === 'open' && <OpenFolderForm opening={opening} onBack={back} />}
      {form === null && (
        <>
          <ul className={styles['libraries']} aria-label={t('libraries.list')}>
            {(data?.recent ?? []).map((recent) => (
              <LibraryEntry
                key={recent.path}
                library={recent}
                isOpen={recent.path === path}
                busy={opening.busy}
                onOpen={() =>
                  void opening.attempt((tell) => openLibrary({ path: recent.path }, tell))
                }
                onForget={() => void forget(recent.path)}
              />
            ))}
          </ul>
          <div className={styles['row']}>
            <Button icon="plus" onPress={() => show('new')}>
              {t('libraries.new')}
            </Button>
            <Button icon="folder-open" onPress={() => show('open')}>
              {t('libraries.other')}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

interface LibraryEntryProps {
  readonly library: RecentLibrary;
  readonly isOpen: boolean;
  readonly busy: boolean;
  onOpen(): void;
  onForget(): void;
}

function LibraryEntry({ library, isOpen, busy, onOpen, onForget }: LibraryEntryProps) {
  const { t } = useTranslation('upkeep');
  const dateTime = useDateTime();
  const { name, path, openedAt, isThere } = library;
  return (
    <li className={styles['library']}>
      <div>
        <p className={styles['name']}>{name}</p>
        <p className={styles['path']}>{path}</p>
        {openedAt !== null && (
          <p className={styles['path']}>{t('libraries.opened', { at: dateTime(openedAt) })}</p>
        )}
      </div>
      {isOpen ? (
        <Chip tone="accent">{t('libraries.isOpen')}</Chip>
      ) : isThere ? (
        <Button
          size="small"
          isDisabled={busy}
          aria-label={t('libraries.openNamed', { name })}
          onPress={onOpen}
        >
          {t('libraries.open')}
        </Button>
      ) : (
        <Chip tone="warn">{t('libraries.gone')}</Chip>
      )}
      {isOpen ? (
        <span />
      ) : (
        <Button
          size="small"
          variant="quiet"
          aria-label={t('libraries.forgetNamed', { name })}
          onPress={onForget}
        >
          {t('libraries.forget')}
        </Button>
      )}
    </li>
  );
}
