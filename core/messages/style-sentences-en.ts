import type { FindingSentence } from './finding-sentence.js';

/** What the house style says about the words of a text in English, by rule. */
export const STYLE_SENTENCES_EN: Readonly<Record<string, FindingSentence>> = {
  'gender-mixed': {
    what: 'The text mixes forms: {counts}. Expected is “{form}”.',
    why: 'One form from beginning to end reads more calmly, and sounds the same everywhere.',
    example: 'Bürger:innen und Kolleg:innen planen gemeinsam.',
  },
  'heading-order': {
    what: 'A level is missing before the heading “{text}”: it stands on level {level}, the next would be {wanted}.',
    why: 'Listeners jump from heading to heading. A gap sounds like a lost section.',
    example: '“## How it went” is followed by “### The first step”.',
  },
  'heading-faked': {
    what: '“{text}” looks like a heading and is only bold.',
    why: 'As a real heading it appears in the outline, and screen readers can jump to it.',
    example: '## What it cost',
  },
  'link-says-nothing': {
    what: 'The link “{text}” does not say where it leads.',
    why: 'Screen readers often list links without the sentence around them. Link the words that name the target.',
    example: 'The figures are in the [cycling report 2025](…).',
  },
  'link-bare-url': {
    what: 'A bare address stands here: {url}',
    why: 'Read aloud it is spelled sign by sign. Say what can be found there and link those words.',
    example: 'More is on the [page of the town archive](…).',
  },
  'html-in-text': {
    what: 'There is HTML in the text: {tag}',
    why: 'On the page it appears as it is. Bold, lists and links have marks of their own here, which the toolbar sets.',
    example: 'An **important** word.',
  },
  'paragraph-empty': {
    what: 'An empty paragraph stands here.',
    why: 'The blog makes the room itself. Empty paragraphs are read out, too.',
    example: 'Two paragraphs with a blank line between them are enough.',
  },
  'list-faked': {
    what: '{count} lines look like a list and are none.',
    why: 'A real list indents itself, and listeners hear how many entries follow.',
    example: '- Apply\n- Choose a date',
  },
  'placeholder-left': {
    what: 'A placeholder is still there: “{text}”',
    why: 'Before the post appears, the real words should stand here.',
    example: 'The conversion cost 48,000 euros.',
  },
  'straight-quotes': {
    what: 'Straight quotation marks as on a typewriter: {count}.',
    why: 'The right marks show where a quotation begins and where it ends.',
    example: '“The door mattered most to me,” she says.',
  },
  'hyphen-as-dash': {
    what: 'Hyphens where a dash belongs: {count}.',
    why: 'The short stroke joins words, the long one parts thoughts, and only there does a voice pause.',
    example: 'Nine weeks – nobody had been faster.',
  },
  'double-space': {
    what: 'Places with several spaces in a row: {count}.',
    why: 'They are left behind when sentences are moved about, and can tear holes into a line.',
    example: 'One space between two words is enough.',
  },
  'invisible-signs': {
    what: 'Places with invisible signs: {count}.',
    why: 'They come along when text is pasted. Searches miss such words, and read aloud they fall apart.',
    example: 'Accessibility, without soft hyphens in it.',
  },
  'long-sentence': {
    what: 'A sentence of {count} words: “{beginning} …”',
    why: 'Beyond 35 words or so one reads twice. Mostly two sentences say the same.',
    example: 'The path is provisional. Still, 600 people use it every day.',
  },
  'long-paragraph': {
    what: 'A paragraph of {count} words: “{beginning} …”',
    why: 'On a telephone that is more than a screen without a rest. Where a new thought begins, a paragraph may.',
    example: 'Three to five sentences a paragraph read well.',
  },
  'hard-to-read': {
    what: 'The text is hard to read: LIX {lix}, {perSentence} words a sentence on average, {longWords} % long words.',
    why: 'Shorter sentences and everyday words help most. Most people read values below 50 without effort.',
    example: '“We look at your application” rather than “The application is being processed”.',
  },
  'abbreviation-unexplained': {
    what: 'The abbreviation “{abbreviation}” appears here for the first time without being explained.',
    why: 'Not everybody knows it. Write it out once, or add it to the known ones.',
    example: 'the Online Access Act (OAA)',
  },
};
