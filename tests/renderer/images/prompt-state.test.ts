import { describe, expect, test } from 'vitest';
import { altHash } from '../../../core/alt/alt-hash.js';
import { imageContext, type ImageContext } from '../../../core/alt/image-context.js';
import {
  type ImageUse,
  newImageUse,
  proposeUse,
  replaceAsset,
} from '../../../core/image/image-use.js';
import { ImagePurpose } from '../../../core/image/purpose.js';
import { advance, placementOnly, type PromptAnswer } from '../../../renderer/images/advance.js';
import { altLength } from '../../../renderer/images/alt-length.js';
import { imageShares } from '../../../renderer/images/image-shares.js';
import { detailToMove } from '../../../renderer/images/move-detail.js';
import { chooseByDigit } from '../../../renderer/images/prompt-options.js';
import { promptPath } from '../../../renderer/images/prompt-path.js';
import {
  type PromptAction,
  promptStep,
  type PromptState,
  startPrompt,
} from '../../../renderer/images/prompt-state.js';
import { openGaps, starterFor } from '../../../renderer/images/starters.js';

const FRESH = newImageUse('a1'.repeat(32));
const SOLE_LINK = { href: 'https://example.org/a', only: true, text: '' };
const WORDED_LINK = { href: 'https://example.org/a', only: false, text: 'Zum Programm' };

function open(use: ImageUse = FRESH, more: Partial<ImageContext> = {}, title = ''): PromptState {
  const context = imageContext({ ...more, use });
  return startPrompt({ context, linkTitle: title, dismissals: [] });
}

function does(state: PromptState, ...actions: PromptAction[]): PromptState {
  return actions.reduce(promptStep, state);
}

/** Goes on; fails where the prompt ends or refuses. */
function on(state: PromptState): PromptState {
  const next = advance(state, 'Ada');
  if (!('state' in next)) throw new Error('The prompt has ended');
  expect(next.state.problem).toBeNull();
  return next.state;
}

function end(state: PromptState): PromptAnswer {
  const next = advance(state, 'Ada');
  if (!('done' in next)) throw new Error(`Asked on: ${next.state.step}, ${next.state.problem}`);
  return next.done;
}

function answered(state: PromptState, ...digits: number[]): PromptState {
  return digits.reduce((now, digit) => on(chooseByDigit(now, digit) ?? now), state);
}

const digit = (purpose: ImagePurpose) =>
  [...['scene', 'portrait', 'screenshot', 'text', 'chart', 'logo', 'collage', 'link']].indexOf(
    purpose,
  ) + 1;

describe('the questions', () => {
  const NONE = { fits: null, purpose: null, text: null, link: null, needed: null, details: null };
  const place = { link: null, proposed: false };

  test.each([
    ['scene', ['purpose', 'text', 'needed', 'describe']],
    ['portrait', ['purpose', 'describe']],
    ['screenshot', ['purpose', 'text', 'describe']],
    ['text', ['purpose', 'text', 'describe']],
    ['chart', ['purpose', 'text', 'describe', 'details']],
    ['logo', ['purpose', 'describe']],
    ['collage', ['purpose', 'text', 'needed', 'describe']],
    ['link', ['purpose', 'describe']],
    ['decorative', ['purpose', 'decorative']],
  ] as const)('for %s come one at a time', (purpose, path) => {
    expect(promptPath({ ...NONE, purpose }, place)).toEqual(path);
  });

  test('a link asks for its target, and a picture that is all there is in it is never needless', () => {
    const answers = { ...NONE, purpose: 'scene' } as const;
    const path = promptPath(answers, { ...place, link: SOLE_LINK });
    expect(path).toEqual(['purpose', 'text', 'link', 'describe']);
  });

  test('beside link words that say it all, the picture becomes an ornament', () => {
    const answers = { ...NONE, purpose: 'logo', link: 'silent' } as const;
    const path = promptPath(answers, { ...place, link: WORDED_LINK });
    expect(path).toEqual(['purpose', 'link', 'decorative']);
  });

  test('words that stand in the post already may make the picture needless', () => {
    const answers = { ...NONE, purpose: 'text', text: 'in-post', needed: 'no' } as const;
    expect(promptPath(answers, place)).toEqual(['purpose', 'text', 'needed', 'decorative']);
  });

  test('nothing goes on without an answer, and the refusal names why', () => {
    expect(advance(open(), '')).toMatchObject({ state: { problem: 'unanswered' } });
    const typed = does(answered(open(), digit('text')), {
      do: 'answer',
      answers: { text: 'typed' },
    });
    expect(advance(typed, '')).toMatchObject({ state: { step: 'text', problem: 'typed' } });
    const sole = answered(open(FRESH, { link: SOLE_LINK }), digit('logo'));
    expect(advance(sole, '')).toMatchObject({ state: { step: 'link', problem: 'target' } });
  });

  test('every answer survives going back and forth', () => {
    const typed = does(
      answered(open(), digit('scene')),
      { do: 'answer', answers: { text: 'typed' } },
      { do: 'place', use: { text: 'Sommerfest' } },
    );
    const needed = on(typed);
    const there = answered(needed, 1);
    const written = does(there, { do: 'write', text: 'Kinder pflanzen Bäume.' });
    const back = does(written, { do: 'back' }, { do: 'back' }, { do: 'back' });
    expect(back.step).toBe('purpose');
    const again = on(on(on(back)));
    expect(again).toMatchObject({ step: 'describe', text: 'Kinder pflanzen Bäume.' });
    expect(again.use.text).toBe('Sommerfest');
  });
});

