import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Asset } from '../../core/image/asset.js';
import { useAssetUrl } from '../host/asset-urls.js';
import { IconButton } from '../ui/IconButton.js';
import styles from './AltPrompt.module.css';

/** Pixels across: sharp in the panel on a dense screen, and whole when somebody looks closely. */
const WIDTH = 960;
const CLOSE_WIDTH = 2400;

/** What the prompt's picture takes. */
export interface PromptPictureProps {
  readonly asset: Asset;
}

/** The picture that is being described, as large as its place allows; a press shows it in its own size. */
export function PromptPicture({ asset }: PromptPictureProps) {
  const { t } = useTranslation('images');
  const [close, setClose] = useState(false);
  const url = useAssetUrl(asset.hash, close ? CLOSE_WIDTH : WIDTH);
  const name = t('prompt.picture', { name: asset.originalName });
  const area = close
    ? ({ tabIndex: 0, role: 'region', 'aria-label': t('prompt.closeUp') } as const)
    : {};
  return (
    <div className={styles['picture']} data-close={close}>
      <div className={styles['frame']} {...area}>
        {url !== null && <img src={url} alt={name} />}
      </div>
      <div className={styles['zoom']}>
        <IconButton
          size="small"
          icon={close ? 'minus' : 'search'}
          pressed={close}
          label={t('prompt.lookClosely')}
          onPress={() => setClose(!close)}
        />
      </div>
    </div>
  );
}
