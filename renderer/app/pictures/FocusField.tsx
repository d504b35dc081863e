import { useId, type CSSProperties, type KeyboardEvent, type PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { MIDDLE, type Focus } from '../../../core/image/focus.js';
import type { ImageUse } from '../../../core/image/image-use.js';
import { useAssetUrl } from '../../host/asset-urls.js';
import { Button } from '../../ui/Button.js';
import styles from './FocusField.module.css';

/** What `FocusField` takes. */
export interface FocusFieldProps {
  readonly use: ImageUse;
  onChange(focus: Focus | null): void;
}

/** Per cent for a key; styles know the focus in these steps. */
const STEP = 10;

const KEYS: Readonly<Record<string, Focus>> = {
  ArrowLeft: { x: -STEP, y: 0 },
  ArrowRight: { x: STEP, y: 0 },
  ArrowUp: { x: 0, y: -STEP },
  ArrowDown: { x: 0, y: STEP },
};

/** Where the most important thing in a picture is, by pointer or arrow keys, and what a link then shows of it. */
export function FocusField({ use, onChange }: FocusFieldProps) {
  const { t } = useTranslation('app');
  const url = useAssetUrl(use.asset, 400) ?? undefined;
  const hint = useId();
  const focus = use.focus ?? MIDDLE;
  const place = { '--x': `${focus.x}%`, '--y': `${focus.y}%` } as CSSProperties;
  const move = (by: Focus) => onChange(within({ x: focus.x + by.x, y: focus.y + by.y }));
  return (
    <div className={styles['field']} style={place}>
      <div
        className={styles['whole']}
        onPointerDown={(event) => onChange(pointedAt(event))}
        onKeyDown={(event) => moveByKey(event, move)}
      >
        <img src={url} alt="" draggable={false} />
        <span className={styles['spot']} aria-hidden />
        {(['x', 'y'] as const).map((axis) => (
          <input
            key={axis}
            type="range"
            className="visually-hidden"
            min={0}
            max={100}
            step={STEP}
            value={focus[axis]}
            aria-label={t(`focus.${axis}`)}
            aria-describedby={hint}
            onChange={(event) => onChange(within({ ...focus, [axis]: event.target.valueAsNumber }))}
          />
        ))}
      </div>
      <figure className={styles['card']}>
        <img src={url} alt="" />
        <figcaption>{t('focus.card')}</figcaption>
      </figure>
      <p id={hint} className={styles['hint']}>
        {t('focus.hint')}
      </p>
      {use.focus !== null && (
        <Button size="small" variant="quiet" icon="undo" onPress={() => onChange(null)}>
          {t('focus.middle')}
        </Button>
      )}
    </div>
  );
}

/** Both sliders move in both directions, as a spot does. */
function moveByKey(event: KeyboardEvent, move: (by: Focus) => void): void {
  const by = KEYS[event.key];
  if (by === undefined) return;
  event.preventDefault();
  move(by);
}

function pointedAt({ currentTarget, clientX, clientY }: PointerEvent<HTMLElement>): Focus {
  const box = currentTarget.getBoundingClientRect();
  return within({
    x: ((clientX - box.left) / box.width) * 100,
    y: ((clientY - box.top) / box.height) * 100,
  });
}

function within({ x, y }: Focus): Focus {
  const at = (value: number) => Math.min(100, Math.max(0, Math.round(value / STEP) * STEP));
  return { x: at(x), y: at(y) };
}
