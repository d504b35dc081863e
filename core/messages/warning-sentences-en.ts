import type { FindingSentence } from './finding-sentence.js';

/** What warnings say in English, by rule. `{name}` stands for a value of the finding. */
export const WARNING_SENTENCES_EN: Readonly<Record<string, FindingSentence>> = {
  'decorative-with-caption': {
    what: 'The picture is marked as decorative but has the caption “{caption}”.',
    why: 'A caption shows that the picture tells something. People who do not see it would hear a caption without a picture.',
    example: 'Describe the picture, or leave the caption out.',
  },
  'decorative-suspicious': {
    what: 'The picture is marked as decorative although, by what you said about it, it shows something people need to know.',
    why: 'Portraits, charts, logos, screenshots and pictures with text nearly always say something that would be missing.',
    example: 'Portrait of Amina Rehm, head of the youth office.',
  },
  'alt-redundant-prefix': {
    what: 'The beginning “{prefix}” can go.',
    why: 'A screen reader announces the picture by itself. Without the beginning your text gets to the point sooner.',
    example: 'The council voting with raised cards.',
  },
  'alt-equals-caption': {
    what: 'Alternative text and caption say the same.',
    why: 'Both are read out, so people hear the sentence twice. The alternative text describes, the caption adds something.',
    example:
      'Alternative text: “Lena Hartwig cuts a red ribbon.” Caption: “The digital lab is open.”',
  },
  'alt-repeats-nearby-text': {
    what: 'The alternative text repeats what stands right beside it.',
    why: 'Listeners get the same sentence twice and still learn nothing about the picture.',
    example: 'Two advisers at a round counter with three people waiting.',
  },
  'alt-duplicate-in-post': {
    what: 'Another picture in this post has the same text “{alt}”.',
    why: 'Two different pictures sound like one. What is different in this one?',
    example: 'Participants glue cardboard models in the afternoon.',
  },
  'alt-too-long': {
    what: 'The alternative text has {length} characters. Up to {limit} are easy to listen to.',
    why: 'Listeners can neither skim nor look back. Details are better placed in the caption or in the text.',
    example: 'Managers work in six table groups in the meeting room.',
  },
  'alt-language-mismatch': {
    what: 'The alternative text is in another language than the post.',
    why: 'The screen reader’s voice reads it in the post’s language, and then nobody understands it. Translate it, or say which language it is in.',
    example: 'A group at a table discusses a project plan.',
  },
  'alt-credit-line': {
    what: '“{credit}” is a credit and does not belong in the alternative text.',
    why: 'The credit should stand at the picture for everyone to see. In the alternative text it sounds like part of the scene.',
    example: 'Alternative text: “Fire drill in the market square”. Credit: “Photo: Jana Kehl”.',
  },
  'alt-contains-url': {
    what: 'The alternative text contains the address “{url}”.',
    why: 'It is read out sign by sign, and nobody can follow it there. Put it into the text as a link.',
    example: 'Information stand on the local election outside the library.',
  },
  'linked-alt-not-target': {
    what: 'The picture leads to “{target}”, but the alternative text does not say so.',
    why: 'With a picture that serves as a link the target counts. What it shows does not help to decide.',
    example: 'Annual report on climate action',
  },
  'linked-alt-redundant-text': {
    what: 'The same link already has the words “{words}” beside the picture.',
    why: 'The link’s name would be read twice. With the words beside it the picture may be decorative.',
    example: 'Decorative, beside the link text “Podcast on public service”.',
  },
  'alt-action-words': {
    what: '“{words}” is an instruction, not a description.',
    why: 'Not everybody uses a mouse, and a screen reader says by itself that something is a link.',
    example: 'Media library of the state parliament',
  },
  'text-image-no-text': {
    what: 'There is text in the picture, but the alternative text does not say what it reads.',
    why: 'A screen reader cannot read what is written inside a picture. Put the main words in quotation marks.',
    example: 'Poster reading “Meeting-free Wednesday”.',
  },
  'portrait-no-name': {
    what: 'This is a portrait, but the alternative text gives no first and last name.',
    why: 'With a portrait people want to know who it is. If the person is to stay unnamed, please say so.',
    example: 'Portrait of Miriam Stein, the author.',
  },
  'logo-no-organisation': {
    what: 'This is a logo, but the alternative text does not say whose.',
    why: 'Colour and shape do not help. What matters is who the logo stands for.',
    example: 'Northshire network logo',
  },
  'complex-no-longdesc': {
    what: 'People learn what this chart or map is about, but not what it says.',
    why: 'Give the main message with its numbers, or say where the details are. A long description helps, too.',
    example: 'Bar chart: 62 per cent are content, 38 per cent are not. Details below.',
  },
  'alt-keyword-stuffing': {
    what: 'The alternative text is a list of keywords.',
    why: 'Read aloud, keywords do not make a picture, and search engines do not like them either. A sentence says more.',
    example: 'A clerk scans files in the town hall.',
  },
  'alt-stale-after-replace': {
    what: 'The picture was exchanged; the alternative text is still that of the one before.',
    why: 'Text and picture may not fit together any more. Please read the text again and confirm it.',
    example: 'The new roundabout from above with a flower bed in the middle.',
  },
  'alt-name-inconsistent': {
    what: 'It says “{written}” here and “{elsewhere}” nearby.',
    why: 'Probably the same is meant. Misspelled names stand out when listening and when searching.',
    example: 'Doreen Denstaedt talking to two students.',
  },
};
