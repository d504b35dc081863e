import { memo, useLayoutEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../core/alt/finding.js';
import type { Asset } from '../../core/image/asset.js';
import type { AltDecision } from '../../core/image/image-use.js';
import { findingSentence } from '../../core/messages/findings.js';
import { useAssetUrl } from '../host/asset-urls.js';
import { useLanguage } from '../i18n/index.js';
import { Button } from '../ui/Button.js';
import { Chip, type Tone } from '../ui/Chip.js';
import { classNames } from '../ui/class-names.js';
import { Icon, type IconName } from '../ui/Icon.js';
import { IconButton } from '../ui/IconButton.js';
import type { CardSlot } from './card-slots.js';
import styles from './ImageCard.module.css';

const THUMBNAIL_WIDTH = 320;

/** The alt decision, and `review` for a description that a rule stops. */
type CardState = AltDecision | 'review';

const STATES: Record<CardState, { tone: Tone; icon: IconName }> = {
  review: { tone: 'danger', icon: 'alert' },
  described: { tone: 'ok', icon: 'image-described' },
  decorative: { tone: 'neutral', icon: 'decorative' },
  missing: { tone: 'warn', icon: 'image-missing' },
};

/** What a picture's card takes. */
export interface ImageCardProps {
  readonly slot: CardSlot;
  readonly asset: Asset | undefined;
  readonly findings: readonly Finding[];
  onEdit(index: number): void;
  onSource(index: number): void;
  /** The card was drawn or changed its size. */
  onDrawn(): void;
}

/** One picture in the text: what it shows, what is said about it, and whether its description is decided. */
export const ImageCard = memo(function ImageCard(props: ImageCardProps) {
  const { slot, asset, findings, onDrawn } = props;
  useLayoutEffect(onDrawn, [onDrawn, slot, findings.length]);
  return slot.shape === 'card' ? <Card {...props} /> : <InlineChip {...props} asset={asset} />;
});

function Card({ slot, asset, findings, onEdit, onSource }: ImageCardProps) {
  const { t } = useTranslation('editor');
  const { use, index } = slot.image;
  const state = cardState(use.decision, findings);
  const { tone, icon } = STATES[state];
  const number = index + 1;
  return (
    <div
      className={styles['card']}
      data-state={state}
      role="group"
      aria-label={t('card.name', { number })}
    >
      <MarginMark state={state} />
      <Thumbnail slot={slot} asset={asset} />
      <div className={styles['facts']}>
        <p className={classNames(styles['alt'], use.decision !== 'described' && styles['none'])}>
          {use.decision === 'described' ? use.alt : t(`card.${use.decision}Text`)}
        </p>
        {(use.caption !== '' || use.credit !== '') && (
          <p className={styles['caption']}>
            {[use.caption, use.credit].filter(Boolean).join(' · ')}
          </p>
        )}
        <FindingLines findings={findings} />
        <div className={styles['row']}>
          <Chip tone={tone} icon={icon}>
            {t(`card.${state}`)}
          </Chip>
          <span className={styles['actions']}>
            <Button
              size="small"
              variant={use.decision === 'missing' ? 'primary' : 'plain'}
              excludeFromTabOrder
              onPress={() => onEdit(index)}
            >
              {t('card.edit')}
            </Button>
            <IconButton
              icon="code"
              size="small"
              label={t('card.source')}
              excludeFromTabOrder
              onPress={() => onSource(index)}
            />
          </span>
        </div>
      </div>
    </div>
  );
}

function InlineChip({ slot, asset, findings, onEdit }: ImageCardProps) {
  const { t } = useTranslation('editor');
  const { use, index } = slot.image;
  const state = cardState(use.decision, findings);
  const name = t('card.inline', { number: index + 1, state: t(`card.${state}`) });
  return (
    <span className={styles['chip']} data-state={state}>
      <Thumbnail slot={slot} asset={asset} />
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
        onPress={() => onEdit(index)}
      />
    </span>
  );
}

function Thumbnail({ slot, asset }: Pick<ImageCardProps, 'slot' | 'asset'>) {
  const { t } = useTranslation('editor');
  const url = useAssetUrl(asset?.hash ?? null, THUMBNAIL_WIDTH);
  if (asset === undefined) {
    return (
      <span className={styles['thumbnail']}>
        <Icon name="image-missing" label={t('card.lost')} />
      </span>
    );
  }
  return (
    <span className={styles['thumbnail']} data-shape={slot.shape}>
      {url !== null && <img src={url} alt="" draggable={false} />}
    </span>
  );
}

/** What the rules say, except for the missing text, which the card says already. */
function FindingLines({ findings }: Pick<ImageCardProps, 'findings'>) {
  const language = useLanguage();
  const shown = findings.filter(({ rule }) => !rule.endsWith('alt-missing'));
  if (shown.length === 0) return null;
  return (
    <ul className={styles['findings']}>
      {shown.map((finding) => (
        <li key={finding.rule} data-severity={finding.severity}>
          <Icon name="alert" size={14} />
          {findingSentence(finding, language).what}
        </li>
      ))}
    </ul>
  );
}

/** The alt state at the margin of the text; the card says it in words. */
function MarginMark({ state }: { readonly state: CardState }) {
  return (
    <span className={styles['margin']} data-state={state}>
      <Icon name={STATES[state].icon} size={18} />
    </span>
  );
}

function cardState(decision: AltDecision, findings: readonly Finding[]): CardState {
  const stopped = findings.some(({ severity }) => severity === 'block');
  return stopped && decision !== 'missing' ? 'review' : decision;
}
