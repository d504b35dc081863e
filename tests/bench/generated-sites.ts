import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LibraryContent } from '../../core/post/library.js';
import { postDate, type Post } from '../../core/post/post.js';

/** A site generator whose folder was filled with the posts of a library. */
export type Generator = 'hugo' | 'eleventy';

/**
 * Writes the posts of a library as a site of another program, with the pages that our own site has:
 * articles with their neighbours, start page, lists of ten by category, author and tag, one feed.
 */
export async function writeSite(root: string, folder: string, generator: Generator): Promise<void> {
  const text = await readFile(join(root, 'blogpult.json'), 'utf8');
  const content = (JSON.parse(text) as { payload: LibraryContent }).payload;
  const posts = join(folder, generator === 'hugo' ? 'content/posts' : 'posts');
  await mkdir(posts, { recursive: true });
  for (const name of await readdir(join(root, 'posts'))) {
    if (!name.endsWith('.json')) continue;
    const stored = JSON.parse(await readFile(join(root, 'posts', name), 'utf8')) as {
      payload: Post;
    };
    const { slug } = stored.payload;
    await writeFile(join(posts, `${slug}.md`), document(stored.payload, content, generator));
  }
  const files = generator === 'hugo' ? HUGO : ELEVENTY;
  for (const [path, body] of Object.entries(files)) {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), body);
  }
}

function document(post: Post, content: LibraryContent, generator: Generator): string {
  const named = (ids: readonly string[], all: readonly { id: string; name: string }[]) =>
    ids.flatMap((id) => all.find((one) => one.id === id)?.name ?? []);
  const front = {
    ...{ title: post.title, slug: post.slug, date: postDate(post), lastmod: post.updatedAt },
    categories: named(post.categories, content.categories),
    authors: named(post.authors, content.authors),
    ...(generator === 'hugo' ? { tags: post.tags } : { keywords: post.tags, tags: 'post' }),
  };
  const json = JSON.stringify(front, null, 1);
  // Others know nothing of our pictures and the braces behind them.
  const body = post.body.replace(/\{[^{}\n]*\}/g, '').replaceAll('asset:', '/bilder/');
  return generator === 'hugo' ? `${json}\n\n${body}` : `---json\n${json}\n---\n${body}`;
}

const FRAME = (title: string, nav: string, main: string) =>
  `<!DOCTYPE html>\n<html lang="de"><head><meta charset="utf-8"><title>${title}</title></head><body><header><a href="/">Blog</a><nav><ul>${nav}</ul></nav></header><main>${main}</main></body></html>\n`;

const HUGO: Readonly<Record<string, string>> = {
  'config.json': JSON.stringify({
    baseURL: 'https://blog.example/',
    title: 'Blog',
    languageCode: 'de',
    paginate: 10,
    taxonomies: { category: 'categories', tag: 'tags', author: 'authors' },
    disableKinds: ['section', 'taxonomy'],
    ignoreErrors: ['error-disable-taxonomy'],
    outputs: { home: ['HTML', 'RSS'], term: ['HTML'], page: ['HTML'] },
    services: { rss: { limit: 10 } },
  }),
  'layouts/_default/baseof.html': FRAME(
    '{{ .Title }}',
    '{{ range site.Taxonomies.categories }}<li><a href="{{ .Page.RelPermalink }}">{{ .Page.Title }}</a></li>{{ end }}',
    '{{ block "main" . }}{{ end }}',
  ),
  'layouts/_default/single.html':
    '{{ define "main" }}<article><h1>{{ .Title }}</h1><p><time datetime="{{ .Date }}">{{ .Date.Format "2.1.2006" }}</time>{{ range .GetTerms "authors" }} <a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</p>{{ .Content }}<footer>{{ range .GetTerms "categories" }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}{{ range .GetTerms "tags" }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</footer></article><nav>{{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}{{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</nav>{{ end }}\n',
  'layouts/_default/list.html':
    '{{ define "main" }}<h1>{{ .Title }}</h1>{{ range (.Paginate .Pages).Pages }}<article><h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2>{{ .Summary }}</article>{{ end }}{{ template "_internal/pagination.html" . }}{{ end }}\n',
  'layouts/index.html':
    '{{ define "main" }}{{ range first 10 site.RegularPages }}<article><h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2>{{ .Summary }}</article>{{ end }}<ul>{{ range after 10 site.RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>{{ end }}\n',
};

const ELEVENTY: Readonly<Record<string, string>> = {
  'package.json': '{"type":"module"}',
  'eleventy.config.js': `export default function (config) {
  config.addCollection('post', (api) => api.getFilteredByTag('post').reverse());
  config.addCollection('lists', (api) => {
    const posts = api.getFilteredByTag('post').reverse();
    const groups = new Map();
    for (const post of posts) {
      const { categories, authors, keywords } = post.data;
      for (const [kind, names] of Object.entries({ categories, authors, keywords }))
        for (const name of names) groups.set(kind + '/' + name, [...(groups.get(kind + '/' + name) ?? []), post]);
    }
    return [...groups].flatMap(([name, all], id) =>
      Array.from({ length: Math.ceil(all.length / 10) }, (_, page) => ({ name, id, page: page + 1, pages: Math.ceil(all.length / 10), posts: all.slice(page * 10, page * 10 + 10) })));
  });
  config.addFilter('lead', (html) => String(html ?? '').split('<!--more-->')[0]);
  return { markdownTemplateEngine: false, dir: { output: 'public' } };
}
`,
  'posts/posts.11tydata.js':
    'export default { layout: "post.njk", permalink: (data) => `beitraege/${data.slug}/` };\n',
  '_includes/frame.njk': FRAME('{{ title }}', '', '{{ content | safe }}'),
  '_includes/post.njk':
    '---\nlayout: frame.njk\n---\n<article><h1>{{ title }}</h1><p><time>{{ date }}</time>{% for a in authors %} {{ a }}{% endfor %}</p>{{ content | safe }}<footer>{% for c in categories %}{{ c }}{% endfor %}{% for t in keywords %}{{ t }}{% endfor %}</footer></article>\n',
  'lists.njk':
    '---\nlayout: frame.njk\npagination: {data: collections.lists, size: 1, alias: list}\npermalink: "listen/{{ list.id }}/{{ list.page }}/"\n---\n<h1>{{ list.name }}</h1>{% for post in list.posts %}<article><h2><a href="{{ post.url }}">{{ post.data.title }}</a></h2>{{ post.content | lead | safe }}</article>{% endfor %}\n',
  'index.njk':
    '---\nlayout: frame.njk\n---\n{% for post in collections.post.slice(0, 10) %}<article><h2>{{ post.data.title }}</h2>{{ post.content | lead | safe }}</article>{% endfor %}<ul>{% for post in collections.post.slice(10) %}<li><a href="{{ post.url }}">{{ post.data.title }}</a></li>{% endfor %}</ul>\n',
};
