import { postDate, type Post } from '../post/post.js';
import { postsNewestFirst, type BlogView } from './blog-view.js';
import { shownTitle } from './entry-scope.js';
import { markup, type Html } from './markup.js';
import { langAttribute, pageFrame } from './page-frame.js';
import { pagePictures } from './page-pictures.js';
import { articlePath } from './paths.js';
import { listEntry } from './teaser.js';
import { dateInWords, layoutTexts } from './texts.js';

/** The start page at the site's root: the newest posts as lists show them, then all others by title. */
export function indexPage(view: BlogView): string {
  const { profile } = view;
  const texts = layoutTexts(profile.language);
  const posts = postsNewestFirst(view, null);
  const pictures = pagePictures(view, '');
  const shown = posts.slice(0, profile.postsPerPage);
  const entries =
    shown.length === 0
      ? markup`<p class="no-results">${texts.noPosts}</p>
`
      : shown.map((post) => listEntry(view, post, { pictures, toRoot: '' }));
  return pageFrame(view, {
    title: profile.name,
    toRoot: '',
    bodyClass: 'home blog',
    main: markup`<h1 class="page-title screen-reader-text">${profile.name}</h1>
${entries}${otherPosts(view, posts.slice(profile.postsPerPage))}`,
  });
}

/** Nothing a reader cannot reach: posts beyond the first page, also those without a category. */
function otherPosts(view: BlogView, posts: readonly Post[]): Html | null {
  if (posts.length === 0) return null;
  const { timeZone, language } = view.profile;
  const items = posts.map((post) => {
    const title = shownTitle(post, layoutTexts(post.language));
    const date = dateInWords(postDate(post), timeZone, language);
    const lang = langAttribute(post.language, language);
    return markup`<li><a href="${articlePath(post)}"${lang}>${title}</a> <time datetime="${postDate(post)}">${date}</time></li>
`;
  });
  return markup`<section class="older-posts" aria-labelledby="seite--weitere">
<h2 id="seite--weitere">${layoutTexts(language).older}</h2>
<ul>
${items}</ul>
</section>
`;
}
