import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

/**
 * What WordPress's own block library has against each markup, by name; an empty list is a pass.
 * A block must be known and valid, and WordPress 6.8 must write it back byte by byte; an older `version`
 * only has to find it valid.
 */
async function judgeBlocks(
  documents: Readonly<Record<string, string>>,
  version?: string,
): Promise<Record<string, string[]>> {
  const program = join(import.meta.dirname, 'validate-blocks.mjs');
  const child = spawn(process.execPath, version === undefined ? [program] : [program, version], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.end(JSON.stringify(documents));
  return JSON.parse(await text(child.stdout)) as Record<string, string[]>;
}

/** Only what was found fault with, so that a failing test names it. */
export async function faultsIn(
  documents: Readonly<Record<string, string>>,
  version?: '6.2' | '6.5',
): Promise<Record<string, string[]>> {
  const verdicts = Object.entries(await judgeBlocks(documents, version));
  return Object.fromEntries(verdicts.filter(([, complaints]) => complaints.length > 0));
}
