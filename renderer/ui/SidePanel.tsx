import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './SidePanel.module.css';
import { IconButton } from './IconButton.js';

/** What a `SidePanel` takes; names and texts are already translated. */
export interface SidePanelProps {
  readonly title: string;
  readonly children: ReactNode;
  /** Buttons that stay visible at the foot. */
  readonly footer?: ReactNode;
  onClose(): void;
  /** Moves the focus to the heading when the panel opens; on unless told. */
  readonly takeFocus?: boolean;
}

/** A panel that slides in beside the work instead of covering it. Escape closes it. */
export function SidePanel({ title, children, footer, onClose, takeFocus = true }: SidePanelProps) {
  const { t } = useTranslation('ui');
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => {
    if (takeFocus) heading.current?.focus();
  }, [takeFocus]);
  return (
    <section
      className={styles['panel']}
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.stopPropagation();
        onClose();
      }}
    >
      <header className={styles['header']}>
        <h2 id={id} ref={heading} tabIndex={-1} className={styles['title']}>
          {title}
        </h2>
        <IconButton icon="close" label={t('close')} onPress={onClose} />
      </header>
      <div className={styles['content']}>{children}</div>
      {footer !== undefined && <footer className={styles['footer']}>{footer}</footer>}
    </section>
  );
}
