import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LibraryPlace } from '../../../core/contract/library.js';
import { useHostInfo } from '../../host/queries.js';
import { Button } from '../../ui/Button.js';
import { Icon } from '../../ui/Icon.js';
import { openLibrary } from './open-library.js';
import { NewLibraryForm } from './NewLibraryForm.js';
import { OpenAssignment } from './OpenAssignment.js';
import { OpeningProblem } from './OpeningProblem.js';
import { OpenFolderForm } from './OpenFolderForm.js';
import { RecentLibraries } from './RecentLibraries.js';
import { type Opening, useOpening } from './useOpening.js';
import styles from './Welcome.module.css';

/** What `Welcome` takes: libraries used lately, newest first. */
export interface WelcomeProps {
  readonly recent: readonly LibraryPlace[];
}

type Choice = 'new' | 'sample' | 'open' | null;

/** The first page: look around in the sample library, begin one's own, or go on where one stopped. */
export function Welcome({ recent }: WelcomeProps) {
  const { t } = useTranslation('app');
  const info = useHostInfo();
  const opening = useOpening();
  const [choice, setChoice] = useState<Choice>(null);
  const suggested = info.data?.suggestedLibraryFolder ?? null;
  const back = () => setChoice(null);
  return (
    <main className={styles['page']}>
      <div className={styles['sheet']}>
        <header className={styles['header']}>
          <h1 className={styles['title']}>Blogpult</h1>
          <p className={styles['claim']}>{t('welcome.claim')}</p>
        </header>
        <OpeningProblem opening={opening} />
        {choice === null && <Doors {...{ recent, opening, suggested }} onChoose={setChoice} />}
        {(choice === 'new' || choice === 'sample') && suggested !== null && (
          <NewLibraryForm
            sample={choice === 'sample'}
            suggested={suggested}
            opening={opening}
            onBack={back}
          />
        )}
        {choice === 'open' && <OpenFolderForm opening={opening} onBack={back} />}
        <footer className={styles['privacy']}>
          <Icon name="lock" size={16} />
          <p>{t('welcome.privacy')}</p>
        </footer>
      </div>
    </main>
  );
}

interface DoorsProps extends WelcomeProps {
  readonly suggested: string | null;
  readonly opening: Opening;
  onChoose(choice: Choice): void;
}

function Doors({ recent, opening, suggested, onChoose }: DoorsProps) {
  const { t } = useTranslation('app');
  return (
    <>
      <div className={styles['doors']}>
        <Door
          icon="book"
          title={t('welcome.sample')}
          text={t('welcome.sampleText')}
          onPress={() => onChoose('sample')}
        />
        <Door
          icon="plus"
          title={t('welcome.new')}
          text={t('welcome.newText')}
          onPress={() => onChoose('new')}
        />
      </div>
      {suggested !== null && <OpenAssignment {...{ suggested, opening }} />}
      <RecentLibraries
        recent={recent}
        busy={opening.busy}
        onOpen={(path) => void opening.attempt((tell) => openLibrary({ path }, tell))}
      />
      <div className={styles['other']}>
        <Button variant="quiet" icon="folder-open" onPress={() => onChoose('open')}>
          {t('welcome.open')}
        </Button>
      </div>
    </>
  );
}

interface DoorProps {
  readonly icon: 'book' | 'plus';
  readonly title: string;
  readonly text: string;
  onPress(): void;
}

function Door({ icon, title, text, onPress }: DoorProps) {
  return (
    <button type="button" className={styles['door']} onClick={onPress}>
      <Icon name={icon} size={24} />
      <span className={styles['doorTitle']}>{title}</span>
      <span className={styles['doorText']}>{text}</span>
    </button>
  );
}
