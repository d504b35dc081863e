import { plainText } from '../markdown/plain-text.js';
import type { Slug } from '../post/post.js';

/** What a post tells of itself to links that lead to it. */
export interface LinkedPost {
  readonly slug: Slug;
  readonly title: string;
}

const LINK = /(?<!!)\[((?:[^[\]\\\n]|\\.)+)\]\(\s*<?([^\s<>)]+)>?(?:\s+"[^"\n]*")?\s*\)/g;
const FILE = /([^/?#]+)\.(pdf|docx?|xlsx?|pptx?|odt|ods|zip|mp3|mp4)(?:[?#].*)?$/i;

/**
 * The likely title of the page behind a link: that of the post of the library at this address, else
 * the words of another link of the text that leads there, else a document's name; empty where nothing
 * is known. Never asks the net.
 */
export function linkTitle(
  href: string,
  { body, posts }: { readonly body: string; readonly posts: readonly LinkedPost[] },
): string {
  const last = /([a-z0-9-]+?)(?:\.html?)?\/?(?:[?#].*)?$/i.exec(href)?.[1] ?? '';
  const post = posts.find(({ slug }) => slug === last);
  if (post !== undefined) return post.title.trim();
  return wordsOfLink(href, body) || fileName(href);
}

function wordsOfLink(href: string, body: string): string {
  for (const [, words = '', target = ''] of body.matchAll(LINK)) {
    if (target === href && !words.includes('![')) return plainText(words).trim();
  }
  return '';
}

function fileName(href: string): string {
  const [, name = '', kind = ''] = FILE.exec(href) ?? [];
  return name === '' ? '' : `${words(name)} (${kind.toUpperCase()})`;
}

function words(name: string): string {
  return decoded(name)
    .replace(/[-_+]+/g, ' ')
    .trim();
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
