import type { Language } from '../post/post.js';
import type { StyleFixId } from '../style/style-fix-id.js';

type Labels = Readonly<Record<StyleFixId, string>>;

const GERMAN: Labels = {
  'unify-forms': 'Formen angleichen',
  'set-level': 'Ebene anpassen',
  'make-heading': 'Zur Überschrift machen',
  'drop-paragraph': 'Leeren Absatz entfernen',
  'one-space': 'Auf ein Leerzeichen kürzen',
  'set-quotes': 'Anführungszeichen setzen',
  'set-dash': 'Gedankenstriche setzen',
  'drop-signs': 'Unsichtbare Zeichen entfernen',
  'make-list': 'Zur Liste machen',
  'drop-break': 'Zweite Marke entfernen',
  'move-break': 'Marke dahinter setzen',
  'drop-float': 'Zwischen die Absätze setzen',
  'drop-picture': 'Bild aus dem Text nehmen',
};

const ENGLISH: Labels = {
  'unify-forms': 'Use one form',
  'set-level': 'Set the level',
  'make-heading': 'Make it a heading',
  'drop-paragraph': 'Remove the empty paragraph',
  'one-space': 'Leave one space',
  'set-quotes': 'Set quotation marks',
  'set-dash': 'Set dashes',
  'drop-signs': 'Remove invisible signs',
  'make-list': 'Make it a list',
  'drop-break': 'Remove the second break',
  'move-break': 'Put the break behind it',
  'drop-float': 'Put it between the paragraphs',
  'drop-picture': 'Take the picture out of the text',
};

/** What the buttons of edits of the text say. */
export const STYLE_FIX_LABELS: Readonly<Record<Language, Labels>> = { de: GERMAN, en: ENGLISH };
