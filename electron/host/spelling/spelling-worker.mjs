// Runs in a worker thread from its text: one dictionary a language, asked in batches. Plain
// JavaScript, because it has to run without a build and inside a bundle alike.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';

/**
 * @typedef {{ spell(word: string): boolean, suggest(word: string): string[] }} Speller
 * @typedef {Speller & { stems: Set<string> }} Dictionary
 * @typedef {{ mountBuffer(bytes: Uint8Array): string, create(aff: string, dic: string): Speller }} Factory
 * @typedef {{ id: number, folder: string, words: string[], suggest: boolean }} Question
 */

/** @type {Map<string, Promise<Dictionary>>} */
const dictionaries = new Map();
/** @type {Promise<Factory> | undefined} */
let hunspell;

/** Loads a dictionary once. @param {string} folder @returns {Promise<Dictionary>} */
function dictionaryIn(folder) {
  const dictionary = dictionaries.get(folder) ?? load(folder);
  dictionaries.set(folder, dictionary);
  return dictionary;
}

/** @param {string} folder @returns {Promise<Dictionary>} */
async function load(folder) {
  hunspell ??= /** @type {Promise<Factory>} */ (
    createRequire(workerData.hunspell)(workerData.hunspell).loadModule()
  );
  const factory = await hunspell;
  const [aff, dic] = [
    readFileSync(join(folder, 'index.aff')),
    readFileSync(join(folder, 'index.dic')),
  ];
  const speller = factory.create(factory.mountBuffer(aff), factory.mountBuffer(dic));
  const stems = new Set(dic.toString('utf8').match(/^[^/\s]+/gm));
  return {
    spell: (word) => speller.spell(word),
    suggest: (word) => speller.suggest(word),
    stems,
  };
}

/** @param {Question} question */
async function answer({ id, folder, words, suggest }) {
  try {
    const dictionary = await dictionaryIn(folder);
    // 2: the dictionary lists the word itself; 1: it follows from others; 0: unknown.
    const known = words.map((word) => {
      if (!dictionary.spell(word)) return 0;
      return dictionary.stems.has(word) ? 2 : 1;
    });
    const suggestions = suggest ? dictionary.suggest(words[0] ?? '') : [];
    parentPort?.postMessage({ id, known, suggestions });
  } catch (error) {
    parentPort?.postMessage({ id, failure: String(error) });
  }
}

parentPort?.on('message', (question) => void answer(question));
