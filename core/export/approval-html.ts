import type { AssetHash } from '../image/asset.js';
import { findImages } from '../image/find-images.js';
import { approvalLine } from '../layout/approval-line.js';
import { authorsOfPost, type BlogView } from '../layout/blog-view.js';
import { markup, trusted, type Html } from '../layout/markup.js';
import { dateInWords, joinNames, layoutTexts } from '../layout/texts.js';
import type { RenderOptions } from '../markdown/render-context.js';
import { renderMarkdown } from '../markdown/render.js';
import { renderUse } from '../markdown/render-use.js';
import type { Author } from '../post/author.js';
import { postDate, type Language, type Post } from '../post/post.js';

interface ApprovalTexts {
  readonly title: string;
  readonly ask: string;
  readonly by: string;
  readonly date: string;
  readonly notes: string;
}

const TEXTS: Record<Language, ApprovalTexts> = {
  de: {
    title: 'Freigabe',
    ask: 'Bitte prüfen Sie Text, Bilder und Bildbeschreibungen. Änderungen können Sie im Text oder hier notieren.',
    by: 'Freigegeben durch',
    date: 'Datum',
    notes: 'Anmerkungen',
  },
  en: {
    title: 'Approval',
    ask: 'Please check text, pictures and image descriptions. Note changes in the text or here.',
    by: 'Approved by',
    date: 'Date',
    notes: 'Notes',
  },
};

/** Lines of the space for notes. */
const NOTE_LINES = 10;

/** The address that stands for a picture in the HTML; whoever turns it into a document has the bytes. */
export function pictureAddress(hash: AssetHash): string {
  return `asset:${hash}`;
}

/** Every picture that a post's document shows: its own, and the portraits of its authors. */
export function picturesOfApproval(view: BlogView, post: Post): AssetHash[] {
  const authors = authorsOfPost(view, post);
  const texts = [post.introduction, post.body, ...authors.map(({ bio }) => bio)];
  return [
    ...(post.featured === null ? [] : [post.featured.asset]),
    ...texts.flatMap((text) => findImages(text).map(({ use }) => use.asset)),
    ...authors.flatMap(({ portrait }) => portrait?.asset ?? []),
  ];
}

/**
 * A post as plain HTML for a document that somebody approves: title, authors, pictures with their
 * descriptions, the whole text, who wrote it, and space for notes and a signature.
 * TEXT_TOO_LONG, TEXT_TOO_NESTED, PARAGRAPH_TOO_LONG.
 */
export function approvalHtml(view: BlogView, post: Post): string {
  const { language } = post;
  const options = optionsFor(view, language);
  const texts = layoutTexts(language);
  const authors = authorsOfPost(view, post);
  const date = dateInWords(postDate(post), view.profile.timeZone, language);
  const names = joinNames(
    authors.map(({ name }) => name),
    texts.and,
  );
  const featured = post.featured === null ? '' : renderUse(post.featured, '', options('bild--'));
  return markup`<h1>${post.title.trim() || texts.noTitle}</h1>
<p class="byline">${view.profile.name} · ${date}${names === '' ? '' : ` · ${texts.by} ${names}`}</p>
${trusted(featured)}${words(post.introduction, options('einleitung--'))}${words(post.body, options(''))}${authors.map((author, index) => aboutAuthor(author, options(`autor-${index + 1}--`), texts.about))}${approval(post, view.profile.timeZone)}`
    .text;
}

function optionsFor(view: BlogView, language: Language) {
  return (idPrefix: string): RenderOptions => ({
    idPrefix,
    language,
    footnotes: 'keep',
    image: (hash) => {
      const asset = view.assets.get(hash);
      if (asset === undefined) return null;
      const { width, height } = asset;
      return { src: pictureAddress(hash), srcset: '', sizes: '', width, height };
    },
  });
}

/** A text without the title of its footnotes: Word sets them at the foot of the page. */
function words(markdown: string, options: RenderOptions): Html {
  const html = renderMarkdown(markdown, options);
  return trusted(html.replace(/<p class="footnotes-title"[^>]*>[^<]*<\/p>\n/, ''));
}

function aboutAuthor(author: Author, options: RenderOptions, about: string): Html | null {
  if (author.bio.trim() === '' && author.portrait === null) return null;
  const portrait = author.portrait === null ? '' : renderUse(author.portrait, '', options);
  return markup`<h2>${about} ${author.name}</h2>
${trusted(portrait)}${words(author.bio, { ...options, topHeading: 3 })}`;
}

function approval(post: Post, timeZone: string): Html {
  const texts = TEXTS[post.language];
  const lines = Array.from(
    { length: NOTE_LINES },
    () => markup`<tr><td colspan="2"><br></td></tr>
`,
  );
  return markup`<h2 class="approval">${texts.title}</h2>
<p>${approvalLine(post, timeZone)}</p>
<p>${texts.ask}</p>
<table class="notes">
<tr><th scope="row">${texts.by}</th><td><br></td></tr>
<tr><th scope="row">${texts.date}</th><td><br></td></tr>
<tr><th scope="row" colspan="2">${texts.notes}</th></tr>
${lines}</table>
`;
}
