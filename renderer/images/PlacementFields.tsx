import { type Dispatch, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImageContext } from '../../core/alt/image-context.js';
import { ImageAlign, type ImageUse } from '../../core/image/image-use.js';
import { Button } from '../ui/Button.js';
import { SelectField } from '../ui/SelectField.js';
import { TextField } from '../ui/TextField.js';
import styles from './AltPrompt.module.css';
import type { PromptAction } from './prompt-state.js';

/** Widths on offer, in per cent of the text column. */
const WIDTHS = [25, 33, 50, 66, 75, 100];

/** What the second, small section takes. */
export interface PlacementFieldsProps {
  readonly use: ImageUse;
  readonly place: ImageContext['place'];
  readonly dispatch: Dispatch<PromptAction>;
}

/** Caption, credit and, in the text, alignment and width. Folded away until somebody wants it. */
export function PlacementFields({ use, place, dispatch }: PlacementFieldsProps) {
  const { t } = useTranslation('images');
  const [open, setOpen] = useState(use.caption !== '' || use.credit !== '');
  const section = useRef<HTMLElement>(null);
  const set = (part: Partial<ImageUse>) => dispatch({ do: 'place', use: part });
  return (
    <section ref={section} className={styles['placement']}>
      <h3>
        <Button
          variant="quiet"
          wide
          icon={open ? 'chevron-down' : 'chevron-right'}
          aria-expanded={open}
          onPress={() => {
            setOpen(!open);
            requestAnimationFrame(() => section.current?.scrollIntoView({ block: 'nearest' }));
          }}
        >
          {t(place === 'body' ? 'placement.titleBody' : 'placement.title')}
        </Button>
      </h3>
      {open && (
        <div className={styles['fields']}>
          <TextField
            label={t('placement.caption')}
            description={t('placement.captionHint')}
            value={use.caption}
            onChange={(caption) => set({ caption })}
          />
          <TextField
            label={t('placement.credit')}
            placeholder={t('placement.creditExample')}
            value={use.credit}
            onChange={(credit) => set({ credit })}
          />
          {place === 'body' && <AlignAndWidth use={use} onChange={set} />}
        </div>
      )}
    </section>
  );
}

interface AlignAndWidthProps {
  readonly use: ImageUse;
  onChange(part: Partial<ImageUse>): void;
}

function AlignAndWidth({ use, onChange }: AlignAndWidthProps) {
  const { t } = useTranslation('images');
  const widths = use.width === null || WIDTHS.includes(use.width) ? WIDTHS : [...WIDTHS, use.width];
  return (
    <div className={styles['pair']}>
      <SelectField
        label={t('placement.align')}
        value={use.align}
        onChange={(align) => onChange({ align })}
        options={ImageAlign.options.map((id) => ({ id, label: t(`align.${id}`) }))}
      />
      <SelectField
        label={t('placement.width')}
        value={use.width === null ? 'auto' : String(use.width)}
        onChange={(id) => onChange({ width: id === 'auto' ? null : Number(id) })}
        options={[
          { id: 'auto', label: t('placement.widthAuto') },
          ...widths.map((width) => ({ id: String(width), label: `${width} %` })),
        ]}
      />
    </div>
  );
}
