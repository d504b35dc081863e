import { readFile } from 'node:fs/promises';
import { checkPost, spellingQuestions } from '../../core/alt/check-post.js';
import { spellerOf } from '../../core/alt/speller.js';
import { createSpelling } from '../../electron/host/spelling/spelling.js';
import { readCorpus } from '../eval/corpus.js';
import { evaluate } from '../eval/evaluate.js';
import { scoreOf } from '../eval/score.js';
import { axeResults } from './axe-on-corpus.js';
import { counted, timed, type BenchRow } from './bench-row.js';
import { postWithPictures } from './post-with-pictures.js';

/** All rules over a post with 50 pictures, and how well they do beside axe-core on the shared corpus. */
export async function bench(): Promise<BenchRow[]> {
  const file = new URL('../fixtures/alt-corpus.json', import.meta.url);
  const items = readCorpus(await readFile(file, 'utf8'));
  const spelling = createSpelling(null);
  try {
    const input = postWithPictures(items, 50);
    const { language } = input.post;
    const spelled = async () => {
      const unknown = await spelling.check(language, spellingQuestions(input));
      return checkPost({ ...input, speller: spellerOf(unknown) });
    };
    const ours = await evaluate(items, spelling);
    const axe = scoreOf(items, await axeResults(items));
    return [
      await timed('all rules, 50 pictures, without spelling', () => checkPost(input)),
      await timed('all rules, 50 pictures, with spelling (warm)', spelled),
      counted(
        'corpus: faulty, found for the right reason; baseline axe-core',
        'items',
        ours.rightReason,
        axe.rightReason,
      ),
      counted(
        'corpus: faulty, found complete; baseline axe-core',
        'items',
        ours.complete,
        axe.complete,
      ),
      counted(
        'corpus: clean, with a false alarm; baseline axe-core',
        'items',
        ours.falseAlarms,
        axe.falseAlarms,
      ),
      counted(
        'corpus: faulty, missed; baseline axe-core',
        'items',
        ours.faulty - ours.rightReason,
        axe.faulty - axe.rightReason,
      ),
    ];
  } finally {
    await spelling.close();
  }
}
