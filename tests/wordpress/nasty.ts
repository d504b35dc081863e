import sharp from 'sharp';
import { newImageUse } from '../../core/image/image-use.js';
import { writeImageUse } from '../../core/image/image-markdown.js';
import { PostContent } from '../../core/post/post.js';
import { aPost } from '../builders/content.js';
import type { aLibraryToExport } from './made-bundles.js';

type Library = Awaited<ReturnType<typeof aLibraryToExport>>;

/** A title with everything that some step between here and a database likes to swallow. */
export const NASTY_TITLE =
  'Größe „zählt“ & Straße < 5 m > 3 ]]> \\ C:\\neu \'a\' "b" Bürger:innen Kolleg*innen 👩‍💻 &amp; &lt;b&gt;';

/** Alternative text of the same kind. */
export const NASTY_ALT =
  'Ein Plan „A“ & „B“: 4 < 5 > 3, C:\\neu, Kolleg*innen und Bürger:innen 👩‍💻 ]]> "so" \'so\' – ä';

/** An excerpt of the same kind. */
export const NASTY_EXCERPT = 'Kurz & gut: <b>Bürger:innen</b> „sagen“ \\ ja ]]> 🎉';

const MOMENTS = { summer: '2025-07-01T22:30:00.000Z', winter: '2025-01-31T23:30:00.000Z' };

/** Fills a library with posts that try everything at once. */
export async function fillNasty(library: Library): Promise<void> {
  const photo = await add(library, 'Größe Straße & Co.jpg', 4000, 3000, '#0f5c66');
  const ornament = await add(library, 'Zierleiste.png', 900, 30, '#c08040');
  const portrait = await add(library, 'IMG_0001-300x200.jpg', 500, 600, '#804020');
  const described = writeImageUse({
    ...newImageUse(photo),
    alt: NASTY_ALT,
    decision: 'described',
    caption: 'Unten *rechts* & „oben“ <links>',
    credit: 'Foto: Jördis \\ „Ö“ & Söhne',
    align: 'left',
    long: 'Erster Absatz & mehr.\nZweiter <Absatz>.',
  });
  const decorative = writeImageUse({ ...newImageUse(ornament), decision: 'decorative' });
  const { content } = library;
  const shared = {
    ...content(),
    categories: [
      {
        id: 'kat-buerger',
        slug: 'buerger-innen',
        name: 'Bürger:innen & Räte \\',
        description: '*Für* alle & <b>jeden</b>',
      },
    ],
    authors: [
      {
        id: 'autor-gast',
        name: 'Ada „A.“ Größe & Söhne',
        role: 'Leiterin',
        organisation: 'Amt <für> \\ alles',
        bio: 'Schreibt[^1] gern.\n\n[^1]: Seit *1999*.',
        portrait: {
          ...newImageUse(portrait),
          alt: 'Porträt von Ada Größe',
          decision: 'described' as const,
        },
        guest: true,
      },
    ],
  };
  await library.client.library.save({ content: shared, baseRevision: library.revision() });
  await make(
    library,
    post('alles', {
      title: NASTY_TITLE,
      excerpt: NASTY_EXCERPT,
      introduction: 'Vorab[^1] & kurz.\n\n[^1]: Hinweis mit \\\\ und ]]>.',
      categories: ['kat-buerger'],
      authors: ['autor-gast'],
      tags: ['Ämter & Räte', 'C:\\neu', 'Kolleg*innen', '🎉'],
      publishAt: MOMENTS.summer,
      featured: { ...newImageUse(photo), alt: NASTY_ALT, decision: 'described' },
      body: `Bürger:innen, Kolleg*innen und *alle*: C:\\\\neu, \\\\\\\\server, ]]\\> „so“ & &lt;b&gt; 👩‍💻 "a" 'b' --> $1 %s {{x}}[^2]\n\n${decorative}\n\n<!--more-->\n\n${described}\n\n- eins[^3]\n- zwei\n\n| A | B |\n| - | - |\n| \`x\\\\y\` | 2 |\n\n\`\`\`\n<?php echo "\\n"; ]]> [gallery]\nhttps://a.example/\n\`\`\`\n\n[^2]: Note & mehr \\\\ ]]\\> „ö“ 🎉 mit [Link](https://a.example/?a=1&b=2).\n[^3]: Zweite.`,
    }),
  );
  await make(library, post('winter', { title: 'Winter', publishAt: MOMENTS.winter }));
  await make(
    library,
    post('ganz', { title: '', teaserMode: 'full', body: 'Alles <!--more--> ganz.' }),
  );
}

function post(slug: string, parts: Partial<PostContent>): PostContent {
  const bare = PostContent.parse(aPost({ slug, categories: [] }));
  return { ...bare, ...parts };
}

async function make(library: Library, content: PostContent): Promise<void> {
  const { id, revision } = await library.client.posts.create({
    title: content.slug,
    categories: [],
  });
  await library.client.posts.save({ id, baseRevision: revision, content });
}

async function add(library: Library, name: string, width: number, height: number, colour: string) {
  const image = sharp({ create: { width, height, channels: 3, background: colour } });
  const bytes = await (name.endsWith('.png') ? image.png() : image.jpeg()).toBuffer();
  const file = new File([new Uint8Array(bytes)], name);
  return (await library.client.assets.add({ file })).hash;
}
