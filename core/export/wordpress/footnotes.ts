import type { NoteToken } from '../../markdown/tokens.js';
import { block } from './rich-text.js';
import { stableUuid } from '../../post/stable-uuid.js';

/** A footnote as WordPress keeps it in the post's meta: `content` is rich text. */
export interface Footnote {
  readonly id: string;
  readonly content: string;
}

interface Entry {
  readonly id: string;
  readonly write: () => string;
}

/**
 * The footnotes of one post, numbered through all its texts in the order of their first marks.
 * `kept`: WordPress keeps them in the post's meta and knows the marks by `data-fn`; text that is
 * pasted by hand has no meta, so its marks are plain links to notes in the text.
 */
export class Footnotes {
  private readonly entries = new Map<NoteToken, Entry>();

  /** `post` is the post's id: it makes the footnotes' ids its own. */
  constructor(
    private readonly post: string,
    private readonly kept: boolean,
  ) {}

  /** The mark of a note at this place; `write` gives the note's text once all marks are known. */
  mark(note: NoteToken, part: string, write: () => string): string {
    const known = this.entries.get(note);
    const entry = known ?? { id: stableUuid(`${this.post}/${part}/${note.label}`), write };
    this.entries.set(note, entry);
    const number = [...this.entries.keys()].indexOf(note) + 1;
    // An id stands once on a page: the way back leads to the first mark.
    const id = known === undefined ? ` id="${entry.id}-link"` : '';
    const name = this.kept ? ` data-fn="${entry.id}" class="fn"` : '';
    return `<sup${name}><a href="#${entry.id}"${id}>${number}</a></sup>`;
  }

  /** All notes that have a mark, in order. */
  list(): Footnote[] {
    return [...this.entries.values()].map(({ id, write }) => ({ id, content: write() }));
  }

  /** The blocks that show the notes; none without notes. */
  blocks(): string[] {
    const notes = this.list();
    if (notes.length === 0) return [];
    if (this.kept) return ['<!-- wp:footnotes /-->'];
    return notes.map(({ id, content }, index) =>
      block(
        'paragraph',
        {},
        `<p id="${id}"><a href="#${id}-link">${index + 1}</a>. ${content}</p>`,
      ),
    );
  }
}
