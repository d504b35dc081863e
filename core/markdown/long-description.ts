import type { ImageUse } from '../image/image-use.js';
import type { Language } from '../post/post.js';
import { escapeText } from './escape.js';

/**
 * The long description of a picture, as any writer of pages needs it. `label` opens it, `of` says
 * which picture is meant (its alternative text, empty without one), `paragraphs` are plain text.
 */
export interface LongDescription {
  readonly label: string;
  readonly of: string;
  readonly paragraphs: readonly string[];
}

const LABELS: Record<Language, string> = { de: 'Bildbeschreibung', en: 'Image description' };

/** What is told at length about a picture, in the words of a text in `language`; null when nothing is. */
export function longDescriptionOf(
  use: Pick<ImageUse, 'long' | 'alt' | 'decision'>,
  language: Language,
): LongDescription | null {
  const paragraphs = use.long
    .split(/\s*\n\s*/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (paragraphs.length === 0) return null;
  const of = use.decision === 'described' ? use.alt.trim() : '';
  return { label: LABELS[language], of, paragraphs };
}

/**
 * The long description as a block that opens without scripts, to stand right after its picture. Its
 * name holds the alternative text, so that several on one page can be told apart. Empty without one.
 */
export function longDescriptionHtml(
  use: Pick<ImageUse, 'long' | 'alt' | 'decision'>,
  language: Language,
): string {
  const description = longDescriptionOf(use, language);
  if (description === null) return '';
  const { label, of, paragraphs } = description;
  const about = of === '' ? '' : `<span class="screen-reader-text">: ${escapeText(of)}</span>`;
  const told = paragraphs.map((line) => `<p>${escapeText(line)}</p>\n`).join('');
  return `<details class="wp-block-details image-description">\n<summary>${label}${about}</summary>\n${told}</details>\n`;
}
