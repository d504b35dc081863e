import { useRef, useState } from 'react';
import { classNames } from '../../ui/class-names.js';
import type { LineActions } from '../line/line-actions.js';
import { LineEditor, type Pressed } from '../line/LineEditor.js';
import { MarkedWords } from '../line/MarkedWords.js';
import { pressEnters, unknownAt } from '../line/enter-by-mouse.js';
import type { WordMark } from '../line/word-marks.js';
import styles from './ImageCard.module.css';

/** What `FigureField` takes. */
export interface FigureFieldProps {
  readonly field: 'caption' | 'credit';
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  /** What is marked in it while nobody writes there. */
  readonly marks: readonly WordMark[] | undefined;
  /** Whether Tab stops here: only while the picture has the focus. */
  readonly entered: boolean;
  readonly actions: LineActions;
  /** `typed` says that somebody is typing: one undo takes back what was typed in one go. */
  onChange(text: string, typed: boolean): void;
  /** Enter and Escape: back to the picture. */
  onDone(): void;
  onNextUnknown(): void;
}

/** Words below the picture that look like its text and are written where they stand, with the text's own help. */
export function FigureField(props: FigureFieldProps) {
  const { field, label, placeholder, value, marks, entered, actions, onDone } = props;
  const [active, setActive] = useState(false);
  const pressedRef = useRef<Pressed | null>(null);
  const named = active
    ? {}
    : ({ role: 'textbox', 'aria-label': label, tabIndex: entered ? 0 : -1 } as const);
  return (
    <div
      {...named}
      className={classNames(styles['field'], value === '' && styles['hint'])}
      data-field={field}
      onFocus={() => setActive(true)}
      onBlur={({ currentTarget, relatedTarget }) => {
        // Another window takes the focus for a while, and gives it back.
        const isWindow = relatedTarget === null && currentTarget.contains(document.activeElement);
        if (!isWindow && !currentTarget.contains(relatedTarget)) setActive(false);
      }}
      onMouseDown={(event) => {
        if (!active && pressEnters(event, pressedRef))
          event.currentTarget.focus({ preventScroll: true });
      }}
      onContextMenu={(event) => {
        const word = active ? null : unknownAt(event.target);
        if (word === null) return;
        event.preventDefault();
        actions.want(word);
        event.currentTarget.focus({ preventScroll: true });
      }}
    >
      {active ? (
        <LineEditor
          {...{ label, actions, pressedRef }}
          text={value}
          hint={placeholder}
          marks={false}
          onKey={(event) => {
            if (event.key !== 'Enter' && event.key !== 'Escape') return false;
            onDone();
            return true;
          }}
          onChange={props.onChange}
          onNextUnknown={props.onNextUnknown}
        />
      ) : value === '' ? (
        placeholder
      ) : (
        <MarkedWords text={value} marks={marks} />
      )}
    </div>
  );
}
