import { answerFindings, type FindingsQuestion } from './findings-question.js';

// The thread beside the page that runs the rules. Assets change seldom and are many: they come with
// a question only when they changed since the last one.
let assets: FindingsQuestion['assets'] = new Map();

addEventListener('message', ({ data }: MessageEvent<SentQuestion>) => {
  if (data.assets !== null) assets = data.assets;
  postMessage(answerFindings({ ...data, assets }));
});

/** A question on its way to the thread; null for assets that it has already. */
export type SentQuestion = Omit<FindingsQuestion, 'assets'> & {
  readonly assets: FindingsQuestion['assets'] | null;
};
