import { memo, useLayoutEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useAssetUrl } from '../../host/asset-urls.js';
import { Icon } from '../../ui/Icon.js';
import { IconButton } from '../../ui/IconButton.js';
import type { ImageCardProps } from './image-card-props.js';
import { cardState } from './card-state.js';
import { Figure } from './Figure.js';
import styles from './ImageCard.module.css';

const THUMBNAIL_WIDTH = 320;

/** One picture in the text: on lines of its own as it will stand in the post, inside a line as a chip. */
export const ImageCard = memo(function ImageCard(props: ImageCardProps) {
  const { slot, findings, actions } = props;
  useLayoutEffect(() => actions.onDrawn(), [actions, slot, findings.length]);
  return slot.shape === 'card' ? <Figure {...props} /> : <InlineChip {...props} />;
});

function InlineChip({ slot, asset, findings, actions }: ImageCardProps) {
  const { t } = useTranslation('editor');
  const { use, index } = slot.image;
  const state = cardState(use.decision, findings);
  const name = t('card.inline', { number: index + 1, state: t(`card.${state}`) });
  return (
    <span className={styles['chip']} data-state={state}>
      <Thumbnail asset={asset} />
      <span className={styles['chipText']}>
        {use.decision === 'described' ? use.alt : t(`card.${use.decision}`)}
      </span>
      {findings.length > 0 && (
        <Icon name="alert" size={14} label={t('card.findings', { count: findings.length })} />
      )}
      <IconButton
        icon="edit"
        size="small"
        label={name}
        excludeFromTabOrder
        onPress={() => actions.onEdit(index)}
      />
    </span>
  );
}

function Thumbnail({ asset }: Pick<ImageCardProps, 'asset'>) {
  const { t } = useTranslation('editor');
  const url = useAssetUrl(asset?.hash ?? null, THUMBNAIL_WIDTH);
  return (
    <span className={styles['thumbnail']}>
      {asset === undefined && <Icon name="image-missing" label={t('card.lost')} />}
      {url !== null && <img src={url} alt="" draggable={false} />}
    </span>
  );
}
