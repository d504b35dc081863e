import { describe, expect, test } from 'vitest';
import { type ImageUse, newImageUse } from '../../../core/image/image-use.js';
import { ImagePurpose } from '../../../core/image/purpose.js';
import { altLength } from '../../../renderer/images/alt-length.js';
import { imageShares } from '../../../renderer/images/image-shares.js';
import {
  decorativeUse,
  describedUse,
  placementOnly,
  promptStep,
  type PromptState,
  startPrompt,
} from '../../../renderer/images/prompt-state.js';
import { openGaps, starterFor } from '../../../renderer/images/starters.js';

const FRESH = newImageUse('a1'.repeat(32));

function asked(purpose: ImagePurpose, use: ImageUse = FRESH): PromptState {
  const chosen = promptStep(startPrompt(use), { do: 'choose', purpose });
  return promptStep(chosen, { do: 'next', language: 'de' });
}

describe('the way through the prompt', () => {
  test('a fresh picture is asked for its purpose first, and nothing goes on without one', () => {
    const start = startPrompt(FRESH);
    expect(start.step).toBe('purpose');
    expect(promptStep(start, { do: 'next', language: 'de' })).toBe(start);
  });

  test('the purpose brings its sentence frame, and another purpose another one', () => {
    const scene = asked('scene');
    expect(scene.text).toBe('[Wer] [tut was] [wo].');
    const back = promptStep(scene, { do: 'back' });
    const portrait = promptStep(promptStep(back, { do: 'choose', purpose: 'portrait' }), {
      do: 'next',
      language: 'en',
    });
    expect(portrait.text).toBe('Portrait of [first and last name], [role]');
  });

  test('words that somebody wrote survive going back and forth', () => {
    const written = promptStep(asked('scene'), { do: 'write', text: 'Zwei Kinder pflanzen.' });
    const other = promptStep(promptStep(written, { do: 'back' }), {
      do: 'choose',
      purpose: 'logo',
    });
    expect(promptStep(other, { do: 'next', language: 'de' }).text).toBe('Zwei Kinder pflanzen.');
  });

  test('a described or decorative picture opens at its decision', () => {
    const described: ImageUse = { ...FRESH, alt: 'Da', decision: 'described', purpose: 'scene' };
    expect(startPrompt(described)).toMatchObject({ step: 'describe', text: 'Da' });
    expect(startPrompt({ ...FRESH, decision: 'decorative' }).step).toBe('decorative');
    expect(startPrompt({ ...described, purpose: null }).step).toBe('purpose');
  });
});

describe('what is taken', () => {
  test('neither an empty field nor a frame with open gaps', () => {
    expect(describedUse(asked('scene'))).toBe('gaps');
    expect(describedUse(promptStep(asked('scene'), { do: 'write', text: ' \u00a0' }))).toBe(
      'empty',
    );
  });

  test('a sentence, on one line, with the purpose', () => {
    const state = promptStep(asked('scene'), { do: 'write', text: 'Kinder\n  pflanzen [sic]. ' });
    expect(describedUse(state)).toEqual({
      ...FRESH,
      alt: 'Kinder pflanzen [sic].',
      decision: 'described',
      purpose: 'scene',
    });
  });

  test('an ornament has no text', () => {
    const state = promptStep(asked('scene'), { do: 'write', text: 'Linie' });
    expect(decorativeUse(state)).toMatchObject({ alt: '', decision: 'decorative' });
  });

  test('“later” keeps the decision and only takes caption, credit and placement along', () => {
    const state = promptStep(asked('scene'), { do: 'place', use: { caption: 'Im Park' } });
    expect(placementOnly(state, FRESH)).toEqual({ ...FRESH, caption: 'Im Park' });
    expect(placementOnly(asked('scene'), FRESH)).toBeNull();
  });
});

describe('frames', () => {
  test.each(
    ImagePurpose.options.flatMap((purpose) => [['de', purpose] as const, ['en', purpose] as const]),
  )('%s, %s: every gap of the frame is found', (language, purpose) => {
    const starter = starterFor(purpose, language);
    expect(openGaps(starter)).toHaveLength(starter.split('[').length - 1);
    for (const { from, to, label } of openGaps(starter)) {
      expect(starter.slice(from, to)).toBe(`[${label}]`);
    }
  });
});

test('length: 120 is good, 121 long, 181 very long; signs count as people see them', () => {
  expect(altLength('a'.repeat(120)).zone).toBe('good');
  expect(altLength('a'.repeat(121)).zone).toBe('long');
  expect(altLength('a'.repeat(181)).zone).toBe('very-long');
  expect(altLength(' 🏡ä ').count).toBe(2);
});

test('shares add up', () => {
  const uses = (['described', 'missing', 'missing', 'decorative'] as const).map((decision) => ({
    decision,
  }));
  expect(imageShares(uses)).toEqual({ described: 1, decorative: 1, missing: 2, total: 4 });
});
