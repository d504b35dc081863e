import { useAssetUrl } from '../host/asset-urls.js';
import { Icon } from '../ui/Icon.js';
import styles from './PostTable.module.css';

/** What `Thumbnail` takes: a picture's hash, or null for a post without one. */
export interface ThumbnailProps {
  readonly asset: string | null;
}

/** Twice the size it is drawn at, for fine screens, px. */
const WIDTH = 112;

/** A post's picture, small; a blank sheet where there is none. Says nothing: the row says what it is. */
export function Thumbnail({ asset }: ThumbnailProps) {
  const url = useAssetUrl(asset, WIDTH);
  return (
    <span className={styles['thumbnail']} aria-hidden>
      {url === null ? <Icon name="article" size={18} /> : <img src={url} alt="" />}
    </span>
  );
}
