import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../host/client.js';
import { useIsReadOnly } from '../../host/queries.js';
import { Button } from '../../ui/Button.js';
import { useMovedLibrary } from '../library/moved-library.js';
import { FolderField } from '../welcome/FolderField.js';
import { Section } from './Section.js';
import styles from './Upkeep.module.css';
import { useTask } from './useTask.js';

/** What `MoveSection` takes. `around` saves what is open first and reads everything again afterwards. */
export interface MoveSectionProps {
  readonly path: string;
  around(run: () => Promise<void>): Promise<void>;
}

/** Where the library lies, and the way to another folder. */
export function MoveSection({ path, around }: MoveSectionProps) {
  const { t } = useTranslation('upkeep');
  const [to, setTo] = useState('');
  const move = useTask<null>();
  const isReadOnly = useIsReadOnly();
  return (
    <Section title={t('move.title')} text={t('move.text')} problem={move.problem}>
      <p className={styles['path']}>{path}</p>
      <FolderField
        label={t('move.to')}
        description={t('move.toHint')}
        value={to}
        onChange={setTo}
      />
      <div className={styles['row']}>
        <Button
          icon="folder"
          isDisabled={move.busy || isReadOnly || to.trim() === ''}
          onPress={() =>
            void move.run(async () => {
              await around(async () => {
                const { path: moved } = await client.library.move({ to: to.trim() });
                useMovedLibrary.setState({ path: moved });
              });
              return null;
            })
          }
        >
          {t(move.busy ? 'move.running' : 'move.now')}
        </Button>
      </div>
    </Section>
  );
}
