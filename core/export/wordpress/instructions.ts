import type { BlogView } from '../../layout/blog-view.js';
import { markup, trusted, type Html } from '../../layout/markup.js';
import { fileStem } from '../../post/file-stem.js';
import type { Language } from '../../post/post.js';
import type { BundleMedia, BundlePost, WordPressBundle } from './bundle-document.js';
import {
  instructionTexts,
  type InstructionSection,
  type InstructionTexts,
} from './instructions-texts.js';
import { INSTRUCTIONS_STYLE } from './instructions-style.js';
import { localTime } from '../../post/local-time.js';
import type { SiteAddresses } from './site-addresses.js';

/** Where the bundle keeps them. */
export const INSTRUCTIONS_PATH = 'ANLEITUNG.html';

/** Where the bundle keeps the blocks of a post that somebody pastes by hand. */
export function pastedPath({ slug }: Pick<BundlePost, 'slug'>): string {
  return `bloecke/${fileStem(slug)}.html`;
}

/** The markup of a post to paste, at its path in the bundle. */
interface Pasted {
  readonly path: string;
  readonly text: string;
}

/** What the instructions of one language are made of. */
interface Scope {
  readonly view: BlogView;
  readonly bundle: WordPressBundle;
  readonly texts: InstructionTexts;
  readonly fill: (text: string) => string;
  readonly pasted: ReadonlyMap<string, string>;
}

/**
 * A page that says how the bundle gets into WordPress, for administrators and editors, in German and
 * English, with every picture and its description. Needs nothing but the bundle's own pictures.
 */
export function instructions(
  view: BlogView,
  bundle: WordPressBundle,
  addresses: SiteAddresses,
  pasted: readonly Pasted[],
): string {
  const { language } = view.profile;
  const markups = new Map(pasted.map(({ path, text }) => [path, text]));
  const parts = instructionTexts(language).map(([spoken, texts]) => {
    const fill = filler(view, bundle, addresses);
    const scope = { view, bundle, texts, fill, pasted: markups };
    return part(spoken, scope, addresses.isGuess);
  });
  const title = instructionTexts(language)[0]?.[1].title ?? '';
  return markup`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${trusted(INSTRUCTIONS_STYLE)}</style>
</head>
<body>
<nav aria-label="Sprache · Language"><a href="#de" lang="de">Deutsch</a> <a href="#en" lang="en">English</a></nav>
<main>
${parts}</main>
</body>
</html>
`.text;
}

function filler(view: BlogView, bundle: WordPressBundle, { site, month }: SiteAddresses) {
  const values = new Map([
    ['blog', view.profile.name],
    ['site', site],
    ['month', month],
    ['count', String(bundle.posts.length)],
    ['pictures', String(bundle.media.length)],
  ]);
  return (text: string) =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) => values.get(name) ?? whole);
}

function part(language: Language, scope: Scope, isGuess: boolean): Html {
  const { texts, fill } = scope;
  return markup`<section id="${language}" lang="${language}">
<h1>${texts.title}</h1>
<p>${fill(texts.what)}</p>
${
  isGuess
    ? markup`<p class="note">${texts.guess}</p>
`
    : null
}${texts.sections.map((section) => steps(section, fill))}${pictures(scope)}${posts(scope)}</section>
`;
}

function steps({ title, intro, steps: list }: InstructionSection, fill: (text: string) => string) {
  return markup`<h2>${title}</h2>
<p>${fill(intro)}</p>
<ol class="steps">
${list.map(
  (step) => markup`<li>${fill(step)}</li>
`,
)}</ol>
`;
}

function pictures({ bundle, texts }: Scope): Html {
  const head = texts.columns.map((name) => markup`<th scope="col">${name}</th>`);
  return markup`<h2>${texts.picturesTitle}</h2>
${
  bundle.media.length === 0
    ? markup`<p>${texts.noPictures}</p>
`
    : markup`<p>${texts.picturesIntro}</p>
<table>
<thead><tr>${head}</tr></thead>
<tbody>
${bundle.media.map((media) => pictureRow(media, texts, bundle.blog.language))}</tbody>
</table>
`
}`;
}

function pictureRow(media: BundleMedia, texts: InstructionTexts, language: Language): Html {
  // What authors wrote keeps its language in the instructions of the other one.
  const about =
    media.alt !== ''
      ? markup`<td lang="${language}">${media.alt}</td>`
      : markup`<td><em>${media.decorative ? texts.decorative : texts.undescribed}</em></td>`;
  // The picture shows what the row is about; its description stands in the row itself.
  return markup`<tr><td><img src="${media.file}" alt="" loading="lazy"></td><td>${media.file.replace('media/', '')}</td>${about}<td lang="${language}">${trusted(media.caption)}</td></tr>
`;
}

function posts(scope: Scope): Html {
  const { texts, bundle } = scope;
  return markup`<h2>${texts.pasteTitle}</h2>
<p>${texts.pasteIntro}</p>
${bundle.posts.map((post) => postSection(post, scope))}`;
}

function postSection(post: BundlePost, { view, bundle, texts, pasted }: Scope): Html {
  const names = new Map(bundle.categories.map(({ slug, name }) => [slug, name]));
  const featured = bundle.media.find(({ id }) => id === post.featured);
  const date =
    post.publishAt === null ? '' : localTime(post.publishAt, view.profile.timeZone).slice(0, 16);
  const facts: [string, string][] = [
    [texts.slug, post.slug],
    [texts.category, post.categories.map((slug) => names.get(slug) ?? slug).join(', ')],
    [texts.excerpt, post.excerpt],
    [texts.featured, featured?.file.replace('media/', '') ?? ''],
    [texts.date, date],
  ];
  const rows = facts.map(
    ([name, value]) => markup`<dt>${name}</dt><dd>${value === '' ? texts.none : value}</dd>
`,
  );
  const text = pasted.get(pastedPath(post)) ?? '';
  return markup`<details>
<summary lang="${post.language}">${post.title === '' ? post.slug : post.title}</summary>
<dl>
${rows}</dl>
<textarea readonly rows="8" lang="${post.language}" aria-label="${texts.markup} ${post.title === '' ? post.slug : post.title}">
${text}</textarea>
</details>
`;
}
