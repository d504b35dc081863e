import { useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Asset, AssetHash } from '../../core/image/asset.js';
import type { LibraryContent } from '../../core/post/library.js';
import type { Post } from '../../core/post/post.js';
import { Notice } from '../ui/Notice.js';
import { FramePair } from './FramePair.js';
import styles from './PreviewPane.module.css';
import { DEVICE_WIDTHS, PreviewToolbar, type PreviewSettings } from './PreviewToolbar.js';
import { draftCategory, type PreviewSource } from './preview-view.js';
import { TeaserLength } from './TeaserLength.js';
import { useAppAppearance } from './useAppAppearance.js';
import { usePreviewDocument } from './usePreviewDocument.js';
import { useStageSize } from './useStageSize.js';

/** What a `PreviewPane` takes. `neighbours` are the stored posts; the one with the draft's id is replaced by `draft`. */
export interface PreviewPaneProps {
  readonly draft: Post;
  readonly library: LibraryContent;
  readonly assets: ReadonlyMap<AssetHash, Asset>;
  readonly neighbours: Post[];
  /** UTF-16 offset of the cursor in the draft's body. */
  readonly cursor: number;
}

/** The post as its readers will meet it: as an article, among its neighbours, and as a teaser. */
export function PreviewPane({ draft, library, assets, neighbours, cursor }: PreviewPaneProps) {
  const { t } = useTranslation('preview');
  const appAppearance = useAppAppearance();
  const [chosen, setChosen] = useState<Partial<PreviewSettings>>({});
  const settings: PreviewSettings = {
    mode: 'article',
    device: 'tablet',
    appearance: appAppearance,
    ...chosen,
  };
  const change = useCallback((next: Partial<PreviewSettings>) => {
    setChosen((now) => ({ ...now, ...next }));
  }, []);
  const source = useMemo<PreviewSource>(
    () => ({ draft, library, assets, neighbours }),
    [draft, library, assets, neighbours],
  );
  const { mode, device, appearance } = settings;
  const width = DEVICE_WIDTHS[device];
  const { document, error } = usePreviewDocument({ source, cursor, mode, width, appearance });
  const title = t('frameTitle', {
    mode: t(`mode.${mode}`),
    device: t(`device.${device}`, { width }),
  });
  return (
    <div className={styles['pane']}>
      <PreviewToolbar settings={settings} onChange={change} />
      {error !== null && (
        <div className={styles['message']}>
          <Notice tone="warn" title={t('lastGood')}>
            {error}
          </Notice>
        </div>
      )}
      {mode === 'category' && draftCategory(source) === null && (
        <div className={styles['message']}>
          <Notice title={t('noCategory.title')}>{t('noCategory.text')}</Notice>
        </div>
      )}
      <Stage document={document} title={title} width={width} />
      {mode === 'teaser' && <TeaserLength source={source} />}
    </div>
  );
}

interface StageProps {
  readonly document: string | null;
  readonly title: string;
  readonly width: number;
}

/** Shows the page at its own width, made smaller as a whole where the pane is narrower. */
function Stage({ document, title, width }: StageProps) {
  const stage = useRef<HTMLDivElement>(null);
  const size = useStageSize(stage);
  const scale = size.width === 0 ? 1 : Math.min(1, size.width / width);
  return (
    <div ref={stage} className={styles['stage']}>
      {document !== null && size.width > 0 && (
        <FramePair
          document={document}
          title={title}
          width={width}
          height={Math.ceil(size.height / scale)}
          scale={scale}
        />
      )}
    </div>
  );
}
