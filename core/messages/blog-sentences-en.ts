import type { FindingSentence } from './finding-sentence.js';

/** What the house style says about teaser, authors, dates and credits in English, by rule. */
export const BLOG_SENTENCES_EN: Readonly<Record<string, FindingSentence>> = {
  'text-unreadable': {
    what: 'The text is too long or nested too deeply to be read.',
    why: 'It can be neither checked nor shown nor exported. It is kept unchanged. Split it into several posts or remove surplus marks at the start of lines.',
    example: 'At most a million characters, 20,000 lines and 100 levels of quotations and lists.',
  },
  'teaser-no-break': {
    what: 'The break is missing: the category would show the whole post of {count} words.',
    why: 'Two paragraphs are enough of a teaser. Put the cursor behind them and insert the break.',
    example: 'After the second paragraph: read on from here.',
  },
  'break-twice': {
    what: 'A second break stands here.',
    why: 'Only the first counts. The second stays in the post and puzzles people.',
    example: 'One break, after the lead.',
  },
  'break-inside-block': {
    what: 'The break stands inside a list, a quotation, a table or a footnote.',
    why: 'In the category that part would be cut open. Behind it the break is right.',
    example: 'The list, a blank line, then the break.',
  },
  'break-at-edge': {
    what: 'There is no text before or behind the break.',
    why: 'The category then shows nothing but the title, or the link leads to nothing new.',
    example: 'Two paragraphs, the break, the rest of the post.',
  },
  'teaser-long': {
    what: 'The teaser has {count} words, its neighbours have about {usual}.',
    why: 'In the list it pushes the others aside. The break may come earlier.',
    example: 'A lead of two paragraphs.',
  },
  'teaser-short': {
    what: 'The teaser has only {count} words, its neighbours have about {usual}.',
    why: 'Beside them it looks unfinished. The break may come later.',
    example: 'A lead of two paragraphs.',
  },
  'excerpt-missing': {
    what: 'The post is listed by an excerpt, and there is none yet.',
    why: 'Without one the list cuts the text off after 55 words.',
    example: 'Two sentences: what it is about, and why it is worth reading.',
  },
  'teaser-footnote': {
    what: 'The footnote mark “{mark}” stands in the teaser.',
    why: 'In the category its note is missing. Put the mark behind the break, or say it in the sentence.',
    example: '“… according to the county” in the sentence, the source further down.',
  },
  'teaser-table': {
    what: 'A table stands in the teaser.',
    why: 'In the category it is too wide. Name the one number that counts in the lead.',
    example: 'Costs fell by half. (The table follows in the post.)',
  },
  'teaser-float': {
    what: 'A picture stands at the edge of the teaser.',
    why: 'In the category the text ends before the picture does, and the next post slides up beside it.',
    example: 'The picture between two paragraphs, or behind the break.',
  },
  'featured-repeated': {
    what: 'The first picture of the text is the featured image.',
    why: 'Many blogs show the featured image above the text. Then it stands there twice.',
    example: 'Another first picture in the text, or none.',
  },
  'byline-missing': {
    what: 'Nobody is named as author.',
    why: 'Readers want to know who speaks. Byline and bio come from there.',
    example: 'Choose a person in the post’s details.',
  },
  'guest-bio-missing': {
    what: '{name} has no bio.',
    why: 'It closes a guest post and says why this person knows. Write it in the settings, under authors.',
    example: 'Jorinde Falkenau is a social scientist and heads an association in Talmünde.',
  },
  'guest-introduction-missing': {
    what: 'The guest post by {name} has no introduction by the team.',
    why: 'Two sentences say who writes here and why you asked them.',
    example: 'How do you ask a whole town? Jorinde Falkenau was there.',
  },
  'guest-byline-typed': {
    what: '“Guest post by …” is typed into the text, but no guest is named as author.',
    why: 'With a guest as author, byline, portrait and bio come of themselves and look the same everywhere.',
    example: 'Add the person as a guest in the settings and choose them for the post.',
  },
  'title-missing': {
    what: 'The post has no title.',
    why: 'Lists, links and search results show nothing else of it.',
    example: 'A cycle path in nine weeks',
  },
  'category-missing': {
    what: 'The post is in no category.',
    why: 'On the blog it would land in the one for everything, where nobody finds it.',
    example: 'Case studies',
  },
  'date-far': {
    what: 'The post is to appear on {date}, more than a year from now.',
    why: 'Mostly that is a mistyped year.',
    example: 'Look at the date in the post’s details.',
  },
  'date-passed': {
    what: 'The post’s date ({date}) has passed, and it is not exported yet.',
    why: 'Published as it is, it stands below newer posts.',
    example: 'Choose a new date, or empty the field.',
  },
  'status-empty': {
    what: 'The post counts as finished, but has no text yet.',
    why: 'Whoever exports everything that is ready would publish an empty page.',
    example: 'Set the status back to draft, or write the text.',
  },
  'image-no-credit': {
    what: 'Nothing says whose picture this is.',
    why: 'Licences and copyright ask for the name beside the picture.',
    example: 'Photo: Town of Nordersand',
  },
};
