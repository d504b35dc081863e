import fc from 'fast-check';
import { writeImageUse } from '../../../core/image/image-markdown.js';
import { newImageUse, type ImageUse } from '../../../core/image/image-use.js';
import type { Post } from '../../../core/post/post.js';
import { aPost } from '../../builders/content.js';

/** A paragraph of words that occur nowhere else, or a picture. */
export type Piece = { readonly words: readonly string[] } | { readonly use: ImageUse };

/** A change that somebody makes; numbers choose the place. */
type Edit =
  | { readonly kind: 'rewrite' | 'delete' | 'insert' | 'move' | 'alt' | 'caption'; at: number }
  | { readonly kind: 'title' | 'tag' | 'untag' | 'note'; at: number };

const KINDS = [
  ...(['rewrite', 'delete', 'insert', 'move', 'alt', 'caption'] as const),
  ...(['title', 'tag', 'untag', 'note'] as const),
];
const HASHES = ['a', 'b', 'c'].map((digit) => digit.repeat(64));

const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom(...KINDS),
  at: fc.nat({ max: 20 }),
});

/** Pieces of a first version: paragraphs of three own words, every third a picture. */
export const firstPieces = fc
  .array(fc.nat({ max: 2 }), { minLength: 1, maxLength: 9 })
  .map((kinds) => kinds.map((kind, index) => pieceOf(kind, `o${index}`)));

/** What one person does to it, a few changes after one another. */
export const edits = fc.array(edit, { maxLength: 6 });

function pieceOf(kind: number, name: string): Piece {
  if (kind > 0) return { words: [`${name}x`, `${name}y`, `${name}z`] };
  const asset = HASHES[(name.length + Number(name.at(-1))) % HASHES.length] as string;
  return { use: { ...newImageUse(asset), alt: `${name}alt`, decision: 'described' } };
}

/** The post that pieces make. */
export function postOf(pieces: readonly Piece[], parts: Partial<Post> = {}): Post {
  const body = pieces.map((piece) =>
    'use' in piece ? writeImageUse(piece.use) : piece.words.join(' '),
  );
  return aPost({ body: body.join('\n\n') + (body.length > 0 ? '\n' : ''), ...parts });
}

/** A version of `base` after somebody's edits; `who` marks every word that is new in it. */
export function edited(base: readonly Piece[], changes: readonly Edit[], who: string): Post {
  let pieces = [...base];
  const parts = { title: 'Titel', tags: ['alt-eins', 'alt-zwei'], notes: '' };
  changes.forEach(({ kind, at }, turn) => {
    const name = `${who}${turn}`;
    const index = pieces.length === 0 ? 0 : at % pieces.length;
    if (kind === 'title') parts.title = `Titel ${name}`;
    else if (kind === 'tag') parts.tags = [...parts.tags, name];
    else if (kind === 'untag') parts.tags = parts.tags.slice(1);
    else if (kind === 'note') parts.notes = `${parts.notes}${name}\n`;
    else pieces = editPieces(pieces, kind, index, name);
  });
  return postOf(pieces, parts);
}

function editPieces(pieces: Piece[], kind: Edit['kind'], index: number, name: string): Piece[] {
  const piece = pieces[index];
  const rest = pieces.filter((_, position) => position !== index);
  if (kind === 'insert') return pieces.toSpliced(index, 0, pieceOf(name.length % 3, name));
  if (piece === undefined) return pieces;
  if (kind === 'delete') return rest;
  if (kind === 'move') return rest.toSpliced((index * 7) % (rest.length + 1), 0, piece);
  return pieces.with(index, rewritten(piece, kind, name));
}

function rewritten(piece: Piece, kind: Edit['kind'], name: string): Piece {
  if (!('use' in piece)) return { words: [...piece.words.slice(1), `${name}w`] };
  if (kind === 'caption') return { use: { ...piece.use, caption: `${name}caption` } };
  return { use: { ...piece.use, alt: `${name}alt` } };
}
