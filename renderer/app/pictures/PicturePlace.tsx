import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DropZone, FileTrigger, isFileDropItem } from 'react-aria-components';
import type { Focus } from '../../../core/image/focus.js';
import type { ImageUse } from '../../../core/image/image-use.js';
import { useAssetUrl } from '../../host/asset-urls.js';
import { Button } from '../../ui/Button.js';
import { Chip, type Tone } from '../../ui/Chip.js';
import { Icon, type IconName } from '../../ui/Icon.js';
import { FocusField } from './FocusField.js';
import styles from './PicturePlace.module.css';

/** What `PicturePlace` takes: the name of the place, and what is in it. */
export interface PicturePlaceProps {
  readonly label: string;
  readonly description?: string;
  readonly use: ImageUse | null;
  onFile(file: File): void;
  onDescribe(): void;
  onRemove(): void;
  onFocus(focus: Focus | null): void;
}

/** The picture formats a library takes, as a file dialog knows them. */
const PICTURE_TYPES = ['image/jpeg', 'image/png', 'image/webp', 'image/gif'];

const STATES: Record<ImageUse['decision'], { tone: Tone; icon: IconName }> = {
  described: { tone: 'ok', icon: 'image-described' },
  decorative: { tone: 'neutral', icon: 'decorative' },
  missing: { tone: 'warn', icon: 'image-missing' },
};

/** A place for one picture outside the text: drop or choose it, describe it, take it out again. */
export function PicturePlace(props: PicturePlaceProps) {
  const { label, description, use, onFile, onFocus } = props;
  const [crops, setCrops] = useState(false);
  const hint = useId();
  const { t } = useTranslation('app');
  return (
    <div
      role="group"
      aria-label={label}
      {...(description === undefined ? {} : { 'aria-describedby': hint })}
      className={styles['place']}
    >
      <span className={styles['label']}>{label}</span>
      <DropZone
        aria-label={t('pictures.dropHere', { place: label })}
        className={styles['drop'] ?? ''}
        onDrop={(event) => {
          const item = event.items.find(isFileDropItem);
          void item?.getFile().then(onFile);
        }}
      >
        {use === null ? (
          <span className={styles['empty']}>
            <Icon name="image" size={24} />
            {t('pictures.dropHint')}
          </span>
        ) : (
          <Picture use={use} />
        )}
      </DropZone>
      {use !== null && (
        <p className={styles['alt']}>
          <Chip tone={STATES[use.decision].tone} icon={STATES[use.decision].icon}>
            {t(`pictures.${use.decision}`)}
          </Chip>
          {use.decision === 'described' && <span>{use.alt}</span>}
        </p>
      )}
      <PictureActions {...props} crops={crops} onCrops={() => setCrops(!crops)} />
      {use !== null && crops && <FocusField use={use} onChange={onFocus} />}
      {description !== undefined && (
        <p id={hint} className={styles['description']}>
          {description}
        </p>
      )}
    </div>
  );
}

function Picture({ use }: { readonly use: ImageUse }) {
  const url = useAssetUrl(use.asset, 400);
  return (
    <img
      className={styles['picture']}
      src={url ?? undefined}
      alt={use.decision === 'described' ? use.alt : ''}
    />
  );
}

function PictureActions(props: PicturePlaceProps & { readonly crops: boolean; onCrops(): void }) {
  const { use, onFile, onDescribe, onRemove, crops, onCrops } = props;
  const { t } = useTranslation('app');
  return (
    <div className={styles['actions']}>
      {use !== null && (
        <Button
          size="small"
          variant={use.decision === 'missing' ? 'primary' : 'plain'}
          icon="edit"
          onPress={onDescribe}
        >
          {t('pictures.describe')}
        </Button>
      )}
      <FileTrigger
        acceptedFileTypes={PICTURE_TYPES}
        onSelect={(files) => {
          const file = files?.item(0);
          if (file !== null && file !== undefined) onFile(file);
        }}
      >
        <Button size="small" icon="image">
          {t(use === null ? 'pictures.choose' : 'pictures.replace')}
        </Button>
      </FileTrigger>
      {use !== null && (
        <Button size="small" icon="crop" aria-expanded={crops} onPress={onCrops}>
          {t('focus.label')}
        </Button>
      )}
      {use !== null && (
        <Button size="small" variant="quiet" icon="trash" onPress={onRemove}>
          {t('pictures.remove')}
        </Button>
      )}
    </div>
  );
}
