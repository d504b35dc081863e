import { useTranslation } from 'react-i18next';
import type { ImageContext } from '../../../core/alt/image-context.js';
import type { ImageUse } from '../../../core/image/image-use.js';
import { AltPrompt, type AltPromptProps } from '../../images/AltPrompt.js';
import { Notice } from '../../ui/Notice.js';
import { SidePanel } from '../../ui/SidePanel.js';

/** What `AltPanel` takes. */
export interface AltPanelProps extends Omit<
  AltPromptProps,
  'asset' | 'layout' | 'around' | 'onAllLater'
> {
  readonly context: ImageContext;
  /** Pictures that wait behind this one. */
  readonly waiting: number;
  onLater(placed: ImageUse | null): void;
  /** Neither this picture now nor those that wait. */
  onAllLater?(placed: ImageUse | null): void;
}

/** The alt prompt in its side panel, beside the text it belongs to. Closing means later. */
export function AltPanel(props: AltPanelProps) {
  const { context, waiting, onLater, onAllLater, takeFocus = true } = props;
  const { t } = useTranslation('app');
  const title = t(`pictures.prompt.${context.place}`);
  return (
    <SidePanel
      title={waiting === 0 ? title : t('pictures.prompt.queue', { title, count: waiting })}
      takeFocus={takeFocus}
      onClose={() => onLater(null)}
    >
      {!takeFocus && (
        <p role="status" className="visually-hidden">
          {t('pictures.prompt.waits')}
        </p>
      )}
      {context.asset === null ? (
        <Notice tone="warn">{t('pictures.notInLibrary')}</Notice>
      ) : (
        <AltPrompt
          {...props}
          asset={context.asset}
          onAllLater={waiting > 0 ? onAllLater : undefined}
        />
      )}
    </SidePanel>
  );
}
