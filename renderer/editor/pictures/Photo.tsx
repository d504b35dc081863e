import { useTranslation } from 'react-i18next';
import type { Asset } from '../../../core/image/asset.js';
import { useAssetUrl } from '../../host/asset-urls.js';
import { Icon } from '../../ui/Icon.js';
import styles from './ImageCard.module.css';

/** Pixels that are enough for the text column. */
const PHOTO_WIDTH = 800;

/** The picture itself; its place has the right height before it is there. */
export function Photo({ asset }: { readonly asset: Asset | undefined }) {
  const { t } = useTranslation('editor');
  const url = useAssetUrl(asset?.hash ?? null, PHOTO_WIDTH);
  if (asset === undefined) {
    return (
      <span className={styles['lost']}>
        <Icon name="image-missing" size={24} />
        {t('card.lost')}
      </span>
    );
  }
  const { width, height } = asset;
  return (
    <img
      src={url ?? undefined}
      alt=""
      width={width}
      height={height}
      style={{ aspectRatio: `${width} / ${height}` }}
      draggable={false}
    />
  );
}
