import { createHash } from 'node:crypto';
import { GenderForm, type AltSettings } from '../../core/alt/settings.js';
import { DEFAULT_ALT_SETTINGS } from '../../core/alt/settings.js';
import type { Asset, AssetHash } from '../../core/image/asset.js';
import { writeImageUse } from '../../core/image/image-markdown.js';
import { altDecision, newImageUse, type ImageUse } from '../../core/image/image-use.js';
import { ImagePurpose } from '../../core/image/purpose.js';
import type { Post } from '../../core/post/post.js';
import { aPost } from '../builders/content.js';
import type { CorpusItem } from './corpus.js';

/** A post made of corpus items as an author would have written it, and which of its pictures is which item. */
export interface CorpusPost {
  readonly post: Post;
  readonly assets: ReadonlyMap<AssetHash, Asset>;
  readonly settings: AltSettings;
  readonly places: ReadonlyMap<'featured' | number, CorpusItem>;
}

/** Builds a post from all items of each post id; the rules see nothing but these. */
export function corpusPosts(items: readonly CorpusItem[]): CorpusPost[] {
  const groups = new Map<string, CorpusItem[]>();
  for (const item of items) groups.set(item.post, [...(groups.get(item.post) ?? []), item]);
  return [...groups.values()].map(postOf);
}

function postOf(items: CorpusItem[]): CorpusPost {
  const featured = items.find(({ role }) => role === 'featured');
  const inBody = items.filter((item) => item !== featured);
  const body = [
    ...(featured === undefined ? [] : [plain(featured.context)]),
    ...inBody.map(blocksOf),
  ];
  const post = aPost({
    title: items.map(({ title }) => title).find((title) => title !== '') ?? '',
    language: items[0]?.lang ?? 'de',
    body: body.join('\n\n'),
    featured: featured === undefined ? null : useOf(featured),
  });
  const places = new Map<'featured' | number, CorpusItem>(
    inBody.map((item, index) => [index, item]),
  );
  if (featured !== undefined) places.set('featured', featured);
  return {
    post,
    assets: new Map(items.map((item) => [hashOf(item), assetOf(item)])),
    settings: settingsOf(items),
    places,
  };
}

function settingsOf(items: readonly CorpusItem[]): AltSettings {
  const style = items
    .map((item) => GenderForm.safeParse(item.gender_style))
    .find((form) => form.success);
  return { ...DEFAULT_ALT_SETTINGS, genderForm: style?.data ?? 'auto' };
}

/** The item's heading, the text beside the picture, and the picture; in one paragraph when it stands inside the text. */
function blocksOf(item: CorpusItem): string {
  const heading = item.heading === '' ? [] : [`## ${plain(item.heading)}`];
  const picture = pictureOf(item);
  const rest = item.inline ? [picture + plain(item.context)] : [plain(item.context), picture];
  return [...heading, ...rest].filter((block) => block !== '').join('\n\n');
}

function pictureOf(item: CorpusItem): string {
  const use = useOf(item);
  // What is written by hand or imported may hold line breaks and spaces that Blogpult itself never writes.
  const alt = plain(item.alt ?? '')
    .replace(/\r?\n/g, '&#10;')
    .replace(/\t/g, '&#9;');
  const image = writeImageUse({ ...use, alt: 'ALT' }).replace('![ALT]', () => `![${alt}]`);
  if (!item.linked && item.link_text === '') return image;
  const text = item.link_text === '' ? '' : ` ${plain(item.link_text)}`;
  // An address without words: the corpus only knows the target's title.
  return `[${image}${text}](https://192.0.2.1/${hash(item.link_target).replace(/\D/g, '').slice(0, 6)})`;
}

function useOf(item: CorpusItem): ImageUse {
  const asset = hashOf(item);
  const alt = item.alt ?? '';
  return {
    ...newImageUse(asset),
    alt,
    decision: altDecision(alt, item.decorative),
    purpose: purposeOf(item.purpose),
    caption: plain(item.caption),
    text: item.image_text,
    target: item.link_target,
    long: item.longdesc,
    anonymous: item.anonymous,
    confirmedFor: item.image_replaced ? hash(`${item.id} before`).slice(0, 8) : asset.slice(0, 8),
    unconfirmed: item.alt_origin !== '' && !item.alt_confirmed,
  };
}

function purposeOf(purpose: string | null): ImagePurpose | null {
  if (purpose === 'map') return 'chart';
  return ImagePurpose.safeParse(purpose).data ?? null;
}

function assetOf(item: CorpusItem): Asset {
  return {
    hash: hashOf(item),
    type: 'image/jpeg',
    width: 1200,
    height: 800,
    bytes: 100_000,
    animated: false,
    originalName: item.filename,
    addedAt: '2025-01-01T00:00:00.000Z',
  };
}

/** The same file in one post is the same picture. */
function hashOf(item: CorpusItem): AssetHash {
  return hash(`${item.post}/${item.filename === '' ? item.id : item.filename}`);
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** A text as Markdown that reads exactly so. */
function plain(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