describe('the frame', () => {
  test('comes with the purpose, and another purpose brings another one', () => {
    const scene = answered(open(), digit('scene'), 1, 1);
    expect(scene.text).toBe('[Wer] [tut was] [wo].');
    const first = does(scene, { do: 'back' }, { do: 'back' }, { do: 'back' });
    const english = { ...first, context: { ...first.context, language: 'en' as const } };
    expect(answered(english, digit('portrait')).text).toBe(
      'Portrait of [first and last name], [role]',
    );
  });

  test('quotes the words that were typed', () => {
    const typed = does(
      answered(open(), digit('text')),
      { do: 'answer', answers: { text: 'typed' } },
      { do: 'place', use: { text: 'Gruß aus „Solbach“\nSommer 1998' } },
    );
    expect(on(typed).text).toBe('Plakat mit der Aufschrift „Gruß aus Solbach Sommer 1998“');
  });

  test('is the title of the target for a picture that is a link', () => {
    const asked = answered(open(FRESH, { link: SOLE_LINK }, 'Haushaltsplan 2026'), digit('logo'));
    expect(asked).toMatchObject({ step: 'link', use: { target: 'Haushaltsplan 2026' } });
    const described = on(asked);
    expect(described.text).toBe('Haushaltsplan 2026');
    expect(end(described).use).toMatchObject({
      alt: 'Haushaltsplan 2026',
      target: 'Haushaltsplan 2026',
    });
  });

  test.each(
    ImagePurpose.options.flatMap((purpose) => [['de', purpose] as const, ['en', purpose] as const]),
  )('%s, %s: every gap is found', (language, purpose) => {
    const starter = starterFor(purpose, language);
    expect(openGaps(starter)).toHaveLength(starter.split('[').length - 1);
    for (const { from, to, label } of openGaps(starter)) {
      expect(starter.slice(from, to)).toBe(`[${label}]`);
    }
  });
});

