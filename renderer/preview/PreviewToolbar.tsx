import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/Icon.js';
import { IconButton } from '../ui/IconButton.js';
import { SelectField } from '../ui/SelectField.js';
import { DarkIcon, FreeIcon, LightIcon } from './PreviewIcons.js';
import styles from './PreviewToolbar.module.css';
import {
  DEVICE_WIDTHS,
  DEVICES,
  MODES,
  SHOWS,
  ZOOMS,
  type Device,
  type PreviewSettings,
} from './preview-settings.js';
import { Segments } from '../ui/Segments.js';

/** What a `PreviewToolbar` takes; `print` is the button that prints the article. */
export interface PreviewToolbarProps {
  readonly settings: PreviewSettings;
  readonly print: ReactNode;
  onChange(change: Partial<PreviewSettings>): void;
}

/** Chooses the layout, the screen, and how it is shown. */
export function PreviewToolbar({ settings, print, onChange }: PreviewToolbarProps) {
  const { t } = useTranslation('preview');
  return (
    <div className={styles['toolbar']}>
      <div className={styles['row']}>
        <Segments
          label={t('mode.label')}
          options={MODES.map((id) => ({ id, label: t(`mode.${id}`) }))}
          value={settings.mode}
          onChange={(mode) => onChange({ mode })}
        />
        {print}
      </div>
      <ScreenRow settings={settings} onChange={onChange} />
    </div>
  );
}

type PartProps = Omit<PreviewToolbarProps, 'print'>;

function ScreenRow({ settings, onChange }: PartProps) {
  const { t } = useTranslation('preview');
  return (
    <div className={styles['row']}>
      <Segments
        label={t('device.label')}
        options={DEVICES.map((id) => ({
          id,
          label: t(`device.${id}`, { width: DEVICE_WIDTHS[id] ?? 0 }),
          icon: <DeviceIcon device={id} />,
        }))}
        value={settings.device}
        onChange={(device) => onChange({ device })}
      />
      <Segments
        label={t('show.label')}
        options={SHOWS.map((id) => ({
          id,
          label: t(`show.${id}`),
          icon: <Icon name={SHOW_ICONS[id]} size={18} />,
        }))}
        value={settings.show}
        onChange={(show) => onChange({ show })}
      />
      <Segments
        label={t('appearance.label')}
        options={[
          { id: 'light', label: t('appearance.light'), icon: <LightIcon /> },
          { id: 'dark', label: t('appearance.dark'), icon: <DarkIcon /> },
        ]}
        value={settings.appearance}
        onChange={(appearance) => onChange({ appearance })}
      />
    </div>
  );
}

const SHOW_ICONS = { page: 'eye', noImages: 'image-missing', text: 'details' } as const;

/** Below the page: its size, its outline, and whether a second one stands beside it. */
export function PreviewFooter({ settings, onChange }: PartProps) {
  const { t } = useTranslation('preview');
  return (
    <div className={styles['footer']}>
      <SelectField
        label={t('zoom.label')}
        hideLabel
        size="small"
        options={ZOOMS.map((id) => ({
          id,
          label: id === 'fit' ? t('zoom.fit') : t('zoom.percent', { percent: Number(id) * 100 }),
        }))}
        value={settings.zoom}
        onChange={(zoom) => onChange({ zoom })}
      />
      <div className={styles['group']}>
        <IconButton
          size="small"
          icon="list"
          label={t('outline.label')}
          pressed={settings.outline}
          onPress={() => onChange({ outline: !settings.outline })}
        />
        <IconButton
          size="small"
          icon="copy"
          label={t('beside')}
          pressed={settings.second !== null}
          onPress={() => onChange({ second: settings.second === null ? other(settings) : null })}
        />
      </div>
    </div>
  );
}

function DeviceIcon({ device }: { readonly device: Device }) {
  return device === 'free' ? <FreeIcon /> : <Icon name={device} size={18} />;
}

/** The page that is most worth having beside the first. */
function other({ mode }: PreviewSettings) {
  return mode === 'category' ? 'article' : 'category';
}
