/** What is known of a picture when the page is drawn. */
export type PlacedPicture =
  | { readonly state: 'ready'; readonly url: string }
  | { readonly state: 'loading' }
  | { readonly state: 'lost' }
  | { readonly state: 'remote'; readonly from: string };

/** Sentences that stand where a picture cannot. */
export interface PictureWords {
  readonly lostPicture: string;
  readonly remotePicture: (from: string) => string;
}

/** One transparent pixel: keeps the place of a picture that is on its way. */
const NOTHING = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

/** Puts pictures into the page as data URLs; what is missing or far away becomes a sentence in its place. */
export function placePictures(
  page: ParentNode,
  picture: (src: string) => PlacedPicture,
  words: PictureWords,
): void {
  for (const image of page.querySelectorAll('img')) {
    const placed = picture(image.getAttribute('src') ?? '');
    if (placed.state === 'ready') show(image, placed.url);
    else if (placed.state === 'loading') {
      show(image, NOTHING);
      image.classList.add('bp-loading');
    } else {
      const sentence =
        placed.state === 'lost' ? words.lostPicture : words.remotePicture(placed.from);
      image.replaceWith(placeholder(image.ownerDocument, sentence));
    }
  }
}

function show(image: HTMLImageElement, url: string): void {
  image.setAttribute('src', url);
  // Decoded with the page, so that the finished frame never shows an empty picture for a moment.
  image.setAttribute('decoding', 'sync');
}

function placeholder(page: Document, sentence: string): HTMLElement {
  const box = page.createElement('span');
  box.className = 'bp-blocked';
  box.textContent = sentence;
  return box;
}
