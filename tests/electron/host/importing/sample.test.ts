import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { importSample } from '../../../../electron/host/importing/import-sample.js';
import { anOpenLibrary, aPng } from '../../../builders/open-library.js';

let place: Awaited<ReturnType<typeof anOpenLibrary>>;
let resources: string;
beforeEach(async () => {
  place = await anOpenLibrary();
  resources = await mkdtemp(join(tmpdir(), 'blogpult-resources-'));
});
afterEach(async () => {
  await place.remove();
  await rm(resources, { recursive: true, force: true });
});

const LIBRARY = `profile:
  { name: Stadtgespräch, tagline: '', language: de, baseUrl: null, postsPerPage: 10, listMode: break,
    moreText: Weiterlesen, timeZone: Europe/Berlin, theme: klassisch }
categories:
  - { id: kat-praxis, slug: praxisbeispiele, name: Praxisbeispiele, description: Aus den Orten }
authors:
  - id: autor-ada
    name: Ada Brenner
    role: Redaktion
    organisation: Stadt Weidenfurt
    bio: Schreibt.
    guest: false
    portrait: { file: pictures/ada.png, alt: Ada Brenner lacht., purpose: portrait }
`;
const POST = `---
id: post-bank
title: Die Bank
slug: die-bank
status: ready
language: de
categories: [praxisbeispiele]
tags: [Rathaus]
authors: [autor-ada]
introduction: ''
teaserMode: break
excerpt: ''
featured: { file: ../pictures/bank.png, alt: Eine Bank., decorative: false, caption: Neu, credit: 'Foto: A', purpose: scene }
notes: ''
createdAt: '2026-01-01T08:00:00.000Z'
updatedAt: '2026-01-02T08:00:00.000Z'
publishAt: '2026-01-03T08:00:00.000Z'
---

Lead

<!--more-->

![Eine Bank von nahem.](../pictures/bank.png "Die Bank"){.alignleft credit="Foto: A"}
`;

it('reads the sample’s library, posts and pictures without leaving anything out', async () => {
  const folder = join(resources, 'sample');
  await mkdir(join(folder, 'posts'), { recursive: true });
  await mkdir(join(folder, 'pictures'));
  await writeFile(join(folder, 'library.yaml'), LIBRARY);
  await writeFile(join(folder, 'posts', 'die-bank.md'), POST);
  await writeFile(join(folder, 'pictures', 'ada.png'), await aPng('#111111'));
  await writeFile(join(folder, 'pictures', 'bank.png'), await aPng('#222222'));
  const report = await importSample(place.library, resources);
  expect(report.notes.filter(({ outcome }) => outcome !== 'added')).toEqual([]);
  const { content, posts, assets } = place.library;
  const hash = (name: string) => assets.list().find((asset) => asset.originalName === name)?.hash;
  expect(content.profile.name).toBe('Stadtgespräch');
  expect(content.authors).toMatchObject([
    { id: 'autor-ada', portrait: { asset: hash('ada.png'), decision: 'described' } },
  ]);
  expect(await posts.all()).toMatchObject([
    {
      ...{
        id: 'post-bank',
        slug: 'die-bank',
        status: 'ready',
        publishAt: '2026-01-03T08:00:00.000Z',
      },
      ...{ categories: ['kat-praxis'], authors: ['autor-ada'] },
      featured: { asset: hash('bank.png'), purpose: 'scene', credit: 'Foto: A' },
      body: `Lead\n\n<!--more-->\n\n![Eine Bank von nahem.](asset:${hash('bank.png')} "Die Bank"){.alignleft credit="Foto: A"}`,
    },
  ]);
});
