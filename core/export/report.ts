import type { BlogView } from '../layout/blog-view.js';
import { articlePath } from '../layout/paths.js';
import type { Language, Post } from '../post/post.js';
import type { Manifest } from './manifest.js';
import type { PlannedFile } from './planned-file.js';

/** What the report of a bundle tells besides its posts. `linked` makes each title lead to its page. */
export interface BundleReport {
  readonly format: string;
  readonly forced: Manifest['forced'];
  readonly linked: boolean;
}

interface ReportTexts {
  readonly path: string;
  readonly title: string;
  readonly what: string;
  readonly formats: Readonly<Record<string, string>>;
  readonly posts: string;
  readonly forced: string;
  readonly forcedWhy: string;
  readonly none: string;
}

const TEXTS: Readonly<Record<Language, ReportTexts>> = {
  de: {
    path: 'bericht.html',
    title: 'Bericht zum Export',
    what: 'Bündel aus dem Blog „{blog}“ für {format}. Beiträge: {count}.',
    formats: { site: 'eine Website', wordpress: 'WordPress', markdown: 'Markdown' },
    posts: 'Beiträge',
    forced: 'Trotzdem exportiert',
    forcedWhy:
      'Diese Stellen waren beim Export noch offen. Bitte klären Sie sie vor der Veröffentlichung.',
    none: 'Beim Export war nichts offen: Die Prüfung hat keine Stelle gefunden, die eine Veröffentlichung aufhält.',
  },
  en: {
    path: 'report.html',
    title: 'Export report',
    what: 'Bundle of the blog “{blog}” for {format}. Posts: {count}.',
    formats: { site: 'a website', wordpress: 'WordPress', markdown: 'Markdown' },
    posts: 'Posts',
    forced: 'Exported all the same',
    forcedWhy: 'These places were still open at the export. Please settle them before you publish.',
    none: 'Nothing was open at the export: the checks found no place that holds a publication back.',
  },
};

const STYLE =
  'body{max-width:44rem;margin:2rem auto;padding:0 1rem;font:1.05rem/1.6 Georgia,serif;color:#1f1d1a;background:#faf8f4}' +
  'a{color:#0f5c66}h2{margin-top:2rem}li{margin:.25rem 0}';

/** The page that says what a bundle holds and what was exported although a check blocked it. */
export function reportFile(view: BlogView, report: BundleReport): PlannedFile {
  const language = view.profile.language;
  const texts = TEXTS[language];
  const what = texts.what
    .replace('{format}', () => texts.formats[report.format] ?? report.format)
    .replace('{count}', () => String(view.posts.length))
    .replace('{blog}', () => view.profile.name);
  const text = [
    '<!DOCTYPE html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="robots" content="noindex">',
    `<title>${escape(texts.title)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1>${escape(texts.title)}</h1>`,
    `<p>${escape(what)}</p>`,
    ...forcedSection(report.forced, view.posts, texts),
    `<h2>${escape(texts.posts)}</h2>`,
    '<ul>',
    ...view.posts.map((post) => `<li>${postItem(post, report.linked)}</li>`),
    '</ul>',
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
  return { path: texts.path, text };
}

function forcedSection(
  forced: Manifest['forced'],
  posts: readonly Post[],
  texts: ReportTexts,
): string[] {
  if (forced.length === 0) return [`<p>${escape(texts.none)}</p>`];
  const titles = new Map(posts.map((post) => [post.slug, post.title]));
  return [
    `<h2>${escape(texts.forced)}</h2>`,
    `<p>${escape(texts.forcedWhy)}</p>`,
    '<ul>',
    ...forced.map(({ post, rule, message }) => {
      const title = titles.get(post) || post;
      return `<li><strong>${escape(title)}</strong>: ${escape(message)} <code>${escape(rule)}</code></li>`;
    }),
    '</ul>',
  ];
}

function postItem(post: Post, linked: boolean): string {
  const title = escape(post.title.trim() || post.slug);
  return linked ? `<a href="${escape(articlePath(post))}">${title}</a>` : title;
}

function escape(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
