import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { invented } from './invented-posts.js';

const SAMPLE = new URL('../../resources/sample', import.meta.url).pathname;

/**
 * A German post of about `words` words as a Markdown document to import: paragraphs, headings, lists,
 * notes, bold words, a break and `pictures` pictures of the sample, spread over the text.
 */
export async function longPost(title: string, words: number, pictures: number): Promise<string> {
  const bodies = [...(await invented(Math.ceil(words / 900))).values()].map(({ body }) => body);
  const plain = bodies.join(' ').replace(/[#<>[\]!*_|`]|\{[^}]*\}|\([^)]*\)/g, '');
  const all = plain.split(/\s+/).slice(0, words);
  const paragraphs: string[] = [];
  for (let at = 0; at < all.length; at += 60) paragraphs.push(all.slice(at, at + 60).join(' '));
  const names = (await readdir(join(SAMPLE, 'pictures'))).filter((name) => /\.jpe?g$/.test(name));
  const step = Math.max(1, Math.floor(paragraphs.length / pictures));
  const blocks = paragraphs.flatMap((text, index) => {
    const picture = index % step === 0 && index / step < pictures;
    const name = names[(index / step) % names.length] ?? '';
    return [
      ...(index % 6 === 5 ? [`## Abschnitt ${index}`] : []),
      dressed(text, index),
      ...(index === 1 ? ['<!--more-->'] : []),
      ...(picture ? [`![Menschen stehen vor dem Rathaus ${index}](pictures/${name})`] : []),
    ];
  });
  return `---\ntitle: ${title}\n---\n\n${blocks.join('\n\n')}\n`;
}

function dressed(text: string, index: number): string {
  const words = text.split(' ');
  if (index % 5 === 2) return `- ${words.slice(0, 30).join(' ')}\n- ${words.slice(30).join(' ')}`;
  if (index % 3 === 0) return `**${words.slice(0, 3).join(' ')}** ${words.slice(3).join(' ')}`;
  return text;
}
