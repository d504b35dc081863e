import { findImages } from '../../../core/image/find-images.js';
import type { NoteAnchor } from '../../../core/post/review-note.js';
import type { PostContent } from '../../../core/post/post.js';
import { anchorPassage } from '../../../core/review/passage.js';
import type { ReviewTarget } from '../../editor/Editor.js';
import type { NoteSubject } from '../../review/NoteComposer.js';

type Discussed = Pick<PostContent, 'body' | 'featured'>;
type Name = (key: string, params?: Record<string, unknown>) => string;

const FIELDS = [
  'title',
  'slug',
  'introduction',
  'excerpt',
  'authors',
  'categories',
  'tags',
] as const;

/**
 * What a note can be about, the likeliest first: the passage or picture that is meant in the text, the
 * post, its pictures, its fields. `say` gives the name of each.
 */
export function noteSubjects(post: Discussed, target: ReviewTarget, say: Name): NoteSubject[] {
  const images = findImages(post.body);
  const pictures = images.map(({ use, index, from, to }) => ({
    ...subject({ kind: 'picture', asset: use.asset }, say('about.numbered', { number: index + 1 })),
    from,
    to,
  }));
  // A range that holds a picture and no words means the picture.
  const meant = pictures.find(
    ({ from, to }) =>
      from < target.to && to > target.from && isOnly(post.body, target, { from, to }),
  );
  const passage = meant === undefined ? anchorPassage(post.body, target) : null;
  const first =
    passage === null
      ? []
      : [subject(passage, say('about.passage', { quote: shortened(passage.quote) }))];
  const { featured } = post;
  return [
    ...(meant === undefined ? first : [subject(meant.anchor, meant.label)]),
    subject({ kind: 'post' }, say('about.post')),
    ...(featured === null
      ? []
      : [subject({ kind: 'picture', asset: featured.asset }, say('about.featured'))]),
    ...pictures.filter((one) => one !== meant).map(({ anchor, label }) => subject(anchor, label)),
    ...FIELDS.map((field) => subject({ kind: 'field', field }, say(`field.${field}`))),
  ];
}

function subject(anchor: NoteAnchor, label: string): NoteSubject {
  return { anchor, label };
}

function isOnly(
  body: string,
  range: { from: number; to: number },
  image: { from: number; to: number },
): boolean {
  const around = body.slice(range.from, image.from) + body.slice(image.to, range.to);
  return around.trim() === '';
}

function shortened(quote: string): string {
  const line = quote.replace(/\s+/g, ' ');
  return line.length > 48 ? `${line.slice(0, 46)} …` : line;
}
