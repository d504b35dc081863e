import type { SyntaxNode, Tree } from '@lezer/common';
import { imagesInTree, type PlacedImage } from '../image/find-images.js';
import { blogTree } from '../markdown/grammar.js';
import { proseIn, type Prose } from '../markdown/prose.js';
import type { LibraryContent } from '../post/library.js';
import type { PostContent } from '../post/post.js';
import { sentenceRanges, type SentenceRange } from '../typography/sentences.js';

/**
 * What the style rules need of a post and its library. `neighbours` are the lengths in words of the
 * other teasers in the post's category, `now` is the time as UTC ISO.
 */
export interface PostToStyle {
  readonly post: Pick<
    PostContent,
    | 'title'
    | 'body'
    | 'language'
    | 'status'
    | 'categories'
    | 'authors'
    | 'introduction'
    | 'teaserMode'
    | 'excerpt'
    | 'featured'
    | 'publishAt'
  >;
  readonly library: Pick<LibraryContent, 'profile' | 'authors' | 'altSettings' | 'styleSettings'>;
  readonly neighbours: readonly number[];
  readonly now: string;
}

/** A block at the top of a text or inside a list, quotation or footnote. Offsets are UTF-16. */
export interface StyleBlock {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** A post taken apart once for all rules. `blocks` are the top-level ones. */
export class StyleReading {
  readonly tree: Tree;
  readonly prose: readonly Prose[];
  readonly images: readonly PlacedImage[];
  readonly blocks: readonly StyleBlock[];
  private readonly sentences = new Map<Prose, readonly SentenceRange[]>();

  constructor(readonly input: PostToStyle) {
    this.tree = blogTree(this.body);
    this.prose = proseIn(this.tree, this.read);
    this.images = imagesInTree(this.tree, this.read);
    this.blocks = topBlocks(this.tree.topNode);
  }

  get body(): string {
    return this.input.post.body;
  }

  get post(): PostToStyle['post'] {
    return this.input.post;
  }

  readonly read = (from: number, to: number): string => this.body.slice(from, to);

  /** Every node of these names in reading order; what stands inside one of them is not searched. */
  nodes(...names: readonly string[]): SyntaxNode[] {
    const found: SyntaxNode[] = [];
    this.tree.iterate({
      enter: (ref) => {
        if (!names.includes(ref.name)) return true;
        found.push(ref.node);
        return false;
      },
    });
    return found;
  }

  /** The sentences of one of the passages. */
  sentencesOf(prose: Prose): readonly SentenceRange[] {
    const known = this.sentences.get(prose);
    if (known !== undefined) return known;
    const ranges = sentenceRanges(prose.text, this.post.language);
    this.sentences.set(prose, ranges);
    return ranges;
  }

  /** Each place of the passages where a pattern matches, with offsets in the body. */
  matches(pattern: RegExp): { match: RegExpExecArray; prose: Prose; from: number; to: number }[] {
    return this.prose.flatMap((prose) =>
      [...prose.text.matchAll(pattern)].map((match) => ({
        match,
        prose,
        from: prose.at(match.index),
        to: prose.after(match.index + match[0].length - 1),
      })),
    );
  }

  /** Where the teaser ends: the first break, or null. */
  get breakAt(): number | null {
    return this.nodes('TeaserBreak')[0]?.from ?? null;
  }
}

function topBlocks(top: SyntaxNode): StyleBlock[] {
  const blocks: StyleBlock[] = [];
  for (let node = top.firstChild; node !== null; node = node.nextSibling) {
    blocks.push({ name: node.name, from: node.from, to: node.to });
  }
  return blocks;
}
