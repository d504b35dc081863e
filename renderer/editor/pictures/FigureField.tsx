import { useState } from 'react';
import styles from './ImageCard.module.css';

/** What `FigureField` takes. */
export interface FigureFieldProps {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  /** Whether Tab stops here: only while the picture has the focus. */
  readonly entered: boolean;
  onChange(text: string): void;
  /** Enter and Escape: back to the picture. */
  onDone(): void;
}

/** Words below the picture that look like its text and are written where they stand. */
export function FigureField(props: FigureFieldProps) {
  const { label, placeholder, value, entered, onChange, onDone } = props;
  // While it is being written the field keeps what was typed; the text of the post trims it.
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? value;
  return (
    // The wrapper draws the same words unseen, which makes the field exactly as high as they are.
    <div className={styles['lines']} data-text={`${shown === '' ? placeholder : shown} `}>
      <textarea
        className={styles['field']}
        rows={1}
        aria-label={label}
        placeholder={placeholder}
        value={shown}
        tabIndex={entered ? 0 : -1}
        spellCheck={false}
        onChange={(event) => {
          const text = event.target.value.replace(/\s*\n\s*/g, ' ');
          setTyped(text);
          onChange(text);
        }}
        onBlur={() => setTyped(null)}
        onKeyDown={(event) => {
          if ((event.key !== 'Enter' && event.key !== 'Escape') || event.nativeEvent.isComposing)
            return;
          event.preventDefault();
          event.stopPropagation();
          onDone();
        }}
      />
    </div>
  );
}
