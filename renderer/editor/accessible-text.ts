import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { Language } from '../../core/post/post.js';

/** What assistive technology hears about the text area. `describedBy` is the id of the hint below it. */
export interface TextNaming {
  readonly label: string;
  readonly describedBy: string;
  readonly language: Language;
}

/** The text area's name, its language, and the hint how to leave it. Spelling is checked elsewhere. */
export function accessibleText({ label, describedBy, language }: TextNaming): Extension {
  return EditorView.contentAttributes.of({
    // Editable is focusable; said outright for checkers that look only at the attribute.
    tabindex: '0',
    'aria-label': label,
    'aria-describedby': describedBy,
    lang: language,
    spellcheck: 'false',
    autocorrect: 'off',
    autocapitalize: 'off',
    translate: 'no',
  });
}
