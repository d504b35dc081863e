import { z } from 'zod';
import { escapeText } from '../../../../core/markdown/escape.js';

/** A file of the site's media library. */
export interface Attachment {
  readonly url: string;
  readonly alt: string;
  readonly caption: string;
  readonly parent: string;
}

/** What a post's content refers to. `post` is the post's own id, for galleries that name no pictures. */
export interface ContentSurroundings {
  readonly attachments: ReadonlyMap<string, Attachment>;
  readonly post: string;
  /** The post's footnotes as WordPress stores them: JSON. */
  readonly footnotes: string;
}

/** A post's content as HTML that stands for itself, and the names of the shortcodes nobody here knows. */
export function contentHtml(
  content: string,
  around: ContentSurroundings,
): { html: string; shortcodes: string[] } {
  const isBlocks = content.includes('<!-- wp:');
  const figures = galleries(captions(content), around);
  const html = isBlocks ? embeds(figures) : lines(figures);
  return { html: html + notesHtml(around.footnotes), shortcodes: shortcodesIn(figures) };
}

function captions(content: string): string {
  return content.replace(
    /\[caption\b([^\]]*)\]([\s\S]*?)\[\/caption\]/g,
    (all, attributes: string, inside: string) => {
      const match = /^\s*((?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*<\/a>)?)([\s\S]*)$/.exec(inside);
      if (match === null) return all;
      const align = /\balign="?(align\w+)/.exec(attributes)?.[1] ?? '';
      const words = /\bcaption="([^"]*)"/.exec(attributes)?.[1] ?? match[2]?.trim() ?? '';
      return `\n<figure class="${align}">${match[1] ?? ''}<figcaption>${words}</figcaption></figure>\n`;
    },
  );
}

function galleries(content: string, { attachments, post }: ContentSurroundings): string {
  return content.replace(/\[gallery\b([^\]]*)\]/g, (_all, attributes: string) => {
    const ids = /\bids="?([\d,\s]+)/.exec(attributes)?.[1];
    const shown =
      ids === undefined
        ? [...attachments.values()].filter(({ parent }) => parent === post)
        : ids.split(',').flatMap((id) => attachments.get(id.trim()) ?? []);
    return `\n${shown.map(figureOf).join('\n')}\n`;
  });
}

function figureOf({ url, alt, caption }: Attachment): string {
  const image = `<img src="${escapeText(url)}" alt="${escapeText(alt)}">`;
  return `<figure>${image}<figcaption>${caption}</figcaption></figure>`;
}

/** An embedded page becomes a link to it. */
function embeds(content: string): string {
  return content.replace(
    /<div class="wp-block-embed__wrapper">\s*(https?:\/\/[^\s<>"]+)\s*<\/div>/g,
    '<p><a href="$1">$1</a></p>',
  );
}

const BLOCK =
  'p|div|h[1-6]|ul|ol|li|dl|dt|dd|table|thead|tbody|tfoot|tr|td|th|caption|blockquote|pre|hr|figure|figcaption|section|article|form|!--';
const STARTS = new RegExp(`^\\s*</?(?:${BLOCK})`, 'i');
const ENDS = new RegExp(`(?:</?(?:${BLOCK})\\b[^<>]*|--)>\\s*$`, 'i');

/** Classic content parts paragraphs by blank lines and knows line breaks; preformatted text stays. */
function lines(content: string): string {
  return content
    .replace(/\r\n?/g, '\n')
    .split(/(<pre\b[\s\S]*?<\/pre>)/i)
    .map((part, index) => (index % 2 === 1 ? part : broken(part)))
    .join('');
}

function broken(text: string): string {
  let html = '';
  let before = '';
  let isParted = false;
  for (const line of text.split('\n')) {
    if (line.trim() === '') {
      isParted = true;
      continue;
    }
    if (html !== '') {
      const isBlock = STARTS.test(line) || ENDS.test(before);
      html += isBlock ? '\n' : isParted ? '<br><br>' : '<br>';
    }
    html += line;
    [before, isParted] = [line, false];
  }
  // The words before and after preformatted text are paragraphs of their own anyway.
  return html;
}

const Footnotes = z.array(z.object({ id: z.string(), content: z.string() }));

function notesHtml(footnotes: string): string {
  if (footnotes === '') return '';
  const notes = Footnotes.safeParse(parsed(footnotes)).data ?? [];
  const items = notes.map(({ id, content }) => {
    const target = escapeText(id);
    return `<li id="${target}">${content} <a href="#${target}-link">↩︎</a></li>`;
  });
  return `\n<ol class="wp-block-footnotes">${items.join('')}</ol>`;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

const SHORTCODE = /\[([a-z][\w-]{2,40})(?:\s+[\w-]+=[^\]\n]*)?\/?\](?!\()/gi;

function shortcodesIn(content: string): string[] {
  const names = new Set<string>();
  for (const [all, name = ''] of content.matchAll(SHORTCODE)) {
    if (all.includes('=') || content.includes(`[/${name}]`)) names.add(name);
  }
  return [...names];
}
