import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

/**
 * What WordPress's own block library has against each markup, by name; an empty list is a pass.
 * A block must be known and valid, and WordPress must write it back byte by byte.
 */
async function judgeBlocks(
  documents: Readonly<Record<string, string>>,
): Promise<Record<string, string[]>> {
  const program = join(import.meta.dirname, 'validate-blocks.mjs');
  const child = spawn(process.execPath, [program], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(JSON.stringify(documents));
  return JSON.parse(await text(child.stdout)) as Record<string, string[]>;
}

/** Only what was found fault with, so that a failing test names it. */
export async function faultsIn(
  documents: Readonly<Record<string, string>>,
): Promise<Record<string, string[]>> {
  const verdicts = Object.entries(await judgeBlocks(documents));
  return Object.fromEntries(verdicts.filter(([, complaints]) => complaints.length > 0));
}
