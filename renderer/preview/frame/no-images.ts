/** Sentences for what stands where a picture was. */
export interface AltWords {
  readonly altMissing: string;
}

/**
 * Takes the pictures away and leaves their descriptions, as a browser does whose pictures are
 * switched off: a decorative picture leaves nothing, an undescribed one leaves a remark.
 */
export function withoutImages(page: ParentNode, words: AltWords): void {
  for (const image of page.querySelectorAll('img')) {
    const missing = image.classList.contains('is-alt-missing');
    const alt = missing ? words.altMissing : (image.getAttribute('alt') ?? '');
    if (alt === '') {
      image.remove();
      continue;
    }
    const box = image.ownerDocument.createElement('span');
    box.className = missing ? 'bp-alt bp-alt-missing' : 'bp-alt';
    box.textContent = alt;
    image.replaceWith(box);
  }
}
