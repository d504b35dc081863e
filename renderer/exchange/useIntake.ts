import { useState } from 'react';
import type { BlogpultError } from '../../core/contract/error-codes.js';
import type { ImportReport } from '../../core/contract/imports.js';
import { client } from '../host/client.js';
import { bridge } from '../host/connect.js';
import { toBlogpultError } from '../host/errors.js';

/** Taking files in: whether it is under way, what came of the last ones, and why they failed. */
export interface Intake {
  readonly busy: boolean;
  readonly report: ImportReport | null;
  readonly problem: BlogpultError | null;
  /** Files of the page, and absolute paths of what lies on this device. */
  take(things: readonly (File | string)[]): void;
}

/** Takes files and paths into the open library, one after the other. */
export function useIntake(
  around: (run: () => Promise<void>) => Promise<void>,
  onChanged: () => void,
): Intake {
  const [busy, setBusy] = useState(false);
  const [report, setReport] = useState<ImportReport | null>(null);
  const [problem, setProblem] = useState<BlogpultError | null>(null);
  const take = async (steps: readonly (() => Promise<ImportReport>)[]) => {
    setBusy(true);
    setProblem(null);
    setReport(null);
    try {
      await around(async () => {
        const parts: ImportReport[] = [];
        for (const step of steps) {
          parts.push(await step());
          setReport(joined(parts));
        }
      });
    } catch (error) {
      setProblem(toBlogpultError(error));
    } finally {
      setBusy(false);
      onChanged();
    }
  };
  return {
    busy,
    report,
    problem,
    take: (things) => void take(things.map((thing) => () => takeOne(thing))),
  };
}

/** Where the shell knows the file's place the host reads it there; elsewhere it is sent. */
function takeOne(thing: File | string): Promise<ImportReport> {
  const path = typeof thing === 'string' ? thing : (bridge()?.pathOfFile(thing) ?? '');
  return typeof thing === 'string' || path !== ''
    ? client.imports.run({ paths: [path] })
    : client.imports.file({ file: thing });
}

function joined(parts: readonly ImportReport[]): ImportReport {
  return {
    posts: parts.flatMap(({ posts }) => posts),
    assets: parts.reduce((sum, { assets }) => sum + assets, 0),
    notes: parts.flatMap(({ notes }) => notes),
  };
}
