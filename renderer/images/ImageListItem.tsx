import { useTranslation } from 'react-i18next';
import type { Asset } from '../../core/image/asset.js';
import type { ImageUse } from '../../core/image/image-use.js';
import { findingSentence } from '../../core/messages/findings.js';
import { useAssetUrl } from '../host/asset-urls.js';
import { useLanguage } from '../i18n/index.js';
import { Button } from '../ui/Button.js';
import { Icon } from '../ui/Icon.js';
import type { ListedImage } from './listed-image.js';
import styles from './ImageList.module.css';

const WIDTH = 320;

/** What one picture of the list takes. */
export interface ImageListItemProps {
  readonly image: ListedImage;
  readonly asset: Asset | undefined;
  onOpen(place: ListedImage['place']): void;
  onReveal(place: ListedImage['place']): void;
}

/** One picture: thumbnail, place, text or what is missing, and what can be done. */
export function ImageListItem({ image, asset, onOpen, onReveal }: ImageListItemProps) {
  const { t } = useTranslation('images');
  const { use, place } = image;
  const name = place === 'featured' ? t('list.featured') : t('list.inText', { number: place + 1 });
  return (
    <li className={styles['card']} data-state={use.decision}>
      <Thumbnail asset={asset} />
      <div className={styles['facts']}>
        <h3 className={styles['place']}>{name}</h3>
        <Description use={use} />
        <Remarks image={image} />
        <div className={styles['actions']}>
          <Button
            size="small"
            variant={use.decision === 'missing' ? 'primary' : 'plain'}
            aria-label={t(use.decision === 'missing' ? 'list.describeNamed' : 'list.editNamed', {
              name,
            })}
            onPress={() => onOpen(place)}
          >
            {t(use.decision === 'missing' ? 'list.describe' : 'list.edit')}
          </Button>
          {place !== 'featured' && (
            <Button
              size="small"
              variant="quiet"
              aria-label={t('list.revealNamed', { name })}
              onPress={() => onReveal(place)}
            >
              {t('list.reveal')}
            </Button>
          )}
        </div>
      </div>
    </li>
  );
}

function Thumbnail({ asset }: Pick<ImageListItemProps, 'asset'>) {
  const { t } = useTranslation('images');
  const url = useAssetUrl(asset?.hash ?? null, WIDTH);
  return (
    <span className={styles['thumbnail']}>
      {asset === undefined && <Icon name="image-missing" label={t('list.lost')} />}
      {url !== null && <img src={url} alt="" />}
    </span>
  );
}

function Description({ use }: { readonly use: ImageUse }) {
  const { t } = useTranslation('images');
  if (use.decision === 'described') return <p className={styles['alt']}>{use.alt}</p>;
  return (
    <p className={styles['none']}>
      <Icon name={use.decision === 'decorative' ? 'decorative' : 'image-missing'} size={16} />
      {t(`list.${use.decision}Text`)}
    </p>
  );
}

/** What the rules say; the missing text is said above already. */
function Remarks({ image }: Pick<ImageListItemProps, 'image'>) {
  const language = useLanguage();
  const shown = image.findings.filter(({ rule }) => !rule.endsWith('alt-missing'));
  return shown.map((finding) => (
    <p key={finding.rule} className={styles['remark']} data-severity={finding.severity}>
      <Icon name="alert" size={14} />
      {findingSentence(finding, language).what}
    </p>
  ));
}
