import type { FindingSentence } from './finding-sentence.js';

/** What hints say in English, by rule. `{name}` stands for a value of the finding. */
export const HINT_SENTENCES_EN: Readonly<Record<string, FindingSentence>> = {
  'alt-too-short': {
    what: '“{alt}” is a single word.',
    why: 'One word leaves open who does what where. Imagine describing the picture on the phone.',
    example: 'People queue outside the town hall.',
  },
  'alt-spelling': {
    what: '“{written}” is not in the dictionary. Did you mean “{right}”?',
    why: 'Misspelled words are read out wrongly.',
    example: 'Volunteers sort proposals on a board.',
  },
  'alt-repeated-word': {
    what: '“{word}” stands there twice in a row.',
    why: 'That happens easily when sentences are rewritten, and it is heard at once.',
    example: 'A clerk explains the ballot to two visitors.',
  },
  'alt-gender-inconsistent': {
    what: '“{written}” is written differently from the rest of the post.',
    why: 'The post uses the form with “{form}”. One form throughout is easier to read and to hear.',
    example: 'Kolleg:innen, as everywhere in the post.',
  },
  'alt-no-final-punctuation': {
    what: 'After several sentences the final mark is missing.',
    why: 'Without a full stop the voice makes no pause and reads on into the text.',
    example: 'A planner points at a model. Two residents listen.',
  },
  'alt-runs-into-text': {
    what: 'The picture stands inside a paragraph, and “{next}” follows without a space.',
    why: 'Read aloud, both become one sentence. A full stop or a paragraph of its own helps.',
    example: 'Project leader Nora Behm at the lectern.',
  },
  'alt-emoji': {
    what: 'The alternative text contains the sign “{sign}”.',
    why: 'Screen readers call every emoji by its full name and often cannot read fancy letters at all.',
    example: 'The personnel team at the finish of the company run.',
  },
  'alt-line-break': {
    what: 'The alternative text contains line breaks, double spaces or invisible signs.',
    why: 'They usually come along when text is pasted, and disturb reading aloud.',
    example: 'Notice on the canteen survey: breakfast, lunch, coffee.',
  },
  'alt-all-caps': {
    what: 'The alternative text is written in capitals.',
    why: 'Some screen readers spell such words out, and they are harder to read, too.',
    example: 'A large stage at the town festival with a brass band.',
  },
  'alt-reused-unconfirmed': {
    what: 'This text was taken over from elsewhere and has not been confirmed here.',
    why: 'The same picture can mean something else in every post. Does the text fit here, too?',
    example: 'Two colleagues discuss a job advertisement.',
  },
  'alt-caption-material': {
    what: '“{words}” belongs in the caption.',
    why: 'There everybody can read it. The description does not need it.',
    example: 'Alternative text: “A hand with a pen over a form”. Caption: “Stock photo”.',
  },
  'alt-opinion-words': {
    what: '“{word}” is a judgement.',
    why: 'Describe what can be seen. Listeners make up their own minds.',
    example: 'View from the church tower over red roofs and narrow lanes.',
  },
  'alt-abbreviation': {
    what: 'The abbreviation “{abbreviation}” is not explained here.',
    why: 'Read aloud, unknown abbreviations can hardly be understood. Write it out, or add it to the known ones.',
    example: 'Representatives of the municipal association at a round table.',
  },
};
