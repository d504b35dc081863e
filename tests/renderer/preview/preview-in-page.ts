import { aLibrary, aPost, aCategory, anAuthor } from '../../builders/content.js';
import type { Post } from '../../../core/post/post.js';
import { previewDocument } from '../../../renderer/preview/preview-document.js';
import { pictureFinder } from '../../../renderer/preview/picture-paths.js';
import { previewPage, type PreviewMode } from '../../../renderer/preview/preview-page.js';

const words = {
  lostPicture: 'Dieses Bild fehlt.',
  remotePicture: (from: string) => `Bild von ${from}`,
  linkTo: (target: string) => `Führt zu ${target}`,
};

const CSS = `
body { margin: 0; font: 16px/1.5 serif; }
.entry-content > p { min-height: 200px; }
`;

/** The preview's own steps for a page of HTML, with the nonce of this load. */
function documentOf(html: string, mark: Parameters<typeof previewDocument>[0]['mark']): string {
  const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
  const picture = pictureFinder(new Map(), 1280, () => ({ state: 'loading' }));
  return previewDocument({ html, css: CSS, nonce, mark, words, picture });
}

/** What the tests of the sandbox may do in the page. */
const inPage = {
  /** A document of raw HTML, as if a layout had let it through. */
  ofHtml: (html: string) => documentOf(html, { kind: 'none' }),

  /** A document of a post whose every text is `text`. */
  ofText: (text: string, mode: PreviewMode) => {
    const draft = aPost({
      title: text.slice(0, 500),
      body: text,
      introduction: text,
      authors: ['autor-0001'],
    });
    const author = anAuthor({ name: text.slice(0, 200), bio: text, guest: true });
    const category = aCategory({ name: text.slice(0, 200), description: text });
    const library = aLibrary({ authors: [author], categories: [category] });
    const source = { draft, library, assets: new Map(), neighbours: [] };
    const { html, mark } = previewPage(mode, source, text.length, 'Alle');
    return documentOf(html, mark);
  },

  /** A document of a usual post. */
  ofPost: (parts: Partial<Post>, neighbours: Post[], mode: PreviewMode, cursor: number) => {
    const source = { draft: aPost(parts), library: aLibrary(), assets: new Map(), neighbours };
    const { html, mark } = previewPage(mode, source, cursor, 'Alle');
    return documentOf(html, mark);
  },
};

export type InPage = typeof inPage;

Object.assign(window, { inPage });
