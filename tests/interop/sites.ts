import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ForeignPreset } from '../../core/export/presets/preset.js';
import { readZip } from '../builders/read-bundle.js';
import type { aLibraryToExport } from '../wordpress/made-bundles.js';

type Library = Awaited<ReturnType<typeof aLibraryToExport>>;

/** A site folder with an unpacked bundle and the little that each generator wants around it. */
export async function aSite(library: Library, preset: ForeignPreset) {
  const top = await mkdtemp(join(tmpdir(), 'blogpult-site-'));
  const out = join(top, 'bundle.zip');
  const request = { format: 'markdown' as const, preset, posts: null, category: null };
  const events = await library.client.exports.run({ ...request, out, replace: false, force: true });
  while ((await events.next()).done !== true) continue;
  const root = join(top, 'site');
  for (const [name, bytes] of await readZip(out)) await put(join(root, name), bytes);
  for (const [name, text] of Object.entries(AROUND[preset])) await put(join(root, name), text);
  return { root, out, remove: () => rm(top, { recursive: true, force: true }) };
}

async function put(path: string, content: string | Buffer): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

const AROUND: Record<ForeignPreset, Record<string, string>> = {
  hugo: {
    'config.toml': 'baseURL = "https://blog.example/"\nlanguageCode = "de"\ntitle = "Probe"\n',
    'layouts/_default/single.html':
      '<!doctype html><title>{{ .Title }}</title><time>{{ .Date.Format "2006-01-02T15:04:05Z07:00" }}</time>' +
      '<p id="authors">{{ delimit .Params.authors ", " }}</p><p id="tags">{{ delimit .Params.tags ", " }}</p>' +
      '{{ with .Params.introduction }}<aside>{{ $.RenderString . }}</aside>{{ end }}' +
      '{{ with .Resources.GetMatch "featured" }}<img id="featured" src="{{ .RelPermalink }}" alt="{{ $.Params.featured.alt }}">{{ end }}' +
      '<main>{{ .Content }}</main><div id="teaser">{{ .Summary }}</div>',
    'layouts/_default/list.html':
      '<!doctype html><title>{{ .Title }}</title>{{ range .Pages }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}',
  },
  eleventy: {
    'package.json': '{ "type": "module" }\n',
    'eleventy.config.js':
      "import blogpult from './blogpult.eleventy.mjs';\nexport default function (config) { config.addPlugin(blogpult); }\n",
    'posts/posts.json': '{ "layout": "post.njk" }\n',
    '_includes/post.njk':
      '<!doctype html><title>{{ title }}</title><time>{{ page.date.toISOString() }}</time>' +
      '<p id="authors">{{ authors | join(", ") }}</p><p id="tags">{{ tags | join(", ") }}</p>' +
      '{% if featured %}<img id="featured" src="{{ featured.file }}" alt="{{ featured.alt }}">{% endif %}' +
      '<main>{{ content | safe }}</main><div id="teaser">{{ page.excerpt }}</div>',
  },
};
