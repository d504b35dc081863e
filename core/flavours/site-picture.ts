import { writeImageUse } from '../image/image-markdown.js';
import { newImageUse } from '../image/image-use.js';

/** A picture as a site's own code names it. */
export interface SitePicture {
  readonly file: string;
  readonly alt: string;
  readonly caption?: string;
}

/** The dialect writes pictures of a library only; this one takes the place until the file is known. */
const STAND_IN = '0'.repeat(64);

/** A picture of a site in the dialect, by the address that stands there. */
export function sitePicture({ file, alt, caption = '' }: SitePicture): string {
  const use = { ...newImageUse(STAND_IN), alt, caption };
  return writeImageUse({ ...use, decision: alt === '' ? 'missing' : 'described' }).replace(
    `asset:${STAND_IN}`,
    () => `<${file.replace(/[<>\n]/g, encodeURIComponent)}>`,
  );
}
