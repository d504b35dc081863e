import type { AssetHash } from '../../../core/image/asset.js';
import type { PlacedPicture } from './place-pictures.js';

/** Pictures kept at once; a category page of ten posts needs about forty. */
const KEPT = 240;

/** Asks the host for a picture as a data URL at most `width` px wide, null for the stored bytes. */
export type LoadPicture = (hash: AssetHash, width: number | null) => Promise<string>;

/**
 * The pictures the preview has at hand. `picture` answers at once and fetches what it lacks;
 * `changed` is called when nothing is on its way any more, so that a page is drawn again once.
 */
export class PictureStore {
  readonly #known = new Map<string, PlacedPicture>();
  #underway = 0;

  constructor(
    private readonly load: LoadPicture,
    private readonly changed: () => void,
  ) {}

  picture(hash: AssetHash, width: number | null): PlacedPicture {
    const key = `${hash} ${width ?? 'whole'}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const loading: PlacedPicture = { state: 'loading' };
    this.#known.set(key, loading);
    void this.#fetch(key, hash, width);
    return loading;
  }

  /** Forgets pictures that could not be fetched, so that the next drawing tries again. */
  retryLost(): void {
    for (const [key, picture] of this.#known) {
      if (picture.state === 'lost') this.#known.delete(key);
    }
  }

  async #fetch(key: string, hash: AssetHash, width: number | null): Promise<void> {
    this.#underway += 1;
    try {
      this.#known.set(key, { state: 'ready', url: await this.load(hash, width) });
    } catch {
      // Shown to the author in the picture's place, where the sentence is of use.
      this.#known.set(key, { state: 'lost' });
    }
    this.#underway -= 1;
    this.#forgetOldest();
    if (this.#underway === 0) this.changed();
  }

  #forgetOldest(): void {
    for (const [key, picture] of this.#known) {
      if (this.#known.size <= KEPT) return;
      if (picture.state === 'ready') this.#known.delete(key);
    }
  }
}
