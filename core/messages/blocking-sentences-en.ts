import type { FindingSentence } from './finding-sentence.js';

/** What blocking findings say in English, by rule. `{name}` stands for a value of the finding. */
export const BLOCKING_SENTENCES_EN: Readonly<Record<string, FindingSentence>> = {
  'picture-file-gone': {
    what: 'The file of this picture is missing from the library. Readers would see nothing in its place.',
    why: 'Text and description are unchanged. Insert the picture again, or restore a backup.',
    example: 'Exchange the picture at this place; the description stays.',
  },
  'linked-alt-missing': {
    what: 'This picture is all there is in a link ({target}), and it has no text. So the link has no name.',
    why: 'People who cannot see it only hear “link” and do not know where it leads. That is why such a picture cannot be decorative either.',
    example: 'Subscribe to the newsletter',
  },
  'featured-alt-missing': {
    what: 'The featured image has no alternative text yet and is not marked as decorative.',
    why: 'In lists and previews it often stands alone beside the title.',
    example: 'The new citizens’ office with a bright counter and a waiting area.',
  },
  'alt-missing': {
    what: 'Nothing has been decided for this picture yet: it has no alternative text and is not marked as decorative.',
    why: 'People who do not see the picture would not even know that something is missing.',
    example: 'Children plant trees in the city park.',
  },
  'decorative-with-alt': {
    what: 'The picture is marked as decorative and has the text “{alt}” all the same.',
    why: 'Decorative pictures are skipped. If the text should be heard, the picture is not decorative.',
    example: 'Decorative, with an empty alternative text.',
  },
  'alt-symbols-only': {
    what: '“{alt}” is only signs or digits and describes nothing.',
    why: 'A screen reader skips such signs or reads a number without any context.',
    example: 'A corridor with three tall tables where groups are talking.',
  },
  'alt-filename': {
    what: '“{alt}” is the name of a file. It does not say what can be seen.',
    why: 'File names seldom say what can be seen, and a screen reader spells dashes and digits out.',
    example: 'Scaffolding at the town hall behind a site fence.',
  },
  'alt-placeholder': {
    what: '“{alt}” only keeps a place.',
    why: 'Placeholders easily slip into what is published. If the picture really is mere decoration, please choose “decorative”.',
    example: 'A clerk shows at the terminal how an application begins.',
  },
  'alt-generic-word': {
    what: '“{alt}” only says that there is a picture, not what it shows.',
    why: 'A screen reader announces the picture by itself.',
    example: 'The first class of trainees on the town hall steps.',
  },
  'alt-contains-markup': {
    what: 'There is code in the alternative text: “{part}”.',
    why: 'An alternative text is plain text. Angle brackets, asterisks and codes are read out sign by sign.',
    example: 'A public meeting in the community house with about 40 guests.',
  },
};
