import type { BlogView } from '../../../core/layout/blog-view.js';
import type { Post } from '../../../core/post/post.js';
import { aBlogView } from '../../builders/blog-view.js';
import { aCategory, anAuthor, anImageUse, aPost } from '../../builders/content.js';

const A = 'a'.repeat(64);
const B = 'b'.repeat(64);

/** A body with everything the dialect knows; `n` keeps its footnotes apart from others' in a reader's eye. */
const FULL_BODY = `Bürger*innen und **Kolleg:innen** planen mit[^1] und reden[^2].

![Balken](asset:${A} "Nach *Ortsteilen*"){.alignright width=45% credit="Grafik: Stadt"}

- **Erstens:** hingehen
  - mit [Tisch](https://example.org)

<!--more-->

## Was wir lernten

#### Übersprungen

| Ort | Zahl |
| --- | ---: |
| Altquell | 12 |

> Ein Zitat.

[![Zum Plan](asset:${B})](https://example.org/plan)

![Säulen](asset:${A}){purpose=chart long="Links 12.\\nRechts 30."}

Im Satz ![Karte](asset:${B}){long="Drei Punkte."} noch eine.

![](asset:${B}){decorative}

![](asset:${A})

\`\`\`
Code <b>
\`\`\`

Anruf: [030 12-34](tel:0301234), H<sub>2</sub>O[^1]

[^1]: Eine Note.
[^2]: Noch eine.
`;

/** Thirteen posts, newest first by number, of which some are guests', English, untitled, unbroken or excerpts. */
export function aFullBlog(): BlogView {
  const posts = Array.from({ length: 13 }, (_, index) => post(index + 1));
  return aBlogView({
    categories: [
      aCategory({ description: 'Was andere **ausprobiert** haben.[^1]\n\n[^1]: Seit 2019.' }),
      aCategory({ id: 'kat-leer', slug: 'leer', name: 'Leer' }),
    ],
    authors: [
      anAuthor({ bio: 'Schreibt seit **2012**.' }),
      anAuthor({
        id: 'autor-gast',
        name: 'Amina Rehm',
        organisation: 'Stadt Niederquell',
        guest: true,
        bio: '### Leben\n\nLeitet das Amt.[^1]\n\n[^1]: Seit 2021.',
        portrait: anImageUse('b', { alt: 'Porträtfoto von Amina Rehm', credit: 'Foto: privat' }),
      }),
    ],
    posts,
    profile: { tagline: 'Beispiele & mehr' },
  });
}

function post(number: number): Post {
  const special: Record<number, Partial<Post>> = {
    2: { title: '', body: 'Kurz.' },
    4: { language: 'en', title: 'An English post' },
    12: { teaserMode: 'full' },
    13: {
      authors: ['autor-gast', 'autor-0001'],
      introduction: '## Vorab\n\nWir waren **dort**.',
      featured: anImageUse('a', {
        caption: 'Blick vom *Berg*',
        credit: 'Foto: Ida',
        long: 'Vorn die Stadt.\nHinten der See.',
      }),
      tags: ['Beteiligung', 'A & B'],
    },
    11: { teaserMode: 'excerpt', excerpt: 'Von <Hand> geschrieben.' },
  };
  const day = String(number).padStart(2, '0');
  return aPost({
    id: `post-${day}`,
    slug: `beitrag-${number}`,
    title: `Beitrag ${number}: „Mehr & <besser>“`,
    authors: ['autor-0001'],
    publishAt: `2025-06-${day}T22:30:00.000Z`,
    body: FULL_BODY,
    ...special[number],
  });
}
