import { cardPicture, focusClasses } from '../image/focus.js';
import type { ImageUse } from '../image/image-use.js';
import type { Post, RecordId } from '../post/post.js';
import { postOfView, type BlogView } from './blog-view.js';
import { shownTitle } from './entry-scope.js';
import { markup, type Html } from './markup.js';
import { langAttribute, pageFrame } from './page-frame.js';
import { LiveBody } from './page-pieces.js';
import { pagePictures } from './page-pictures.js';
import { articlePath, TO_ROOT } from './paths.js';
import { siteAddress } from './site-address.js';
import { excerptOf } from './teaser.js';
import { layoutTexts } from './texts.js';

/** About as much as messengers and social networks show (UTF-16 units); they cut the rest themselves. */
const TITLE = 90;
const DESCRIPTION = 200;

/** What a link to a post says of it where it is shared. */
interface LinkCard {
  readonly site: string;
  readonly title: string;
  readonly description: string;
  readonly url: string | null;
}

/** The words of a link to a post; `url` is null while the profile names no address of the blog. */
function linkCard(view: BlogView, post: Post, live: LiveBody): LinkCard {
  const { profile } = view;
  const base = profile.baseUrl?.replace(/\/+$/, '') ?? null;
  const excerpt = excerptOf(post, (count) => live.opening(post.id, post.body, count));
  return {
    site: base === null ? profile.name : base.replace(/^https?:\/\/|\/.*$/g, ''),
    title: cut(shownTitle(post, layoutTexts(post.language)), TITLE),
    description: cut(excerpt, DESCRIPTION),
    url: base === null ? null : `${base}/${articlePath(post)}`,
  };
}

/** What the head of a post's page tells those who show links to it; `live` writes its body. */
export function cardMeta(view: BlogView, post: Post, live: LiveBody): Html {
  const { title, description, url } = linkCard(view, post, live);
  const picture = cardFile(view, post);
  const tags: [string, string | null][] = [
    ['og:type', 'article'],
    ['og:site_name', view.profile.name],
    ['og:title', title],
    ['og:description', description],
    ['og:url', url],
    ...(picture === null ? [] : pictureMeta(picture)),
  ];
  const said =
    description === ''
      ? null
      : markup`<meta name="description" content="${description}">
`;
  const shown = tags.filter(([, value]) => value !== null && value !== '');
  return markup`${said}${shown.map(
    ([name, value]) => markup`<meta property="${name}" content="${value}">
`,
  )}`;
}

/** The picture of a link to a post: only where the library has it, and an address of the blog's can name it. */
export function cardFile({ profile, assets }: BlogView, { featured }: Post): CardPicture | null {
  const base = siteAddress(profile);
  const asset = featured === null ? undefined : assets.get(featured.asset);
  if (featured === null || asset === undefined || base === '') return null;
  return { ...cardPicture(asset, featured.focus), use: featured, base };
}

type CardPicture = ReturnType<typeof cardPicture> & {
  readonly use: ImageUse;
  readonly base: string;
};

function pictureMeta({ file, width, height, use, base }: CardPicture): [string, string][] {
  return [
    ['og:image', `${base}${file.path}`],
    ['og:image:width', String(width)],
    ['og:image:height', String(height)],
    ['og:image:alt', use.decision === 'described' ? use.alt.trim() : ''],
  ];
}

/** A page with the post's link as messengers (large) and chats (small) show it. POST_NOT_FOUND, TEXT_TOO_LONG, TEXT_TOO_NESTED. */
export function cardPage(view: BlogView, id: RecordId): string {
  const post = postOfView(view, id);
  const texts = layoutTexts(view.profile.language);
  const cards = (['large', 'small'] as const).map(
    (size) => markup`<section>
<h2>${texts.card[size]}</h2>
${card(view, post, size)}</section>
`,
  );
  return pageFrame(view, {
    title: shownTitle(post, layoutTexts(post.language)),
    toRoot: TO_ROOT,
    bodyClass: 'link-card-page',
    main: markup`<h1 class="page-title screen-reader-text">${texts.card.title}</h1>
<div class="link-cards">
${cards}</div>
`,
  });
}

function card(view: BlogView, post: Post, size: 'large' | 'small'): Html {
  const { site, title, description } = linkCard(view, post, new LiveBody(null));
  const { featured } = post;
  const file = featured === null ? null : pagePictures(view, TO_ROOT).image(featured.asset);
  // Beside the title the picture says nothing more; services leave its description out as well.
  const classes = focusClasses(featured?.focus ?? null);
  const image =
    file === null
      ? null
      : markup`<img${classes === '' ? null : markup` class="${classes}"`} src="${file.src}" width="${file.width}" height="${file.height}" alt="">`;
  return markup`<div class="link-card link-card-${size}"${langAttribute(post.language, view.profile.language)}>
${image}<div class="link-card-words">
<p class="link-card-site">${site}</p>
<p class="link-card-title">${title}</p>
${
  description === ''
    ? null
    : markup`<p class="link-card-description">${description}</p>
`
}</div>
</div>
`;
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;
}
