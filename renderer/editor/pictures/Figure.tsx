import { type CSSProperties, type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImageUse } from '../../../core/image/image-use.js';
import { Button } from '../../ui/Button.js';
import { Chip } from '../../ui/Chip.js';
import { MarkedWords } from '../line/MarkedWords.js';
import { useCurrentInSight } from '../line/use-current-in-sight.js';
import { useMarks } from '../line/use-marks.js';
import { CARD_STATES, cardState } from './card-state.js';
import { FigureBar } from './FigureBar.js';
import { FigureField } from './FigureField.js';
import { FindingLines } from './FindingLines.js';
import type { ImageCardProps } from './image-card-props.js';
import styles from './ImageCard.module.css';
import { Photo } from './Photo.js';

/** Width of a floating picture that has none of its own, per cent of the column. */
const FLOAT_WIDTH = 40;

/** What is written below the picture. */
const FIELDS = ['caption', 'credit'] as const;

/** A picture as it will stand in the post, with everything that is said about it, written in place. */
export function Figure({ slot, asset, findings, actions, watch }: ImageCardProps) {
  const { t } = useTranslation('editor');
  const figure = useRef<HTMLDivElement>(null);
  const [entered, setEntered] = useState(false);
  const { use, index } = slot.image;
  const state = cardState(use.decision, findings);
  const marks = useMarks(watch, () => actions.marks(index));
  useCurrentInSight(figure, marks);
  const change = (part: Partial<ImageUse>) => actions.onChange(index, { ...use, ...part });
  const back = () => figure.current?.focus();
  const said = use.decision === 'described' ? use.alt : t(`card.${use.decision}Text`);
  return (
    <div
      ref={figure}
      className={styles['figure']}
      data-state={state}
      data-align={use.align}
      style={widthOf(use)}
      data-sized={shareOf(use) === null ? undefined : ''}
      role="group"
      aria-label={t('figure.name', { number: index + 1, state: t(`card.${state}`) })}
      aria-description={t('figure.keys')}
      tabIndex={-1}
      onFocus={() => setEntered(true)}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setEntered(false);
      }}
      onKeyDown={(event) => onFigureKey(event, slot.image.index, actions)}
    >
      <div className={styles['photo']}>
        <Photo asset={asset} />
        <FigureBar
          {...{ use, entered }}
          onChange={change}
          onSource={() => actions.onSource(index)}
          onRemove={() => actions.onRemove(index)}
        />
      </div>
      <div className={styles['facts']}>
        {FIELDS.map((field) => (
          <FigureField
            key={field}
            label={t(`figure.${field}`)}
            placeholder={t(`figure.${field}Hint`)}
            value={use[field]}
            marks={marks[field]}
            {...{ field, entered, actions, onDone: back }}
            onChange={(text, typed) => actions.onChange(index, { ...use, [field]: text }, typed)}
            onNextUnknown={() => actions.onUnknownBehind(index)}
          />
        ))}
        <div className={styles['row']}>
          <Chip tone={CARD_STATES[state].tone} icon={CARD_STATES[state].icon}>
            {t(`card.${state}`)}
          </Chip>
          <span className={styles['said']} title={said}>
            {use.decision === 'described' ? <MarkedWords text={said} marks={marks['alt']} /> : said}
          </span>
          <Button
            size="small"
            variant={use.decision === 'missing' ? 'primary' : 'quiet'}
            excludeFromTabOrder={!entered}
            onPress={() => actions.onEdit(index)}
          >
            {t('card.edit')}
          </Button>
        </div>
        <FindingLines findings={findings} />
      </div>
    </div>
  );
}

/** Keys while the picture itself has the focus, as for an object in a word processor. */
function onFigureKey(
  event: KeyboardEvent<HTMLElement>,
  index: number,
  { onEdit, onLeave, onRemove }: ImageCardProps['actions'],
): void {
  const { key, ctrlKey, metaKey, target, currentTarget } = event;
  if (target !== currentTarget) {
    if (key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    currentTarget.focus();
    return;
  }
  const run = FIGURE_KEYS[key];
  if (run === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  if (run === 'enter') {
    if (ctrlKey || metaKey) onEdit(index);
    else currentTarget.querySelector<HTMLElement>('[data-field]')?.focus();
  } else if (run === 'remove') onRemove(index);
  else onLeave(index, run);
}

const FIGURE_KEYS: Readonly<Record<string, 'enter' | 'remove' | -1 | 1>> = {
  ArrowUp: -1,
  ArrowLeft: -1,
  ArrowDown: 1,
  ArrowRight: 1,
  Escape: 1,
  Enter: 'enter',
  Delete: 'remove',
  Backspace: 'remove',
};

/** The picture's width as a property that the style sheet uses. */
function widthOf(use: ImageUse): CSSProperties {
  const share = shareOf(use);
  return { '--photo-width': share === null ? 'auto' : `${share}%` } as CSSProperties;
}

/** The share of the column that the picture takes in percent; null for its own size. */
function shareOf({ align, width }: ImageUse): number | null {
  const floats = align === 'left' || align === 'right';
  return width ?? (floats ? FLOAT_WIDTH : null);
}
