import type { LibraryContent } from '../../core/post/library.js';
import type { PostSummary } from '../../core/contract/posts.js';
import type { Command } from './command.js';
import { EXIT } from './command.js';
import { oneLine } from './text.js';
import { withLibrary } from './with-library.js';

/** A post as `list --json` prints it: category and authors by the names scripts and people use. */
interface ListedPost {
  readonly slug: string;
  readonly title: string;
  readonly status: string;
  readonly category: string | null;
  readonly categories: readonly string[];
  readonly authors: readonly string[];
  readonly updated: string;
}

/** `list DIR [--json]`: the posts, newest first. */
export const list: Command = {
  usage: 'list DIR [--json]',
  about: {
    de: 'zeigt die Beiträge: Adresse, Titel, Status, Kategorie, Autor:innen, geändert',
    en: 'shows the posts: slug, title, status, category, authors, updated',
  },
  options: { json: 'flag' },
  positionals: ['DIR'],
  run(context) {
    return withLibrary(context, context.args.positionals[0] as string, async (client, library) => {
      const summaries = await client.posts.list();
      const posts = summaries.map((post) => listedPost(post, library.content));
      if (context.args.flag('json')) context.print(`${JSON.stringify(posts, null, 2)}\n`);
      else if (posts.length === 0) context.say(context.text('noPosts'));
      else context.print(table(posts));
      return EXIT.done;
    });
  },
};

function listedPost(post: PostSummary, { categories, authors }: LibraryContent): ListedPost {
  const slugs = categories.filter(({ id }) => post.categories.includes(id)).map(({ slug }) => slug);
  const names = new Map(authors.map(({ id, name }) => [id, name]));
  return {
    slug: post.slug,
    title: post.title,
    status: post.status,
    category: slugs[0] ?? null,
    categories: slugs,
    authors: post.authors.flatMap((id) => names.get(id) ?? []),
    updated: post.updatedAt,
  };
}

function table(posts: readonly ListedPost[]): string {
  const rows = posts.map(({ slug, title, status, categories, authors, updated }) =>
    [slug, title, status, categories.join(', '), authors.join(', '), updated].map(oneLine),
  );
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join('');
}
