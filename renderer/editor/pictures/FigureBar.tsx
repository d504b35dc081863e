import { useTranslation } from 'react-i18next';
import { ImageAlign, type ImageUse } from '../../../core/image/image-use.js';
import type { IconName } from '../../ui/Icon.js';
import { IconButton } from '../../ui/IconButton.js';
import { SelectField } from '../../ui/SelectField.js';
import styles from './ImageCard.module.css';

/** Widths on offer, in per cent of the text column. */
const WIDTHS = [25, 33, 50, 66, 75, 100];

const ICONS: Record<ImageAlign, IconName> = {
  none: 'align-none',
  left: 'align-left',
  center: 'align-center',
  right: 'align-right',
  wide: 'align-wide',
};

/** What `FigureBar` takes. */
export interface FigureBarProps {
  readonly use: ImageUse;
  /** Whether Tab stops here: only while the picture has the focus. */
  readonly entered: boolean;
  onChange(part: Partial<ImageUse>): void;
  onSource(): void;
  onRemove(): void;
}

/** Where the picture stands and how wide it is, right at the picture. */
export function FigureBar({ use, entered, onChange, onSource, onRemove }: FigureBarProps) {
  const { t } = useTranslation('editor');
  const widths = use.width === null || WIDTHS.includes(use.width) ? WIDTHS : [...WIDTHS, use.width];
  const tab = { excludeFromTabOrder: !entered, size: 'small' as const };
  return (
    <div className={styles['bar']} role="group" aria-label={t('figure.bar')}>
      {ImageAlign.options.map((align) => (
        <IconButton
          key={align}
          {...tab}
          icon={ICONS[align]}
          label={t(`figure.align.${align}`)}
          pressed={use.align === align}
          onPress={() => onChange({ align })}
        />
      ))}
      <SelectField
        label={t('figure.width')}
        hideLabel
        size="small"
        isDisabled={use.align === 'wide'}
        value={use.width === null ? 'auto' : String(use.width)}
        onChange={(id) => onChange({ width: id === 'auto' ? null : Number(id) })}
        options={[
          { id: 'auto', label: t('figure.widthAuto') },
          ...widths.map((width) => ({ id: String(width), label: `${width} %` })),
        ]}
      />
      <IconButton {...tab} icon="code" label={t('card.source')} onPress={onSource} />
      <IconButton {...tab} icon="trash" label={t('figure.remove')} onPress={onRemove} />
    </div>
  );
}
