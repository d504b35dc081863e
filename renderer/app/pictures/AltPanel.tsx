import { useTranslation } from 'react-i18next';
import type { Asset } from '../../../core/image/asset.js';
import type { ImageUse } from '../../../core/image/image-use.js';
import type { Language } from '../../../core/post/post.js';
import { AltPrompt } from '../../images/AltPrompt.js';
import { Notice } from '../../ui/Notice.js';
import { SidePanel } from '../../ui/SidePanel.js';

/** What `AltPanel` takes. `asset` is null while the library does not hold the picture. */
export interface AltPanelProps {
  readonly promptKey: string;
  readonly use: ImageUse;
  readonly asset: Asset | null;
  readonly place: 'body' | 'featured' | 'portrait';
  readonly language: Language;
  readonly linkTarget: string | null;
  /** Pictures that wait behind this one. */
  readonly waiting: number;
  onDone(use: ImageUse): void;
  onLater(): void;
  onRemove(): void;
}

/** The alt prompt in its side panel, beside the text it belongs to. Closing means later. */
export function AltPanel(props: AltPanelProps) {
  const { promptKey, asset, waiting, onLater, ...prompt } = props;
  const { t } = useTranslation('app');
  const title = t(`pictures.prompt.${props.place}`);
  return (
    <SidePanel
      key={promptKey}
      title={waiting === 0 ? title : t('pictures.prompt.queue', { title, count: waiting })}
      onClose={onLater}
    >
      {asset === null ? (
        <Notice tone="warn">{t('pictures.notInLibrary')}</Notice>
      ) : (
        <AltPrompt {...prompt} asset={asset} onLater={onLater} />
      )}
    </SidePanel>
  );
}
