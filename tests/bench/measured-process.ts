import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What a run of a program took: ms of wall time, MB of memory at its peak (0 where the system does not tell). */
export interface Measured {
  readonly ms: number;
  readonly megabytes: number;
  readonly output: string;
}

/** How often the memory of a program is looked at, ms. */
const EVERY_MS = 15;

/** Runs a program to its end and measures it. Rejects when it fails. */
export function measured(
  program: string,
  args: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let [megabytes, output] = [0, ''];
    const watch = setInterval(() => {
      megabytes = Math.max(megabytes, peakOf(child.pid));
    }, EVERY_MS);
    child.stdout.on('data', (text: Buffer) => (output += text.toString()));
    child.stderr.on('data', (text: Buffer) => (output += text.toString()));
    child.once('error', reject);
    child.once('close', (code) => {
      clearInterval(watch);
      const ms = performance.now() - started;
      if (code === 0) resolve({ ms, megabytes: Math.round(megabytes), output });
      else reject(new Error(`${program} ended with ${code}: ${output.slice(-2000)}`));
    });
  });
}

function peakOf(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
