import type { EditorView } from '@codemirror/view';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language, RecordId } from '../../../core/post/post.js';
import { BodyEcho } from '../body-echo.js';
import type { WritingAids } from '../editor-view.js';
import { phrases } from '../phrases.js';
import { useSteady } from '../use-steady.js';
import {
  type FieldKind,
  fieldView,
  type FieldWords,
  speakField,
  takeFieldText,
} from './field-view.js';

/** What `WordsField` takes. `language` is the post's. */
export interface WordsFieldProps {
  /** Another post makes another field with its own undo. */
  readonly postId: RecordId;
  readonly text: string;
  readonly kind: FieldKind;
  readonly language: Language;
  readonly aids: WritingAids;
  readonly readOnly: boolean;
  /** The most characters it takes. */
  readonly most: number;
  /** Its name, or the id of the element that holds the name. */
  readonly name: { readonly label: string } | { readonly labelledBy: string };
  /** The id of what describes it. */
  readonly describedBy: string;
  readonly placeholder?: string;
  readonly className?: string | undefined;
  onChange(text: string): void;
  /** Enter, where the field is one line. */
  onLeave?(): void;
}

/** Words beside the text of a post that are written with the same help: marks of the language, spelling, one undo a step. */
export function WordsField(props: WordsFieldProps) {
  return <Field key={props.postId} {...props} />;
}

function Field(props: WordsFieldProps) {
  const { text, kind, most, className } = props;
  const parent = useRef<HTMLDivElement>(null);
  const [field, setField] = useState<{ view: EditorView; echo: BodyEcho } | null>(null);
  const words = useFieldWords(props);
  const onChange = useSteady(props.onChange);
  const onLeave = useSteady(() => props.onLeave?.());
  const first = useRef({ start: { text, kind, most }, words });
  useLayoutEffect(() => {
    if (parent.current === null) return undefined;
    const echo = new BodyEcho();
    const onText = (now: string) => {
      echo.sent(now);
      onChange(now);
    };
    const { start } = first.current;
    const view = fieldView(parent.current, start, first.current.words, { onText, onLeave });
    setField({ view, echo });
    return () => view.destroy();
  }, [onChange, onLeave]);
  useEffect(() => {
    if (field !== null) speakField(field.view, words, kind);
  }, [field, words, kind]);
  useEffect(() => {
    if (field !== null && !field.echo.isOwn(text)) takeFieldText(field.view, text);
  }, [field, text]);
  return <div ref={parent} className={className} />;
}

function useFieldWords(props: WordsFieldProps): FieldWords {
  const { language, aids, readOnly, name, describedBy, placeholder = '' } = props;
  const { t } = useTranslation('editor');
  const [attribute, value] =
    'label' in name ? ['aria-label', name.label] : ['aria-labelledby', name.labelledBy];
  return useMemo(() => {
    const attributes = { [attribute]: value, 'aria-describedby': describedBy };
    return { language, aids, readOnly, placeholder, phrases: phrases(t), attributes };
  }, [language, aids, readOnly, placeholder, t, attribute, value, describedBy]);
}
