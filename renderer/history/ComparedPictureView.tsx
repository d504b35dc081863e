import { useTranslation } from 'react-i18next';
import type { ComparedPicture } from '../../core/compare/compare-texts.js';
import { type ComparedWords, compareWords } from '../../core/compare/compare-words.js';
import type { ImageUse } from '../../core/image/image-use.js';
import { useAssetUrl } from '../host/asset-urls.js';
import { Icon } from '../ui/Icon.js';
import styles from './Comparison.module.css';
import { Words } from './Words.js';

/** What `ComparedPictureView` takes: the side to show, and the picture on both. */
export interface ComparedPictureViewProps {
  readonly side: 'before' | 'after';
  readonly picture: ComparedPicture;
}

const WIDTH = 240;

/** A picture as one version used it: small, with its description and caption and what changed in them. */
export function ComparedPictureView({ side, picture }: ComparedPictureViewProps) {
  const { t } = useTranslation('history');
  const use = picture[side];
  const url = useAssetUrl(use?.asset ?? null, WIDTH);
  if (use === null) return null;
  const { before, after } = picture;
  const kept = side === 'before' ? 'removed' : 'added';
  const own = (read: (use: ImageUse) => string) =>
    compareWords(before === null ? '' : read(before), after === null ? '' : read(after)).filter(
      ({ change }) => change === 'same' || change === kept,
    );
  return (
    <figure className={styles['picture']}>
      <span className={styles['thumbnail']} aria-hidden>
        {url === null ? <Icon name="image" size={20} /> : <img src={url} alt="" />}
      </span>
      <figcaption className={styles['description']}>
        <span className={styles['label']}>{t('picture.alt')}</span>
        {use.decision === 'described' ? (
          <Words words={own(({ alt }) => alt)} />
        ) : (
          <em>{t(`picture.${use.decision}`)}</em>
        )}
        <Optional label={t('picture.caption')} words={own(({ caption }) => caption)} />
        <Optional label={t('picture.credit')} words={own(({ credit }) => credit)} />
      </figcaption>
    </figure>
  );
}

function Optional({ label, words }: { readonly label: string; readonly words: ComparedWords[] }) {
  if (words.length === 0) return null;
  return (
    <span className={styles['optional']}>
      <span className={styles['label']}>{label}</span>
      <Words words={words} />
    </span>
  );
}
