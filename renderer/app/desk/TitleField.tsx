import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language, RecordId } from '../../../core/post/post.js';
import type { WritingAids } from '../../editor/Editor.js';
import { WordsField } from '../../editor/field/WordsField.js';
import { classNames } from '../../ui/class-names.js';
import styles from './TitleField.module.css';

/** From so many characters on a title needs more than three lines. */
const LONG = 90;

/** What `TitleField` takes. `language` is the post's. */
export interface TitleFieldProps {
  readonly postId: RecordId;
  readonly title: string;
  readonly language: Language;
  readonly aids: WritingAids;
  readonly readOnly: boolean;
  onChange(title: string): void;
  /** Enter: on to the text. */
  onLeave(): void;
}

/** The post's title as one big line that wraps and grows with its words. */
export function TitleField({ title, onChange, onLeave, ...writing }: TitleFieldProps) {
  const { t } = useTranslation('app');
  const hint = useId();
  return (
    <div
      className={classNames(styles['title'], title.length > LONG && styles['long'])}
      title={t('title.hint')}
      data-title-field
    >
      <WordsField
        {...writing}
        {...{ onChange, onLeave }}
        text={title}
        kind="line"
        most={500}
        name={{ label: t('title.label') }}
        describedBy={hint}
        placeholder={t('title.placeholder')}
      />
      <span id={hint} hidden>
        {t('title.hint')}
      </span>
    </div>
  );
}

/** Puts the cursor into the title of the post on the desk. */
export function focusTitle(): void {
  document.querySelector<HTMLElement>('[data-title-field] [role=textbox]')?.focus();
}
