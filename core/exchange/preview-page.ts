import type { AssetHash } from '../image/asset.js';
import { findImages } from '../image/find-images.js';
import type { ImageUse } from '../image/image-use.js';
import { articleEntry } from '../layout/article-page.js';
import { postOfView, type BlogView } from '../layout/blog-view.js';
import { markup, trusted, type Html } from '../layout/markup.js';
import { TO_ROOT } from '../layout/paths.js';
import { listEntry } from '../layout/teaser.js';
import type { ResolvedImage } from '../markdown/resolved-image.js';
import type { Language, Post, RecordId } from '../post/post.js';

/** What the page for people without the app is made of. */
export interface PreviewParts {
  readonly view: BlogView;
  /** The posts shown, in this order. */
  readonly posts: readonly RecordId[];
  /** The theme's style sheet, without addresses of other files. */
  readonly css: string;
  /** The pictures themselves, as `data:` addresses. */
  readonly pictures: ReadonlyMap<AssetHash, ResolvedImage>;
  /** Who made it, and on which day (`2026-03-01`). */
  readonly by: string;
  readonly day: string;
}

const GERMAN = {
  title: 'Vorschau',
  made: 'Zum Lesen und Freigeben. Stand:',
  by: 'von',
  article: 'So erscheint der Beitrag',
  teaser: 'So erscheint er in der Übersicht',
  pictures: 'Bilder und ihre Alternativtexte',
  picture: 'Bild',
  alt: 'Alternativtext',
  caption: 'Bildunterschrift und Nachweis',
  decorative: 'Zierbild, wird nicht vorgelesen',
  missing: 'fehlt noch',
  none: 'Der Beitrag hat keine Bilder.',
};

const TEXTS: Record<Language, typeof GERMAN> = {
  de: GERMAN,
  en: {
    title: 'Preview',
    made: 'For reading and approval. As of',
    by: 'by',
    article: 'The post as it will appear',
    teaser: 'The post as lists show it',
    pictures: 'Pictures and their alternative texts',
    picture: 'Picture',
    alt: 'Alternative text',
    caption: 'Caption and credit',
    decorative: 'Decorative, not read aloud',
    missing: 'still missing',
    none: 'The post has no pictures.',
  },
};

/** Only what the page holds itself: no script, no address outside it. */
const POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; font-src data:";

/**
 * `VORSCHAU.html` of a package: one page that anybody can open, with each post as article and as
 * teaser, drawn by the layouts that the blog is drawn by, and a list of its pictures with their
 * alternative texts. It needs no other file and opens no connection.
 */
export function previewPage({ view, posts, css, pictures, by, day }: PreviewParts): string {
  const { language, name } = view.profile;
  const texts = TEXTS[language];
  const shown = posts.map((id) => postSection(postOfView(view, id), view, pictures));
  const made = `${texts.made} ${day}${by === '' ? '' : ` ${texts.by} ${by}`}.`;
  return markup`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${texts.title} – ${name}</title>
<style>
${trusted(`${css}\n${OWN_STYLE}`.replaceAll('</', '<\\/'))}
</style>
</head>
<body class="single">
<div class="site">
<header class="vorschau-kopf"><p>${name}</p><p>${made}</p></header>
<main>
${shown}</main>
</div>
</body>
</html>
`.text;
}

function postSection(post: Post, view: BlogView, pictures: PreviewParts['pictures']): Html {
  const texts = TEXTS[view.profile.language];
  const page = {
    toRoot: TO_ROOT,
    pictures: {
      image: (hash: AssetHash) => pictures.get(hash) ?? null,
      loading: () => 'eager' as const,
      shown: 0,
    },
  };
  return markup`<section class="vorschau-teil"><h2 class="vorschau-titel">${texts.article}</h2>
${unlinked(articleEntry(view, post, { ...page, prefix: `${post.slug}--artikel--` }))}</section>
<section class="vorschau-teil"><h2 class="vorschau-titel">${texts.teaser}</h2>
${unlinked(listEntry(view, post, page))}</section>
<section class="vorschau-teil"><h2 class="vorschau-titel">${texts.pictures}</h2>
${pictureTable(post, view, pictures)}</section>
`;
}

/** Pages of the blog are not in the package: what would lead there becomes plain text. */
function unlinked(html: Html): Html {
  return trusted(html.text.replace(/(<a\b[^>]*?) href="\.\.\/[^"]*"(?: rel="[^"]*")?/g, '$1'));
}

function pictureTable(post: Post, view: BlogView, pictures: PreviewParts['pictures']): Html {
  const texts = TEXTS[view.profile.language];
  const uses = [
    ...(post.featured === null ? [] : [post.featured]),
    ...[post.introduction, post.body].flatMap((text) => findImages(text).map(({ use }) => use)),
  ];
  if (uses.length === 0) return markup`<p>${texts.none}</p>`;
  const rows = uses.map(
    (
      use,
    ) => markup`<tr><td>${thumbnail(use, pictures)}</td><td>${altText(use, texts)}</td><td>${[use.caption, use.credit].filter((part) => part !== '').join(' – ')}</td></tr>
`,
  );
  return markup`<table class="vorschau-bilder">
<thead><tr><th scope="col">${texts.picture}</th><th scope="col">${texts.alt}</th><th scope="col">${texts.caption}</th></tr></thead>
<tbody>
${rows}</tbody>
</table>`;
}

function altText(use: ImageUse, texts: typeof GERMAN): string {
  if (use.decision === 'decorative') return `(${texts.decorative})`;
  if (use.decision === 'missing') return `(${texts.missing})`;
  return use.long === '' ? use.alt : `${use.alt} – ${use.long}`;
}

function thumbnail(use: ImageUse, pictures: PreviewParts['pictures']): Html | null {
  const source = pictures.get(use.asset)?.src;
  return source === undefined ? null : markup`<img src="${source}" alt="" width="120">`;
}

const OWN_STYLE = `
.vorschau-kopf { margin: 2rem 0; font-size: 0.9em; }
.vorschau-kopf p { margin: 0.2rem 0; }
.vorschau-teil { margin: 3rem 0; }
.vorschau-titel { font-size: 0.85em; letter-spacing: 0.02em; border-bottom: 1px solid currentcolor; padding-bottom: 0.3rem; }
.vorschau-bilder { width: 100%; table-layout: fixed; border-collapse: collapse; font-size: 0.85em; line-height: 1.45; }
.vorschau-bilder td, .vorschau-bilder th { text-align: left; vertical-align: top; padding: 0.6rem 0.8rem 0.6rem 0; border-bottom: 1px solid #d8d2c8; }
.vorschau-bilder th:first-child { width: 8.5rem; }
.vorschau-bilder th:last-child { width: 34%; }
@media print { .vorschau-teil { break-before: page; } }
`;
