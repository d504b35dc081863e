import type { LiveFrame } from './live-frame.js';

/** A stretch of the frame's page in px from its top, and of the source in UTF-16 offsets. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly bottom: number;
}

/** Finds places of the shown page by their offset in the source, and the other way round. */
export class Places {
  /** `starts` are the offsets at which the pieces of the body begin, `length` is the source's. */
  constructor(
    private readonly frame: LiveFrame,
    private readonly starts: readonly number[],
    private readonly length: number,
  ) {}

  /** How far from the page's top a place of the source stands, in px; null when it shows nothing. */
  topOf(offset: number): number | null {
    let index = this.starts.findLastIndex((start) => start <= offset);
    let stretch = this.#stretch(index);
    while (stretch === null && index > 0) stretch = this.#stretch((index -= 1));
    if (stretch === null) return null;
    const share = (offset - stretch.from) / Math.max(1, stretch.to - stretch.from);
    return stretch.top + Math.min(1, Math.max(0, share)) * (stretch.bottom - stretch.top);
  }

  /** The place of the source that stands `top` px below the page's top; null above and below the body. */
  offsetAt(top: number): number | null {
    for (let index = 0; index < this.starts.length; index += 1) {
      const stretch = this.#stretch(index);
      if (stretch === null || stretch.bottom < top) continue;
      if (top < stretch.top) return index === 0 ? null : stretch.from;
      const share = (top - stretch.top) / Math.max(1, stretch.bottom - stretch.top);
      return Math.round(stretch.from + share * (stretch.to - stretch.from));
    }
    return null;
  }

  /** The piece that holds a node, as a range of the source; null for what is not of the body. */
  rangeOf(node: Node): { readonly from: number; readonly to: number } | null {
    const index = this.frame.runs.findIndex((run) => run.some((part) => part.contains(node)));
    const from = this.starts[index];
    return from === undefined ? null : { from, to: this.starts[index + 1] ?? this.length };
  }

  #stretch(index: number): Stretch | null {
    const from = this.starts[index];
    const parts = (this.frame.runs[index] ?? []).filter((node) => node.nodeType === 1) as Element[];
    const [first, last] = [parts[0], parts.at(-1)];
    if (from === undefined || first === undefined || last === undefined) return null;
    const scrolled = this.frame.document.defaultView?.scrollY ?? 0;
    return {
      from,
      to: this.starts[index + 1] ?? this.length,
      top: first.getBoundingClientRect().top + scrolled,
      bottom: last.getBoundingClientRect().bottom + scrolled,
    };
  }
}
