type Data = Readonly<Record<string, unknown>>;

/** Fields that only say how a program draws a page. */
const ABOUT_LAYOUT = new Set([
  ...['layout', 'type', 'weight', 'toc', 'permalink', 'url', 'aliases', 'cssclass', 'cssclasses'],
  ...['outputs', 'cascade', 'markup', 'sitemap', 'comments', 'classes', 'sidebar', 'nav_order'],
  ...['eleventyNavigation', 'eleventyExcludeFromCollections', 'eleventyComputed', 'pagination'],
  ...['excerpt_separator', 'last_modified_at', 'publish', 'draft', 'published', 'taxonomies'],
  ...['featured_image', 'featuredImage', 'featureimage', 'thumbnail', 'banner', 'header', 'images'],
  ...['resources', 'created', 'modified', 'linkTitle'],
]);

/** What a document of a site says about its post, in the names that front matter has here. `path` is its place in the site. */
export function siteData(data: Data, path: string): Data {
  const rest = Object.entries(data).filter(([key]) => !ABOUT_LAYOUT.has(key));
  const made = {
    ...fromPath(path),
    ...fromFields(data),
    ...Object.fromEntries(rest),
    ...plainAuthors(data),
  };
  return Object.fromEntries(Object.entries(made).filter(([, value]) => value !== undefined));
}

const JEKYLL = /(?:^|\/)_posts\/(?:.*\/)?(\d{4}-\d{2}-\d{2})-([^/]+)\.\w+$/;

function fromPath(path: string): Data {
  const dated = JEKYLL.exec(path);
  if (dated !== null) return { publishAt: dated[1], slug: dated[2], status: 'exported' };
  if (/(?:^|\/)_drafts\//.test(path)) return { status: 'draft' };
  const bundle = /([^/]+)\/index\.\w+$/.exec(path)?.[1];
  return bundle === undefined || !SLUG.test(bundle) ? {} : { slug: bundle };
}

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

function fromFields(data: Data): Data {
  const { draft, published, publish } = data;
  const isDraft = draft === true || published === false || publish === false;
  const isOut = draft === false || published === true || publish === true;
  const featured = featuredOf(data);
  const address = lastPart(data['permalink']) ?? lastPart(data['url']);
  return {
    ...record(data['taxonomies']),
    ...(isDraft ? { status: 'draft' } : isOut ? { status: 'exported' } : {}),
    ...(featured === null ? {} : { featured }),
    ...(address === null ? {} : { slug: address }),
    ...dates(data),
  };
}

function dates({ created, modified, last_modified_at: touched }: Data): Data {
  const updatedAt = text(touched) ?? text(modified);
  return {
    ...(text(created) === null ? {} : { createdAt: created }),
    ...(updatedAt === null ? {} : { updatedAt }),
  };
}

/** The picture of a post goes by many names. */
function featuredOf(data: Data): { file: string; alt?: string; caption?: string } | null {
  const [cover, header] = [record(data['cover'] ?? data['image']), record(data['header'])];
  const resources = Array.isArray(data['resources']) ? data['resources'].map(record) : [];
  const named = resources.find(({ name }) => /feature|cover|thumb/i.test(text(name) ?? ''));
  const images: readonly unknown[] = Array.isArray(data['images']) ? data['images'] : [];
  const file = [
    ...['featured_image', 'featuredImage', 'featureimage', 'thumbnail', 'banner'].map(
      (key) => data[key],
    ),
    ...[cover['image'], cover['src'], cover['path'], header['image'], header['teaser']],
    ...[named?.['src'], images[0]],
  ]
    .map(text)
    .find((found) => found !== null);
  if (typeof file !== 'string') return null;
  const [alt, caption] = [text(cover['alt']), text(cover['caption'])];
  return { file, ...(alt === null ? {} : { alt }), ...(caption === null ? {} : { caption }) };
}

function plainAuthors(data: Data): Data {
  const told = data['authors'] ?? data['author'];
  const list = Array.isArray(told) ? told : [told];
  if (!list.some((one) => typeof one === 'object' && one !== null)) return coverless(data);
  const names = list.map((one) => text(record(one)['name']) ?? text(one));
  return { ...coverless(data), author: undefined, authors: names.filter((name) => name !== null) };
}

/** A cover that says more than its file was read as the post's picture. */
function coverless(data: Data): Data {
  const isRecord = (key: string) => Object.keys(record(data[key])).length > 0;
  const named = { file: featuredOf(data) };
  return {
    ...(isRecord('cover') ? { cover: named.file } : {}),
    ...(isRecord('image') ? { image: named.file } : {}),
  };
}

function lastPart(address: unknown): string | null {
  const part =
    text(address)
      ?.replace(/\/(?:index\.html)?$/, '')
      .split('/')
      .at(-1) ?? '';
  const slug = part.replace(/\.html?$/, '');
  return SLUG.test(slug) ? slug : null;
}

function record(value: unknown): Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Data)
    : {};
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
