import { resolve } from 'node:path';
import { Layout } from '../../core/contract/layouts.js';
import type { LibraryContent } from '../../core/post/library.js';
import type { RecordId } from '../../core/post/post.js';
import { writeTarget } from '../host/exporting/write-target.js';
import { createDurableFiles } from '../host/storage/durable-files.js';
import { refuseTarget } from '../host/exporting/refuse-target.js';
import { oneOf, wholeNumber, type Arguments } from './arguments.js';
import type { Command } from './command.js';
import { EXIT } from './command.js';
import { knownFailure } from '../host/known-failure.js';
import { authorBySlug, categoryBySlug, postBySlug } from './find-by-slug.js';
import { UsageError } from './usage-error.js';
import { withLibrary } from './with-library.js';
import { requireParent } from './paths.js';

/** `render DIR --layout …`: one page of HTML, byte for byte as preview and site bundle hold it. */
export const render: Command = {
  usage:
    'render DIR --layout article|category|teaser|card|author|start|feed|print [--post SLUG] [--category SLUG] [--author NAME] [--page N] [--out FILE] [--standalone] [--alts]',
  about: {
    de: 'gibt eine Seite als HTML aus, wie die Vorschau sie zeigt; --standalone mit Bildern und Stil in einer Datei',
    en: 'prints a page as HTML, as the preview shows it; --standalone with pictures and style in one file',
  },
  options: {
    layout: 'value',
    post: 'value',
    category: 'value',
    author: 'value',
    page: 'value',
    out: 'value',
    standalone: 'flag',
    alts: 'flag',
  },
  positionals: ['DIR'],
  async run(context) {
    const { args } = context;
    args.require('layout');
    const layout = oneOf(args, 'layout', Layout.options) ?? 'article';
    const page = wholeNumber(args, 'page', { min: 1, max: 100_000 }) ?? 1;
    const ofPost =
      layout === 'article' || layout === 'teaser' || layout === 'card' || layout === 'print';
    const slug = ofPost ? args.require('post') : args.value('post');
    const out = args.value('out');
    if (out !== undefined) await refuseTarget(await requireParent(out, 'out'), true);
    return withLibrary(context, args.positionals[0] as string, async (client, { content }) => {
      const post = slug === undefined ? null : postBySlug(await client.posts.list(), slug);
      const named = namedCategory(args, content);
      const category = layout === 'category' ? (named ?? onlyCategory(content)) : null;
      const standalone = args.flag('standalone');
      const author =
        layout === 'author' ? authorBySlug(content.authors, args.require('author')).id : null;
      const request = { layout, post, category, author, page, standalone, alts: args.flag('alts') };
      const { html } = await client.layouts.render(request).catch((error: unknown) => {
        throw pageFailure(error, page, args.value('category') ?? args.value('author') ?? '');
      });
      if (out === undefined) context.print(html);
      else {
        await writeTarget(createDurableFiles(), resolve(out), Buffer.from(html, 'utf8'));
        context.say(context.text('rendered', { path: resolve(out) }));
      }
      return EXIT.done;
    });
  },
};

/** A name that is mistyped is said, also where the layout needs no category. CATEGORY_NOT_FOUND. */
function namedCategory(args: Arguments, { categories }: LibraryContent): RecordId | null {
  const slug = args.value('category');
  return slug === undefined ? null : categoryBySlug(categories, slug).id;
}

/** A library with a single category needs no asking. */
function onlyCategory({ categories }: LibraryContent): RecordId {
  const [first, second] = categories;
  if (first !== undefined && second === undefined) return first.id;
  throw new UsageError('categoryNeeded', {
    categories: categories.map((category) => category.slug).join(', '),
  });
}

function pageFailure(error: unknown, page: number, category: string): unknown {
  const { code, detail } = knownFailure(error);
  const isPage = code === 'INPUT_INVALID' && detail['field'] === 'page';
  return isPage ? new UsageError('pageMissing', { page, category }) : error;
}
