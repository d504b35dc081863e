import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aHostWithLibrary } from '../../../builders/host.js';
import { aPng } from '../../../builders/open-library.js';

/** Takes a folder of these files in and gives its posts by title, pictures written as `BILD`. */
async function taken(files: Readonly<Record<string, string | Buffer>>) {
  const { client, folder, library } = await aHostWithLibrary();
  const root = join(folder, 'seite');
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), content);
  }
  const report = await client.imports.run({ paths: [root] });
  const all = await library.posts.all();
  const post = (title: string) => {
    const found = all.find((one) => one.title === title);
    return { ...found, body: found?.body.replace(/asset:[0-9a-f]{64}/g, 'BILD') };
  };
  const reasons = report.notes
    .filter(({ outcome }) => outcome !== 'added')
    .map(({ reason, params }) => `${reason} ${Object.values(params).join(' ')}`.trim());
  return { post, reasons, count: all.length, library };
}

describe('a folder of', () => {
  it('Hugo brings page bundles, TOML, figures and what lies in static', async () => {
    const { post, reasons, count, library } = await taken({
      'hugo.toml': 'title = "Hofblog"',
      'static/bilder/hof.png': await aPng('#123456'),
      'content/_index.md': '# Start',
      'themes/x/README.md': '# Thema',
      'content/posts/bank/bank.png': await aPng(),
      'content/posts/bank/index.md': `+++
title = 'Die "Bank"'
date = 2024-05-01T10:00:00+02:00
draft = false
tags = ["hof", "holz"]
weight = 3
[taxonomies]
categories = ["Aus der Praxis"]
[cover]
image = "bank.png"
alt = "Rote Bank"
+++

Davor.

{{< figure src="bank.png" alt="Bank im Hof" caption="Im \`Mai\`" >}}

![Hof](/bilder/hof.png)

Siehe [hier]({{< relref "hof.md" >}}) und {{< youtube abc123 >}} und {{< karte ort="x" >}}.

\`{{< figure src="nie.png" >}}\`

{{< highlight go >}}
a := 1
{{< /highlight >}}
`,
    });
    expect(count).toBe(1);
    expect(post('Die "Bank"')).toMatchObject({
      slug: 'bank',
      status: 'exported',
      publishAt: '2024-05-01T08:00:00.000Z',
      tags: ['hof', 'holz'],
      featured: { alt: 'Rote Bank' },
    });
    expect(library.content.categories.map(({ name }) => name)).toEqual(['Aus der Praxis']);
    expect(post('Die "Bank"').body).toMatchInlineSnapshot(`
      "Davor.

      ![Bank im Hof](BILD "Im \`Mai\`")

      ![Hof](BILD)

      Siehe hier und <https://www.youtube.com/watch?v=abc123> und {{< karte ort="x" >}}.

      \`{{< figure src="nie.png" >}}\`

      \`\`\`go
      a := 1
      \`\`\`"
    `);
    expect(reasons).toMatchInlineSnapshot(`
      [
        "picture-inlined 1",
        "links-to-words 1",
        "site-code-kept karte",
        "file-not-imported",
      ]
    `);
  });

  it('Jekyll brings dated posts, drafts, Liquid’s pictures and links', async () => {
    const { post, reasons } = await taken({
      '_config.yml': 'title: Hofblog',
      'assets/img/hof.png': await aPng(),
      '_drafts/plan.md': '---\ntitle: Plan\nlayout: post\n---\nNoch nichts.\n',
      '_posts/2023-02-01-winter-im-hof.md': `---
layout: post
title: Winter im Hof
author: {name: Mara Lind}
header:
  teaser: /assets/img/hof.png
---
![Hof]({{ site.baseurl }}/assets/img/hof.png){: .rund}

{% include figure image_path="/assets/img/hof.png" alt="Hof im Schnee" caption="Kalt" %}

Mehr [dort]({% post_url 2023-01-01-anfang %}). {% unbekannt a %}
`,
    });
    expect(post('Plan').status).toBe('draft');
    expect(post('Winter im Hof')).toMatchObject({
      slug: 'winter-im-hof',
      status: 'exported',
      publishAt: '2023-02-01T00:00:00.000Z',
      featured: { decision: 'missing' },
    });
    expect(post('Winter im Hof').body).toMatchInlineSnapshot(`
      "![Hof](BILD)

      ![Hof im Schnee](BILD "Kalt")

      Mehr dort. {% unbekannt a %}"
    `);
    expect(reasons).toMatchInlineSnapshot(`
      [
        "picture-inlined 1",
        "links-to-words 1",
        "site-code-kept unbekannt",
        "file-not-imported",
      ]
    `);
  });

  it('Eleventy brings JSON front matter and its image tag', async () => {
    const { post, reasons } = await taken({
      'eleventy.config.js': 'export default {}',
      'src/img/hof.png': await aPng(),
      'src/posts/hof.md':
        '{\n"title": "Hof",\n"layout": "post.njk",\n"permalink": "/blog/unser-hof/"\n}\n{% image "/img/hof.png", "Der Hof" %}\n',
    });
    expect(post('Hof')).toMatchObject({ slug: 'unser-hof' });
    expect(post('Hof').body).toBe('![Der Hof](BILD)');
    expect(reasons).toEqual(['picture-inlined 1', 'file-not-imported']);
  });

  it('Obsidian brings embedded pictures by name, wiki links as words, boxes and no comments', async () => {
    const { post, reasons } = await taken({
      'anhang/hof plan.png': await aPng(),
      'notizen/Hof.md': `---
created: 2024-01-02
cssclasses: [breit]
---
![[hof plan.png|300]] und ![[hof plan.png|Plan des Hofs]]

[[Bank]] und [[notizen/Baum#Krone|der Baum]], ==wichtig==, %%nur für mich%% 3 == 3 und 4 == 4.

> [!warning] Achtung
> Glatt.

> [!tip]
> Schuhe.
`,
    });
    expect(post('Hof').createdAt).toBe('2024-01-02T00:00:00.000Z');
    expect(post('Hof').body).toMatchInlineSnapshot(`
      "![](BILD) und ![Plan des Hofs](BILD)

      Bank und der Baum, **wichtig**,  3 == 3 und 4 == 4.

      > **Achtung**
      >
      > Glatt.

      > **Tip**
      >
      > Schuhe."
    `);
    expect(reasons).toMatchInlineSnapshot(`
      [
        "picture-inlined 2",
        "links-to-words 2",
        "highlights-bold 1",
        "lost-comments 1",
        "title-from-file Hof",
      ]
    `);
  });

  it('any kind with a broken head says so and brings the others', async () => {
    const { reasons, count } = await taken({
      'a.md': '+++\ntitle = \n+++\nText',
      'b.md': '+++\n__proto__.x = 1\ntitle = "B"\n+++\nText',
      'c.md': '{\n"title": \n}\nText',
      'd.md': `+++\nx = ${'['.repeat(5000)}\n+++\nText`,
    });
    expect(count).toBe(1);
    expect(reasons.filter((reason) => reason.startsWith('front-matter-broken'))).toHaveLength(3);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });
});
