import { findImages } from '../image/find-images.js';
import type { ImageUse } from '../image/image-use.js';
import type { Post, RecordId } from '../post/post.js';
import { approvalLine } from './approval-line.js';
import { articleEntry } from './article-page.js';
import { authorsOfPost, postOfView, type BlogView } from './blog-view.js';
import { shownTitle } from './entry-scope.js';
import { markup, type Html } from './markup.js';
import { langAttribute, pageFrame } from './page-frame.js';
import { pagePictures } from './page-pictures.js';
import { TO_ROOT } from './paths.js';
import { layoutTexts } from './texts.js';

/**
 * A post alone on a page that is printed for approval; with `alts` its pictures and what is said of
 * each follow at the end. Its last line says which state it shows. POST_NOT_FOUND, TEXT_TOO_LONG, TEXT_TOO_NESTED, PARAGRAPH_TOO_LONG.
 */
export function printPage(view: BlogView, id: RecordId, alts: boolean): string {
  const post = postOfView(view, id);
  const own = pagePictures(view, TO_ROOT);
  // Paper cannot scroll: every picture is there when it is printed.
  const pictures = { ...own, loading: () => 'eager' as const };
  const entry = articleEntry(view, post, { pictures, toRoot: TO_ROOT });
  return pageFrame(view, {
    title: shownTitle(post, layoutTexts(post.language)),
    toRoot: TO_ROOT,
    bodyClass: 'single single-post print',
    main: markup`${entry}${alts ? altList(view, post) : null}${state(view, post)}`,
  });
}

/** Which state of the post was printed, so that a signature on it says what it was given for. */
function state(view: BlogView, post: Post): Html {
  const { timeZone, language } = view.profile;
  return markup`<p class="printed-state"${langAttribute(post.language, language)}>${approvalLine(post, timeZone)}</p>
`;
}

/** Every picture of the page in reading order with its description, or with the decision that it has none. */
function altList(view: BlogView, post: Post): Html | null {
  const texts = layoutTexts(post.language);
  const uses = usesOf(view, post);
  if (uses.length === 0) return null;
  const items = uses.map((use) => {
    const said = { described: use.alt, decorative: texts.decorative, missing: texts.altMissing };
    return markup`<li>${said[use.decision]}${
      use.long === ''
        ? null
        : markup`<br>
${use.long}`
    }</li>
`;
  });
  return markup`<section class="alt-list"${langAttribute(post.language, view.profile.language)}>
<h2>${texts.alts}</h2>
<ol>
${items}</ol>
</section>
`;
}

function usesOf(view: BlogView, post: Post): ImageUse[] {
  const inText = (text: string) => findImages(text).map(({ use }) => use);
  return [
    ...(post.featured === null ? [] : [post.featured]),
    ...inText(post.introduction),
    ...inText(post.body),
    ...authorsOfPost(view, post).flatMap(({ portrait, bio }) => [
      ...(portrait === null ? [] : [portrait]),
      ...inText(bio),
    ]),
  ];
}
