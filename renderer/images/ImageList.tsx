import { useTranslation } from 'react-i18next';
import type { Asset, AssetHash } from '../../core/image/asset.js';
import { Button } from '../ui/Button.js';
import { EmptyState } from '../ui/EmptyState.js';
import { Meter } from '../ui/Meter.js';
import { ImageListItem } from './ImageListItem.js';
import styles from './ImageList.module.css';
import { imageShares } from './image-shares.js';
import type { ListedImage } from './listed-image.js';

/** What the tab of pictures takes. */
export interface ImageListProps {
  readonly images: readonly ListedImage[];
  readonly assets: ReadonlyMap<AssetHash, Asset>;
  /** Open the alt prompt. */
  onOpen(place: 'featured' | number): void;
  /** Show the picture where it stands. */
  onReveal(place: 'featured' | number): void;
  /** Go through all pictures that need somebody. */
  onRound(): void;
}

/** Are the pictures described? Every one with its place, its text or what is missing. */
export function ImageList({ images, assets, onOpen, onReveal, onRound }: ImageListProps) {
  const { t } = useTranslation('images');
  if (images.length === 0) {
    return (
      <EmptyState icon="image" title={t('list.emptyTitle')}>
        {t('list.emptyText')}
      </EmptyState>
    );
  }
  return (
    <div className={styles['list']}>
      <Shares images={images} />
      <div>
        <Button size="small" icon="image-described" onPress={onRound}>
          {t('list.round')}
        </Button>
      </div>
      <ul className={styles['cards']}>
        {images.map((image) => (
          <ImageListItem
            key={image.key}
            image={image}
            asset={assets.get(image.use.asset)}
            onOpen={onOpen}
            onReveal={onReveal}
          />
        ))}
      </ul>
    </div>
  );
}

function Shares({ images }: Pick<ImageListProps, 'images'>) {
  const { t } = useTranslation('images');
  const { described, decorative, missing, total } = imageShares(images.map(({ use }) => use));
  const words = t(missing === 0 ? 'list.sharesAll' : 'list.shares', {
    count: total,
    done: described + decorative,
  });
  return (
    <div className={styles['shares']}>
      <p className={styles['sum']}>{words}</p>
      <Meter
        label={words}
        total={total}
        parts={[
          { value: described, tone: 'ok' },
          { value: decorative, tone: 'neutral' },
          { value: missing, tone: 'warn' },
        ]}
      />
      <ul className={styles['legend']}>
        <li data-state="described">{t('list.described', { count: described })}</li>
        <li data-state="decorative">{t('list.decorative', { count: decorative })}</li>
        <li data-state="missing">{t('list.missing', { count: missing })}</li>
      </ul>
    </div>
  );
}
