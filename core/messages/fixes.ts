import type { FixId } from '../alt/fix-id.js';
import type { Language } from '../post/post.js';
import type { StyleFixId } from '../style/style-fix-id.js';
import { STYLE_FIX_LABELS } from './style-fixes.js';

type Labels = Readonly<Record<FixId, string>>;
type AllLabels = Readonly<Record<FixId | StyleFixId, string>>;

const GERMAN: Labels = {
  'clear-alt': 'Text entfernen',
  'clear-caption': 'Bildunterschrift entfernen',
  'make-decorative': 'Als Zierbild kennzeichnen',
  'drop-markup': 'Code entfernen',
  'drop-prefix': 'Anfang weglassen',
  'drop-action-words': 'Anweisung entfernen',
  'drop-url': 'Adresse entfernen',
  'drop-emoji': 'Zeichen entfernen',
  'drop-repeated-word': 'Doppeltes Wort entfernen',
  'drop-opinion': 'Bewertung entfernen',
  'one-line': 'Umbrüche und unsichtbare Zeichen entfernen',
  'add-full-stop': 'Punkt ergänzen',
  'move-to-credit': 'In den Bildnachweis verschieben',
  'move-to-caption': 'In die Bildunterschrift verschieben',
  'move-to-long': 'In die Langbeschreibung verschieben',
  'move-to-text': 'In den Text unter dem Bild verschieben',
  'mark-language': 'Sprache des Textes angeben',
  'mark-anonymous': 'Die Person soll ungenannt bleiben',
  'use-gender-form': 'Schreibweise angleichen',
  'use-spelling': 'Schreibweise übernehmen',
  'use-link-title': 'Titel des Ziels übernehmen',
  'quote-text': 'Text aus dem Bild ergänzen',
  confirm: 'Der Text passt so',
};

const ENGLISH: Labels = {
  'clear-alt': 'Remove the text',
  'clear-caption': 'Remove the caption',
  'make-decorative': 'Mark as decorative',
  'drop-markup': 'Remove the code',
  'drop-prefix': 'Leave out the beginning',
  'drop-action-words': 'Remove the instruction',
  'drop-url': 'Remove the address',
  'drop-emoji': 'Remove the signs',
  'drop-repeated-word': 'Remove the repeated word',
  'drop-opinion': 'Remove the judgement',
  'one-line': 'Remove breaks and invisible signs',
  'add-full-stop': 'Add a full stop',
  'move-to-credit': 'Move to the credit',
  'move-to-caption': 'Move to the caption',
  'move-to-long': 'Move to the long description',
  'move-to-text': 'Move to the text below the picture',
  'mark-language': 'Say which language it is in',
  'mark-anonymous': 'The person is to stay unnamed',
  'use-gender-form': 'Use the form of the post',
  'use-spelling': 'Use this spelling',
  'use-link-title': 'Use the title of the target',
  'quote-text': 'Add the text in the picture',
  confirm: 'The text fits as it is',
};

const TABLES: Readonly<Record<Language, AllLabels>> = {
  de: { ...GERMAN, ...STYLE_FIX_LABELS.de },
  en: { ...ENGLISH, ...STYLE_FIX_LABELS.en },
};

/** What the button of an edit says. */
export function fixLabel(id: FixId | StyleFixId, language: Language): string {
  return TABLES[language][id];
}
