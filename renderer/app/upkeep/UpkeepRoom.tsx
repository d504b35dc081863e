import { useState } from 'react';
import { useHostInfo } from '../../host/queries.js';
import { BackupSection } from './BackupSection.js';
import { MoveSection } from './MoveSection.js';
import { RestoreSection } from './RestoreSection.js';
import styles from './Upkeep.module.css';
import { VerifySection } from './VerifySection.js';

/** What `UpkeepRoom` takes. `path` is the open library's folder. */
export interface UpkeepRoomProps {
  readonly path: string;
  aroundMove(run: () => Promise<void>): Promise<void>;
  onOpenLibrary(path: string): void;
}

/** What keeps a library safe: backups, their way back, the check, and its place on the disk. */
export function UpkeepRoom({ path, aroundMove, onOpenLibrary }: UpkeepRoomProps) {
  const info = useHostInfo();
  const [restoring, restore] = useState('');
  const folder = info.data?.suggestedLibraryFolder ?? '';
  return (
    <div className={styles['upkeep']}>
      <BackupSection onRestore={restore} />
      <RestoreSection
        key={`${restoring} ${folder}`}
        file={restoring}
        suggested={restoring === '' ? '' : `${folder}-2`}
        onOpen={onOpenLibrary}
      />
      <VerifySection />
      <MoveSection path={path} around={aroundMove} />
    </div>
  );
}
