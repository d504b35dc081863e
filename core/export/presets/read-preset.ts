import { OwnRecord } from './own-record.js';
import { restoreText } from './restore-text.js';

/** What a document of ours for Hugo or Eleventy says, in the names and the dialect of a plain bundle. */
export interface PresetDocument {
  readonly data: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** Fields of the generators that follow from others of ours. */
const DERIVED = new Set(['draft', 'summary', 'images', 'resources', 'templateEngineOverride']);

/**
 * Reads a document that `presetPost` wrote; null for any other. What somebody changed in it since
 * (words, title, dates, tags, pictures' markup) counts.
 */
export function readPreset(
  data: Readonly<Record<string, unknown>>,
  body: string,
): PresetDocument | null {
  const parsed = OwnRecord.safeParse(data['blogpult']);
  if (!parsed.success) return null;
  const { preset, undated, text, introduction, createdAt, ...own } = parsed.data;
  const { id, status, teaserMode, notes, dismissals } = own;
  const rest = Object.entries(data).filter(([key]) => key !== 'blogpult' && !DERIVED.has(key));
  const { date, lastmod, description, ...named } = Object.fromEntries(rest);
  const before = typeof named['introduction'] === 'string' ? named['introduction'] : '';
  const isUndated = undated && Date.parse(String(date)) === Date.parse(createdAt);
  return {
    data: {
      ...named,
      ...{ id, status, teaserMode, notes, createdAt },
      ...(dismissals.length === 0 ? {} : { dismissals }),
      excerpt: description ?? '',
      introduction: restoreText(before, introduction, preset),
      publishAt: isUndated ? null : date,
      updatedAt: lastmod,
    },
    body: restoreText(body, text, preset),
  };
}
