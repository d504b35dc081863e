import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/Icon.js';
import styles from './PreviewPane.module.css';
import type { PreviewMode } from './preview-page.js';
import { Segments } from '../ui/Segments.js';
import type { Appearance } from './useAppAppearance.js';

/** The widths a page is laid out at, in px. */
export const DEVICE_WIDTHS = { phone: 390, tablet: 820, desktop: 1280 } as const;

/** A kind of screen. */
type Device = keyof typeof DEVICE_WIDTHS;

/** What the preview is set to. */
export interface PreviewSettings {
  readonly mode: PreviewMode;
  readonly device: Device;
  readonly appearance: Appearance;
}

/** What a `PreviewToolbar` takes. */
export interface PreviewToolbarProps {
  readonly settings: PreviewSettings;
  onChange(change: Partial<PreviewSettings>): void;
}

const DEVICES: readonly Device[] = ['phone', 'tablet', 'desktop'];
const MODES: readonly PreviewMode[] = ['article', 'category', 'teaser'];

/** Chooses the layout, the screen's width and light or dark. */
export function PreviewToolbar({ settings, onChange }: PreviewToolbarProps) {
  const { t } = useTranslation('preview');
  return (
    <div className={styles['toolbar']}>
      <Segments
        label={t('mode.label')}
        options={MODES.map((id) => ({ id, label: t(`mode.${id}`) }))}
        value={settings.mode}
        onChange={(mode) => {
          onChange({ mode });
        }}
      />
      <div className={styles['screen']}>
        <Segments
          label={t('device.label')}
          options={DEVICES.map((id) => ({
            id,
            label: t(`device.${id}`, { width: DEVICE_WIDTHS[id] }),
            icon: <Icon name={id} size={18} />,
          }))}
          value={settings.device}
          onChange={(device) => {
            onChange({ device });
          }}
        />
        <Segments
          label={t('appearance.label')}
          options={[
            { id: 'light', label: t('appearance.light'), icon: <LightIcon /> },
            { id: 'dark', label: t('appearance.dark'), icon: <DarkIcon /> },
          ]}
          value={settings.appearance}
          onChange={(appearance) => {
            onChange({ appearance });
          }}
        />
      </div>
    </div>
  );
}

const RAYS = 'M10 2v2M10 16v2M2 10h2M16 10h2M4.300 4.300l1.400 1.400M14.300 14.300l1.400 1.400';
const MORE_RAYS = 'M4.300 15.700l1.400-1.400M14.300 5.700l1.400-1.400';

function LightIcon() {
  return (
    <Drawing
      path={`M10 6.800a3.200 3.200 0 1 0 0 6.400 3.200 3.200 0 0 0 0-6.400z${RAYS}${MORE_RAYS}`}
    />
  );
}

function DarkIcon() {
  return <Drawing path="M16.500 11.800A7 7 0 0 1 8.200 3.500a7 7 0 1 0 8.300 8.300z" />;
}

function Drawing({ path }: { readonly path: string }) {
  return (
    <svg
      width={18}
      height={18}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden
    >
      <path d={path} />
    </svg>
  );
}
