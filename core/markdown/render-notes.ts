import type { Language } from '../post/post.js';
import { escapeText } from './escape.js';
import type { NumberedNote, RenderContext } from './render-context.js';
import type { NoteMarkToken } from './tokens.js';

const WORDS: Record<Language, { title: string; mark: string; back: string; times: string }> = {
  de: { title: 'Fußnoten', mark: 'Fußnote', back: 'Zurück zum Text von Fußnote', times: 'Stelle' },
  en: {
    title: 'Footnotes',
    mark: 'Footnote',
    back: 'Back to the text of footnote',
    times: 'place',
  },
};

/** Writes a footnote mark, numbered by the order of first marks; see `RenderOptions` for marks without a note. */
export function renderNoteMark(token: NoteMarkToken, context: RenderContext): string {
  const { footnotes, strayMarks, idPrefix, language } = context.options;
  if (footnotes === 'drop') return '';
  const note = context.notes.get(token.label);
  if (note === undefined) return strayMarks === 'drop' ? '' : escapeText(token.raw);
  const entry = context.used.get(token.label) ?? {
    note,
    number: context.used.size + 1,
    marks: 0,
  };
  context.used.set(token.label, entry);
  if (context.inLink) return `<sup class="footnote-ref">${entry.number}</sup>`;
  entry.marks += 1;
  const prefix = escapeText(idPrefix);
  const id = `${prefix}fnref--${entry.number}${entry.marks > 1 ? `-${entry.marks}` : ''}`;
  const label = `${WORDS[language].mark} ${entry.number}`;
  return (
    `<sup class="footnote-ref"><a id="${id}" href="#${prefix}fn--${entry.number}"` +
    ` aria-label="${label}">${entry.number}</a></sup>`
  );
}

/** Writes the list of notes that marks point at; `renderBlocks` writes a note's own text. Empty when there are none. */
export function renderNotes(
  context: RenderContext,
  renderBlocks: (note: NumberedNote) => string,
): string {
  const items: string[] = [];
  // A note may hold a mark of its own: the map grows while it is walked, and a Map walks on.
  for (const entry of context.used.values())
    items.push(noteItem(entry, renderBlocks(entry), context));
  if (items.length === 0) return '';
  const { idPrefix, language } = context.options;
  const labelId = `${escapeText(idPrefix)}fn--title`;
  return (
    `<div class="footnotes" role="group" aria-labelledby="${labelId}">\n` +
    `<p class="footnotes-title" id="${labelId}">${WORDS[language].title}</p>\n` +
    `<ol>\n${items.join('')}</ol>\n</div>\n`
  );
}

function noteItem(entry: NumberedNote, html: string, context: RenderContext): string {
  const id = `${escapeText(context.options.idPrefix)}fn--${entry.number}`;
  const links = backLinks(entry, context);
  const body = html.trimEnd();
  const inside = body.endsWith('</p>')
    ? `${body.slice(0, -4)}${links}</p>`
    : `${body}\n<p>${links.trimStart()}</p>`;
  return `<li id="${id}">${links === '' ? body : inside}</li>\n`;
}

function backLinks(entry: NumberedNote, context: RenderContext): string {
  const words = WORDS[context.options.language];
  const prefix = escapeText(context.options.idPrefix);
  const links = Array.from({ length: entry.marks }, (_, index) => {
    const suffix = index === 0 ? '' : `-${index + 1}`;
    const place = entry.marks === 1 ? '' : `, ${words.times} ${index + 1}`;
    return (
      ` <a class="footnote-back" href="#${prefix}fnref--${entry.number}${suffix}"` +
      ` aria-label="${words.back} ${entry.number}${place}">↩\ufe0e</a>`
    );
  });
  return links.join('');
}
