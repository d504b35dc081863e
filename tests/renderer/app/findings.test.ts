import { describe, expect, it } from 'vitest';
import { answerFindings } from '../../../renderer/app/findings/findings-question.js';
import { NewestOnly } from '../../../renderer/app/findings/newest-only.js';
import { aLibrary, aPost } from '../../builders/content.js';

describe('questions to the thread beside the page', () => {
  it('go one at a time, and only the newest of those that wait is asked', async () => {
    const asked: number[] = [];
    const answers: (() => void)[] = [];
    const line = new NewestOnly<number, string>((question) => {
      asked.push(question);
      return new Promise((settle) => answers.push(() => settle(`answer ${question}`)));
    });
    const all = [1, 2, 3].map((question) => line.ask(question));
    expect(asked).toEqual([1]);
    answers[0]?.();
    expect(await all[0]).toBe('answer 1');
    expect(await all[1]).toBeNull();
    await Promise.resolve();
    expect(asked).toEqual([1, 3]);
    answers[1]?.();
    expect(await all[2]).toBe('answer 3');
  });

  it('survive the way to another thread, and carry the words for the dictionary back', () => {
    const body = `![Eine Urkunnde liegt auf dem Tisch](asset:${'a'.repeat(64)})`;
    const post = aPost({ body });
    const style = { post, library: aLibrary(), neighbours: [], now: post.createdAt };
    const question = { post, style, assets: new Map(), dismissals: [], unknown: null };
    const { words, found } = answerFindings(structuredClone(question));
    expect(words).toContain('Urkunnde');
    expect(found.open.map(({ rule }) => rule)).not.toContain('alt-spelling');
    expect(found.open.map(({ rule }) => rule)).toContain('image-no-credit');
    const unknown = [{ word: 'Urkunnde', near: 'Urkunde' }];
    const spelled = answerFindings(structuredClone({ ...question, unknown }));
    expect(structuredClone(spelled).found.open.map(({ rule }) => rule)).toContain('alt-spelling');
  });
});
