import { beginningOf } from '../typography/beginning.js';
import { sitePicture } from './site-picture.js';

/** What stands in the place of something, and as what it counts. `kept` names a code that nobody here knows. */
export interface Replacement {
  readonly insert: string;
  readonly count?: 'pictures' | 'links' | 'comments' | 'highlights';
  readonly kept?: string;
}

/** A pattern and what becomes of it, from the whole and its groups; null leaves it. Of two that overlap the one that begins first counts. */
type Rule = readonly [pattern: RegExp, rule: (...groups: string[]) => Replacement | null];

const PICTURE = /\.(?:png|jpe?g|gif|webp|avif|svg|bmp|tiff?|heic)$/i;

/** `![[bild.png|300]]` shows a file, `![[Notiz]]` another text. */
function embed(_all = '', name = '', more = ''): Replacement {
  const words = more.replace(/^\|/, '').trim();
  if (!PICTURE.test(name.trim())) return { insert: words || name.trim(), count: 'links' };
  const alt = /^\d+(?:x\d+)?$/.test(words) ? '' : words;
  return { insert: sitePicture({ file: name.trim(), alt }), count: 'pictures' };
}

function wikiLink(_all = '', name = '', more = ''): Replacement {
  const words = more.replace(/^\|/, '').trim();
  return { insert: words || name.replace(/^.*\//, '').trim(), count: 'links' };
}

/** `> [!note] Titel` begins a box; in the dialect it is a quotation with a bold title. */
function callout(_all = '', mark = '', kind = '', title = ''): Replacement {
  const name = `${kind.charAt(0).toUpperCase()}${kind.slice(1).toLowerCase()}`;
  return { insert: `${mark}**${title.trim() || name}**\n${mark.trimEnd()}` };
}

const PARAM =
  /([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|`([^`]*)`|([^\s"']+))|"([^"]*)"|'([^']*)'|([^\s,"'=]+)/g;

function paramsOf(text: string): { named: Map<string, string>; bare: string[] } {
  const named = new Map<string, string>();
  const bare: string[] = [];
  for (const [, key, a, b, c, d, e, f, g] of text.matchAll(PARAM)) {
    if (key !== undefined) named.set(key, a ?? b ?? c ?? d ?? '');
    else bare.push(e ?? f ?? g ?? '');
  }
  return { named, bare };
}

const FIGURES = /^(?:figure|img|image|picture|resp-image|imgproc|blogpult-picture)$/;
const SOURCES = ['src', 'link', 'image_path', 'url', 'path', 'file'];

function figure(text: string): Replacement | null {
  const { named, bare } = paramsOf(text);
  const source = SOURCES.map((key) => named.get(key)).find((value) => value !== undefined);
  const file = source ?? bare[0];
  if (file === undefined || file === '') return null;
  const alt = named.get('alt') ?? (source === undefined ? (bare[1] ?? '') : '');
  const caption = [named.get('caption') ?? named.get('title') ?? '', named.get('attr') ?? ''];
  const said = caption.filter((part) => part !== '').join(' ');
  return { insert: sitePicture({ file, alt, caption: said }), count: 'pictures' };
}

/** Codes that have something in their place here, in Hugo's words and Liquid's; `id` is their first value. */
const KNOWN: Readonly<Record<string, (id: string) => string>> = {
  youtube: (id) => `<https://www.youtube.com/watch?v=${id}>`,
  vimeo: (id) => `<https://vimeo.com/${id}>`,
  highlight: (id) => `\`\`\`${id}`,
  '/highlight': () => '```',
  endhighlight: () => '```',
  rawhtml: () => '',
  '/rawhtml': () => '',
  raw: () => '',
  endraw: () => '',
};

/** `{{< name … >}}` of Hugo and `{% name … %}` of Liquid and Nunjucks. */
function code(all = '', name = '', text = ''): Replacement | null {
  const known = Object.hasOwn(KNOWN, name) ? KNOWN[name] : undefined;
  if (FIGURES.test(name)) return figure(text);
  if (/^include(?:_cached)?$/.test(name)) return included(all, text.trim());
  if (known === undefined) return /^(?:\/|end)/.test(name) ? null : { insert: all, kept: name };
  const { named, bare } = paramsOf(text);
  return { insert: known(bare[0] ?? named.get('id') ?? '') };
}

function included(all: string, text: string): Replacement {
  const [what = ''] = text.split(/\s/);
  const isFigure = FIGURES.test(what.replace(/^.*\/|\.html$/g, ''));
  return (isFigure ? figure(text.slice(what.length)) : null) ?? { insert: all, kept: what };
}

/** `{{ … }}`: the site's own address goes, an address that is only passed on stays, anything else is unknown. */
function output(all = '', text = ''): Replacement {
  if (/^site\.(?:base)?url$/.test(text)) return { insert: '' };
  const address = /^["']([^"']*)["']\s*\|\s*(?:relative_url|absolute_url|url)$/.exec(text)?.[1];
  return address === undefined ? { insert: all, kept: beginningOf(text, 40) } : { insert: address };
}

/** What each program writes in its own way. Every repetition is bounded: texts of strangers pass through here. */
export const RULES: readonly Rule[] = [
  [/%%[^%]{0,20000}%%/g, () => ({ insert: '', count: 'comments' })],
  [
    /\{%-?\s*comment\s*-?%\}[^{]{0,20000}\{%-?\s*endcomment\s*-?%\}/g,
    () => ({ insert: '', count: 'comments' }),
  ],
  [/!\[\[([^\][\n|#]{1,300})(?:#[^\][\n|]{0,300})?(\|[^\][\n]{0,300})?\]\]/g, embed],
  [/(?<!!)\[\[([^\][\n|#]{1,300})(?:#[^\][\n|]{0,300})?(\|[^\][\n]{0,300})?\]\](?!\()/g, wikiLink],
  [/^((?:> ?){1,20})\[!(\w{1,40})\][+-]?([^\n]{0,300})$/gm, callout],
  [
    /==(?=\S)([^=\n]{1,500})(?<=\S)==/g,
    (_all = '', words = '') => ({ insert: `**${words}**`, count: 'highlights' }),
  ],
  // A link to another text of the site keeps its words.
  [
    /(?<!!)\[([^\][\n]{1,500})\]\(\s{0,9}\{\{[<%]\s{0,9}(?:rel)?ref [^{}\n]{0,300}\}\}[^)\n]{0,200}\)/g,
    (_all = '', words = '') => ({ insert: words, count: 'links' }),
  ],
  [
    /(?<!!)\[([^\][\n]{1,500})\]\((?:\{\{[^{}\n]{0,100}\}\})?\s{0,9}\{%-?\s{0,9}(?:post_url|link) [^{}\n]{0,300}%\}[^)\n]{0,200}\)/g,
    (_all = '', words = '') => ({ insert: words, count: 'links' }),
  ],
  [/\{\{[<%]\s{0,9}(\/?[\w./-]{1,80})([^{}]{0,2000}?)\/?\s{0,9}[>%]\}\}/g, code],
  [/\{%-?\s{0,9}(\w{1,80})([^{}]{0,2000}?)-?%\}/g, code],
  [/\{\{-?\s{0,9}([^{}<%\n\s-][^{}\n]{0,500}?)\s{0,9}-?\}\}/g, output],
  // What Jekyll's Markdown says about the look of a block.
  [/\n?\{:[^{}\n]{0,200}\}/g, () => ({ insert: '' })],
];
