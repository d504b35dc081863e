import { answerFindings, type FindingsAnswer, type FindingsQuestion } from './findings-question.js';
import type { SentQuestion } from './findings-worker.js';
import { NewestOnly } from './newest-only.js';

/** Starts the thread; null where the page may not have one. */
function startThread(): Worker | null {
  try {
    return new Worker(new URL('./findings-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}

/**
 * Makes what runs the rules off the page's own thread, which belongs to typing. Where there is no
 * other thread, or once it has failed, the rules run here: late is better than never.
 */
function findingsSender(): (question: FindingsQuestion) => Promise<FindingsAnswer> {
  let thread = startThread();
  let known: FindingsQuestion['assets'] | null = null;
  return (question) => {
    const worker = thread;
    if (worker === null) return Promise.resolve(answerFindings(question));
    return new Promise((settle) => {
      worker.onmessage = ({ data }: MessageEvent<FindingsAnswer>) => settle(data);
      worker.onerror = () => {
        worker.terminate();
        thread = null;
        settle(answerFindings(question));
      };
      const assets = question.assets === known ? null : question.assets;
      known = question.assets;
      worker.postMessage({ ...question, assets } satisfies SentQuestion);
    });
  };
}

let line: NewestOnly<FindingsQuestion, FindingsAnswer> | null = null;

/** Checks a post beside the page; null when a newer question overtook this one. */
export function askFindings(question: FindingsQuestion): Promise<FindingsAnswer | null> {
  line ??= new NewestOnly(findingsSender());
  return line.ask(question);
}
