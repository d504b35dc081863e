import { useTranslation } from 'react-i18next';
import type { Asset } from '../../core/image/asset.js';
import { useAssetUrl } from '../host/asset-urls.js';
import styles from './AltPrompt.module.css';

/** Pixels across: sharp in the panel on a dense screen. */
const WIDTH = 960;

/** What the prompt's picture takes. */
export interface PromptPictureProps {
  readonly asset: Asset;
}

/** The picture that is being described, as large as the question beside it allows. */
export function PromptPicture({ asset }: PromptPictureProps) {
  const { t } = useTranslation('images');
  const url = useAssetUrl(asset.hash, WIDTH);
  const name = t('prompt.picture', { name: asset.originalName });
  return <div className={styles['picture']}>{url !== null && <img src={url} alt={name} />}</div>;
}