describe('what is taken', () => {
  const scene = () => answered(open(), digit('scene'), 1, 1);

  test('neither an empty field nor a frame with open gaps', () => {
    expect(advance(scene(), '')).toMatchObject({ state: { problem: 'gaps' } });
    const blank = does(scene(), { do: 'write', text: ' \u00a0' });
    expect(advance(blank, '')).toMatchObject({ state: { problem: 'empty' } });
  });

  test('a sentence, on one line, with the purpose and who confirmed it', () => {
    const state = does(scene(), { do: 'write', text: 'Kinder\n  pflanzen [sic]. ' });
    expect(end(state).use).toEqual({
      ...FRESH,
      alt: 'Kinder pflanzen [sic].',
      decision: 'described',
      purpose: 'scene',
      by: 'Ada',
      confirmedFor: 'a1a1a1a1',
    });
  });

  test('an ornament has no text, and keeps what it was said to be', () => {
    expect(end(answered(open(), 9)).use).toMatchObject({ alt: '', decision: 'decorative' });
    expect(end(answered(open(), digit('scene'), 1, 2)).use).toMatchObject({
      decision: 'decorative',
      purpose: 'scene',
    });
  });

  test('a chart says where its details are', () => {
    const chart = on(
      does(answered(open(), digit('chart'), 1), {
        do: 'write',
        text: 'Balkendiagramm: 62 Prozent sind zufrieden. Details im folgenden Text.',
      }),
    );
    expect(end(chooseByDigit(chart, 1)!).use.alt).toMatch(/Details im folgenden Text\.$/);
    const long = does(chart, { do: 'answer', answers: { details: 'long' } });
    expect(advance(long, '')).toMatchObject({ state: { problem: 'long' } });
    const told = does(long, { do: 'place', use: { long: 'Zufrieden: 62\nUnzufrieden: 38' } });
    expect(end(told).use).toMatchObject({
      alt: 'Balkendiagramm: 62 Prozent sind zufrieden.',
      long: 'Zufrieden: 62\nUnzufrieden: 38',
    });
  });

  test('“later” keeps the decision and only takes caption, credit and placement along', () => {
    const state = does(scene(), { do: 'place', use: { caption: 'Im Park' } });
    expect(placementOnly(state)).toEqual({ ...FRESH, caption: 'Im Park' });
    expect(placementOnly(scene())).toBeNull();
  });

  test('judgements about exactly this text', () => {
    const written = does(scene(), { do: 'write', text: 'Ein Bild' });
    const about = (alt: string) => ({
      asset: FRESH.asset,
      altHash: altHash(alt),
      rule: 'alt-too-short',
      reason: 'on-purpose' as const,
      note: '',
      by: 'Ada',
      at: '2026-01-01T00:00:00.000Z',
    });
    const judged = does(
      written,
      { do: 'judge', dismissal: about('Ein Bild') },
      { do: 'judge', dismissal: about('Ein anderes') },
    );
    expect(end(judged).dismissals).toEqual([about('Ein Bild')]);
  });
});

describe('words from elsewhere', () => {
  const known: ImageUse = { ...FRESH, alt: 'Markt am Abend.', decision: 'described' };

  test('are proposed and confirmed for this place with one answer', () => {
    const asked = open(proposeUse(known));
    expect(asked.step).toBe('fits');
    const { use } = end(chooseByDigit(asked, 1)!);
    expect(use).toMatchObject({ alt: 'Markt am Abend.', unconfirmed: false, by: 'Ada' });
  });

  test('are asked about again when the picture was exchanged', () => {
    const replaced = open(replaceAsset(known, 'b2'.repeat(32)));
    expect(replaced.step).toBe('fits');
    expect(end(chooseByDigit(replaced, 1)!).use.confirmedFor).toBe('b2b2b2b2');
  });

  test('can be adapted, or written anew', () => {
    const asked = open(proposeUse({ ...known, purpose: 'portrait' }));
    expect(on(answered(asked, 2)).text).toBe('Markt am Abend.');
    expect(on(answered(asked, 3)).text).toMatch(/^Porträtfoto von \[/);
  });
});

test('selected words can go elsewhere, gaps of the frame cannot', () => {
  const text = 'Raum eins mit einem Kreis [tut was] [wo].';
  const described: ImageUse = { ...FRESH, alt: text, decision: 'described', purpose: 'scene' };
  const state = open(described);
  expect(detailToMove(state, 'mit einem Kreis')).toEqual({
    kept: 'Raum eins [tut was] [wo].',
    moved: 'Mit einem Kreis',
  });
  expect(detailToMove(state, '[tut was]')).toBeNull();
  expect(detailToMove(state, 'Kreis [tut was]')).toBeNull();
});

test('a decided picture opens at its decision', () => {
  const described: ImageUse = { ...FRESH, alt: 'Da', decision: 'described', purpose: 'scene' };
  expect(open(described)).toMatchObject({ step: 'describe', text: 'Da' });
  expect(open({ ...FRESH, decision: 'decorative' }).step).toBe('decorative');
  expect(open({ ...described, purpose: null }).step).toBe('purpose');
});

test('length: 120 is good, 121 long, 181 very long; quotations do not count', () => {
  expect(altLength('a'.repeat(120)).zone).toBe('good');
  expect(altLength('a'.repeat(121)).zone).toBe('long');
  expect(altLength('a'.repeat(181)).zone).toBe('very-long');
  expect(altLength(' 🏡ä ').count).toBe(2);
  expect(altLength(`Plakat „${'a'.repeat(300)}“`).zone).toBe('good');
});

test('shares add up', () => {
  const uses = (['described', 'missing', 'missing', 'decorative'] as const).map((decision) => ({
    decision,
  }));
  expect(imageShares(uses)).toEqual({ described: 1, decorative: 1, missing: 2, total: 4 });
});
