import { type Ref, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../core/post/post.js';
import styles from './TitleField.module.css';

/** What `TitleField` takes. `language` is the post's. */
export interface TitleFieldProps {
  readonly title: string;
  readonly language: Language;
  readonly readOnly: boolean;
  readonly ref?: Ref<HTMLTextAreaElement>;
  onChange(title: string): void;
  /** Enter or arrow down at the end: on to the text. */
  onLeave(): void;
}

/** The post's title as one big line that wraps and grows with its words. */
export function TitleField({ title, language, readOnly, ref, onChange, onLeave }: TitleFieldProps) {
  const { t } = useTranslation('app');
  const hint = useId();
  return (
    // The wrapper draws the same words unseen, which makes the field exactly as high as they are.
    <div className={styles['grow']} data-title={`${title} `}>
      <textarea
        ref={ref}
        className={styles['title']}
        aria-label={t('title.label')}
        aria-describedby={hint}
        title={t('title.hint')}
        placeholder={t('title.placeholder')}
        lang={language}
        spellCheck={false}
        rows={1}
        maxLength={500}
        value={title}
        readOnly={readOnly}
        onChange={(event) => onChange(event.target.value.replace(/\s*\n\s*/g, ' '))}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          onLeave();
        }}
      />
      <span id={hint} hidden>
        {t('title.hint')}
      </span>
    </div>
  );
}
