import { describe, expect, it } from 'vitest';
import { grade, readPost } from '../../../../core/style/text/readability.js';

const easy = 'Wir prüfen den Antrag. Sie hören bald von uns. '.repeat(15);

describe('readability', () => {
  it('counts what the formulas are made of', () => {
    const read = readPost({ body: easy, language: 'de' })!;
    expect(read.words).toBe(135);
    expect(read.sentences).toBe(30);
    expect(read.perSentence).toBeCloseTo(4.5);
    expect(read.longWords).toBeCloseTo(0);
    expect(read.lix).toBeCloseTo(4.5);
  });

  it('has a Wiener Sachtextformel in German only', () => {
    expect(readPost({ body: easy, language: 'de' })!.wiener).toBeLessThan(4);
    expect(readPost({ body: easy, language: 'en' })!.wiener).toBeNull();
  });

  it('says nothing about short texts, headings, tables and notes', () => {
    expect(readPost({ body: 'Kurz.', language: 'de' })).toBeNull();
    const rest = `## ${easy.slice(0, 40)}\n\n[^1]: ${easy}\n\n| a |\n| --- |\n| ${easy} |`;
    expect(readPost({ body: rest, language: 'de' })).toBeNull();
  });

  it('grades by the steps of the index', () => {
    expect([39, 40, 50, 60].map(grade)).toEqual(['easy', 'medium', 'hard', 'very-hard']);
  });
});
