import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { Compartment, EditorState, type Extension, Prec } from '@codemirror/state';
import { EditorView, keymap, placeholder } from '@codemirror/view';
import type { Language } from '../../../core/post/post.js';
import { cspNonce } from '../csp-nonce.js';
import { dialectLanguage } from '../dialect-language.js';
import type { WritingAids } from '../editor-view.js';
import { fromOutside } from '../from-outside.js';
import { letFocusGo } from '../let-focus-go.js';
import { plainLanguage } from '../line/line-language.js';
import { minimalChange } from '../minimal-change.js';
import { readingOnly } from '../reading-only.js';
import { spelling } from '../spelling/spelling.js';
import { typesetting } from '../typesetting/typesetting.js';

/** What a field holds: one line, such as a title; plain paragraphs; or paragraphs with marks of the dialect. */
export type FieldKind = 'line' | 'plain' | 'marks';

/** What a field is for good. `most` is the number of characters it takes. */
export interface FieldStart {
  readonly text: string;
  readonly kind: FieldKind;
  readonly most: number;
}

/** What changes with the interface's language or the post's. Attributes name the field and say what describes it. */
export interface FieldWords {
  readonly language: Language;
  readonly aids: WritingAids;
  readonly phrases: Record<string, string>;
  readonly placeholder: string;
  readonly readOnly: boolean;
  readonly attributes: Readonly<Record<string, string>>;
}

/** What the field tells. `onLeave` hears Enter in one line. */
export interface FieldEvents {
  onText(text: string): void;
  onLeave(): void;
}

const words = new Compartment();

const LOOKS = EditorView.theme({
  '&.cm-focused': { outline: 'none' },
  '& .cm-scroller': { fontFamily: 'inherit', lineHeight: 'inherit', overflow: 'visible' },
  '& .cm-content': { padding: '0', minHeight: 'inherit', caretColor: 'var(--accent)' },
  '& .cm-line': { padding: '0' },
  '& .cm-placeholder': { color: 'var(--muted)' },
  '& .cm-tooltip': { border: '0', background: 'transparent', zIndex: '30' },
});

/** Makes the editor of a field: the marks of the language, spelling and undo of its own; nothing else of the desk. */
export function fieldView(
  parent: HTMLElement,
  { text, kind, most }: FieldStart,
  naming: FieldWords,
  events: FieldEvents,
): EditorView {
  const state = EditorState.create({
    doc: text,
    extensions: [
      cspNonce(parent.ownerDocument),
      kind === 'marks' ? dialectLanguage() : plainLanguage(),
      kind === 'line' ? oneLine(events) : [],
      atMost(most),
      words.of(wordsExtension(naming, kind)),
      history(),
      EditorView.lineWrapping,
      letFocusGo(),
      LOOKS,
      keymap.of([...historyKeymap, ...defaultKeymap]),
      EditorView.updateListener.of(({ docChanged, transactions, state: { doc } }) => {
        const byHand = transactions.some((tr) => tr.docChanged && !tr.annotation(fromOutside));
        if (docChanged && byHand) events.onText(doc.toString());
      }),
    ],
  });
  return new EditorView({ parent, state });
}

/** Says the field's words anew; text, cursor and history stay. */
export function speakField(view: EditorView, naming: FieldWords, kind: FieldKind): void {
  view.dispatch({ effects: words.reconfigure(wordsExtension(naming, kind)) });
}

/** Brings the field to a text that came from outside by the smallest change. */
export function takeFieldText(view: EditorView, text: string): void {
  const changes = minimalChange(view.state.doc.toString(), text.replace(/\r\n?/g, '\n'));
  if (changes !== null) view.dispatch({ changes, annotations: fromOutside.of(true) });
}

function wordsExtension(naming: FieldWords, kind: FieldKind): Extension {
  const { language, aids, phrases, readOnly, attributes } = naming;
  return [
    readingOnly(readOnly),
    typesetting(language, aids.typing),
    spelling(aids.spelling),
    EditorState.phrases.of(phrases),
    naming.placeholder === '' ? [] : placeholder(naming.placeholder),
    EditorView.contentAttributes.of({
      ...attributes,
      tabindex: '0',
      lang: language,
      spellcheck: 'false',
      autocorrect: 'off',
      autocapitalize: 'off',
      translate: 'no',
      'aria-multiline': String(kind !== 'line'),
      ...(readOnly ? { 'aria-readonly': 'true' } : {}),
    }),
  ];
}

/** Enter leads on, and what is pasted or dropped becomes one line. */
function oneLine({ onLeave }: FieldEvents): Extension {
  const leave = () => {
    onLeave();
    return true;
  };
  return [
    Prec.high(keymap.of([{ key: 'Enter', run: leave, shift: leave }])),
    EditorView.clipboardInputFilter.of((pasted) => pasted.replace(/\s*\n\s*/g, ' ')),
  ];
}

/** What is too long is cut where it is pasted, and no key goes further. */
function atMost(most: number): Extension {
  return [
    EditorView.clipboardInputFilter.of((pasted, { doc, selection: { main } }) =>
      pasted.slice(0, Math.max(0, most - doc.length + main.to - main.from)),
    ),
    EditorState.changeFilter.of(
      (tr) =>
        tr.newDoc.length <= Math.max(most, tr.startState.doc.length) ||
        tr.annotation(fromOutside) === true,
    ),
  ];
}
