import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../ui/Notice.js';
import { Outline } from './Outline.js';
import styles from './PageView.module.css';
import type { LiveText, LiveTop } from './live-text.js';
import type { PreviewMode } from './preview-page.js';
import { DEVICE_WIDTHS, type PreviewSettings } from './preview-settings.js';
import type { PreviewSource } from './preview-view.js';
import { useFollow } from './useFollow.js';
import { useLivePage } from './useLivePage.js';
import { usePreviewWords } from './usePreviewWords.js';
import { useStageSize } from './useStageSize.js';

/** What a `PageView` takes. */
export interface PageViewProps {
  readonly source: PreviewSource;
  readonly mode: PreviewMode;
  readonly settings: PreviewSettings;
  readonly live: LiveText;
  readonly top: LiveTop;
  onPlace(offset: number): void;
  onTop(offset: number): void;
}

/** One page of the blog in its frame, laid out at the chosen width and shown at the chosen size. */
export function PageView(props: PageViewProps) {
  const { source, mode, settings, live, top, onPlace, onTop } = props;
  const { t } = useTranslation('preview');
  const words = usePreviewWords();
  const stage = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const size = useStageSize(stage);
  const { device, zoom, show, appearance, outline } = settings;
  const { width, scale } = measures(DEVICE_WIDTHS[device], zoom, size.width);
  const title = t('frameTitle', {
    mode: t(`mode.${mode}`),
    device: t(`device.${device}`, { width }),
  });
  const request = { source, mode, show, width, appearance, words, live };
  const { page, error, drawn } = useLivePage(frame, title, request, { onPlace, onTop });
  useFollow(page, top);
  useFrameSize(frame, { width, height: Math.ceil(size.height / scale), scale });
  return (
    <div className={styles['view']}>
      {error !== null && (
        <div className={styles['message']}>
          <Notice tone="warn" title={t('lastGood')}>
            {error}
          </Notice>
        </div>
      )}
      {outline && <Outline page={page} drawn={drawn} onPlace={onPlace} />}
      <div ref={stage} className={styles['stage']}>
        <div
          ref={frame}
          className={styles['frame']}
          style={{ width: width * scale, height: size.height }}
        />
      </div>
    </div>
  );
}

/** The layout's width in px and how much it is made smaller or larger as a whole. */
function measures(device: number | null, zoom: PreviewSettings['zoom'], stage: number) {
  const room = Math.max(1, stage);
  if (zoom !== 'fit') {
    const scale = Number(zoom);
    return { width: device ?? Math.floor(room / scale), scale };
  }
  const width = device ?? room;
  return { width, scale: Math.min(1, room / width) };
}

interface FrameSize {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

/** The frame is not React's: it is made once and must never be made again while its page stands. */
function useFrameSize(place: React.RefObject<HTMLElement | null>, size: FrameSize): void {
  const { width, height, scale } = size;
  useEffect(() => {
    const frame = place.current?.querySelector('iframe');
    if (frame === null || frame === undefined) return;
    frame.style.width = `${width}px`;
    frame.style.height = `${height}px`;
    frame.style.transform = `scale(${scale})`;
  });
}
