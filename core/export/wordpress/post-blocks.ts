import { lexDocument } from '../../markdown/lex.js';
import { longDescriptionOf } from '../../markdown/long-description.js';
import { splitTokensAtBreak } from '../../markdown/cut-at-break.js';
import type { DialectToken } from '../../markdown/tokens.js';
import { authorsOfPost, type BlogView } from '../../layout/blog-view.js';
import { guestLine } from '../../layout/guest-line.js';
import { layoutTexts } from '../../layout/texts.js';
import type { Author } from '../../post/author.js';
import type { Post } from '../../post/post.js';
import { newBlockContext, type BlockPictures, type BlockScope } from './block-context.js';
import { Footnotes, type Footnote } from './footnotes.js';
import { blockAlt, longDescriptionBlock } from './picture-facts.js';
import { attributeText, block, joinBlocks, richText } from './rich-text.js';
import { headingBlock, MORE_BLOCK, paragraphBlock, writeBlocks } from './write-blocks.js';

/** A post's whole text as WordPress blocks, with the footnotes its meta holds. */
export interface PostBlocks {
  readonly markup: string;
  readonly footnotes: Footnote[];
}

/**
 * Everything of a post that WordPress has no field for, in reading order: a guest's byline, the
 * team's introduction, the text with its break, the footnotes, and who the guests are. The same order
 * as `core/layout` draws it. TEXT_TOO_LONG, TEXT_TOO_NESTED, PARAGRAPH_TOO_LONG.
 */
export function postBlocks(view: BlogView, post: Post, pictures: BlockPictures): PostBlocks {
  return write(view, post, pictures, new Footnotes(post.id, true));
}

/** The same for an empty post into which somebody pastes it: notes stand in the text itself. */
export function pastedBlocks(view: BlogView, post: Post, pictures: BlockPictures): string {
  return write(view, post, pictures, new Footnotes(post.id, false)).markup;
}

function write(
  view: BlogView,
  post: Post,
  pictures: BlockPictures,
  footnotes: Footnotes,
): PostBlocks {
  const scope: BlockScope = { pictures, footnotes, language: post.language };
  const guests = authorsOfPost(view, post).filter((author) => author.guest);
  const texts = [byline(guests, post), introduction(post, scope), body(post, scope)].flat();
  const about = guests.flatMap((guest, index) => guestBox(guest, index, scope));
  const parted = about.length === 0 ? [] : [SEPARATOR, ...about];
  const blocks = [...texts, ...footnotes.blocks(), ...parted];
  return { markup: joinBlocks(blocks), footnotes: footnotes.list() };
}

const SEPARATOR = block(
  'separator',
  {},
  '<hr class="wp-block-separator has-alpha-channel-opacity"/>',
);

function byline(guests: readonly Author[], post: Post): string[] {
  const line = guestLine(post, guests);
  return line === null ? [] : paragraphBlock(richText(line), 'guest-byline');
}

function introduction(post: Post, scope: BlockScope): string[] {
  const tokens = lexDocument(post.introduction);
  const inner = joinBlocks(writeBlocks(tokens, newBlockContext(tokens, scope, 'einleitung')));
  if (inner === '') return [];
  const name = 'entry-introduction';
  return [
    block('group', { className: name }, `<div class="wp-block-group ${name}">${inner}</div>`),
  ];
}

/** A post that lists in full keeps no break, or WordPress would cut it there. */
function body(post: Post, scope: BlockScope): string[] {
  const tokens = lexDocument(post.body);
  const context = newBlockContext(tokens, scope, '');
  const write = (part: readonly DialectToken[]) => writeBlocks(part, context);
  const split = post.teaserMode === 'full' ? null : splitTokensAtBreak(tokens);
  return split === null ? write(tokens) : [...write(split.lead), MORE_BLOCK, ...write(split.rest)];
}

/** Portrait, role and life of a guest. The team's own members have their profile in WordPress. */
function guestBox(author: Author, index: number, scope: BlockScope): string[] {
  if (author.bio.trim() === '' && author.portrait === null) return [];
  const tokens = lexDocument(author.bio);
  const context = newBlockContext(tokens, scope, `autor-${index + 1}`, 3);
  const about = [author.role, author.organisation].filter((part) => part.trim() !== '').join(', ');
  const words = [
    headingBlock(richText(`${layoutTexts(scope.language).about} ${author.name}`), 2, null),
    ...paragraphBlock(richText(about), 'author-role'),
    ...writeBlocks(tokens, context),
  ];
  return beside(author, words, scope);
}

/** The words beside the portrait, or alone where there is none. */
function beside(
  author: Author,
  words: readonly string[],
  { pictures, language }: BlockScope,
): string[] {
  const { portrait } = author;
  if (portrait === null || pictures.asset(portrait.asset) === null) return [...words];
  const id = pictures.id(portrait.asset);
  const name = id === null ? '' : ` class="wp-image-${id} size-full"`;
  const src = pictures.url(portrait.asset, 'full');
  const alt = attributeText(blockAlt(portrait));
  const media = `<figure class="wp-block-media-text__media"><img src="${src}" alt="${alt}"${name}/></figure>`;
  const box = block(
    'media-text',
    {
      align: 'wide',
      mediaId: id ?? undefined,
      mediaLink: id === null ? undefined : '',
      mediaType: 'image',
      mediaWidth: 30,
    },
    '<div class="wp-block-media-text alignwide is-stacked-on-mobile" style="grid-template-columns:30% auto">' +
      `${media}<div class="wp-block-media-text__content">${joinBlocks(words)}</div></div>`,
  );
  const credit = portrait.credit.trim();
  const long = longDescriptionOf(portrait, language);
  return [
    box,
    ...paragraphBlock(richText(credit), 'image-credit'),
    ...(long === null ? [] : [longDescriptionBlock(long)]),
  ];
}
