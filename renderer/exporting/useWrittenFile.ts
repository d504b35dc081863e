import { useState } from 'react';
import { errorSentence } from '../../core/messages/errors.js';
import { client } from '../host/client.js';
import { bridge } from '../host/connect.js';
import { toBlogpultError } from '../host/errors.js';
import { useHostInfo } from '../host/queries.js';
import { useLanguage } from '../i18n/index.js';
import { inFolder } from './target-path.js';

/** What became of a file: it lies at `path`, another lies there already, or it could not be written. */
export type WrittenOutcome<Result> =
  | { readonly kind: 'written'; readonly result: Result }
  | { readonly kind: 'exists'; readonly path: string; readonly again: () => void }
  | { readonly kind: 'failed'; readonly sentence: string };

/** Writes one file at `out`, over another only with `replace`. */
export type FileWriter<Result> = (out: string, replace: boolean) => Promise<Result>;

/**
 * Writes one file where the person wants it: the system's dialog asks where there is one, else it goes
 * into the host's export folder. `write` takes the file's name and who writes it.
 */
export function useWrittenFile<Result extends { readonly path: string }>() {
  const language = useLanguage();
  const folder = useHostInfo().data?.suggestedExportFolder ?? '';
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<WrittenOutcome<Result> | null>(null);
  const fail = (error: unknown) => {
    const { code, detail } = toBlogpultError(error);
    setOutcome({ kind: 'failed', sentence: errorSentence(code, detail, language) });
  };
  const run = async (writer: FileWriter<Result>, out: string, replace: boolean) => {
    setBusy(true);
    setOutcome(null);
    try {
      setOutcome({ kind: 'written', result: await writer(out, replace) });
    } catch (error) {
      const isTaken = toBlogpultError(error).code === 'EXPORT_TARGET_EXISTS';
      if (isTaken) {
        setOutcome({ kind: 'exists', path: out, again: () => void run(writer, out, true) });
      } else fail(error);
    }
    setBusy(false);
  };
  const write = async (name: string, writer: FileWriter<Result>) => {
    const shell = bridge();
    const chosen = shell === null ? inFolder(folder, name) : await shell.chooseSaveFile(name);
    // The system's dialog has already asked about a file that exists there.
    if (chosen !== null) await run(writer, chosen, shell !== null);
  };
  const reveal = (path: string) => void client.app.reveal({ path }).catch(fail);
  return { busy, outcome, write, reveal };
}
