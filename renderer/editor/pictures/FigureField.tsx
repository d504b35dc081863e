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

/** A line below the picture that looks like its text and is written where it stands. */
export function FigureField(props: FigureFieldProps) {
  const { label, placeholder, value, entered, onChange, onDone } = props;
  // While it is being written the field keeps what was typed; the text of the post trims it.
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <input
      className={styles['field']}
      aria-label={label}
      placeholder={placeholder}
      value={typed ?? value}
      tabIndex={entered ? 0 : -1}
      spellCheck={false}
      onChange={(event) => {
        setTyped(event.target.value);
        onChange(event.target.value);
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
  );
}
