import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildBundles, REPOSITORY } from './built-bundles.js';

/** How a command ended and what it printed. */
export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The built command line in a fresh folder, which is also its home; remove it at the end. */
export interface CommandLine {
  /** Where the build lies, absolute. */
  readonly dist: string;
  /** A path in the folder, absolute. */
  path(name: string): string;
  /** Runs a command as a person would; German unless `env` says otherwise. */
  run(
    args: readonly string[],
    env?: NodeJS.ProcessEnv,
    watch?: (child: ChildProcess) => void,
  ): Promise<Ran>;
  /** Runs a line of the shell in which `blogpult` is the command. */
  shell(line: string): Promise<Ran>;
  remove(): Promise<void>;
}

/** Builds the command line as a release does; `name` becomes part of its folder's name. */
export async function aCommandLine(name: string): Promise<CommandLine> {
  const built = await buildBundles('node');
  const top = await mkdtemp(join(tmpdir(), name));
  const program = join(built.dist, 'node', 'cli.js');
  const run =
    (command: string, args: readonly string[]): CommandLine['run'] =>
    (more, env = {}, watch = () => undefined) =>
      new Promise((done, reject) => {
        const child = spawn(command, [...args, ...more], {
          cwd: top,
          env: {
            PATH: process.env['PATH'],
            HOME: top,
            BLOGPULT_CONFIG: join(top, 'config'),
            BLOGPULT_DOCUMENTS: join(top, 'documents'),
            BLOGPULT_RESOURCES: join(REPOSITORY, 'resources'),
            ...env,
          },
        });
        watch(child);
        let [stdout, stderr] = ['', ''];
        child.stdout.on('data', (text: Buffer) => (stdout += text.toString()));
        child.stderr.on('data', (text: Buffer) => (stderr += text.toString()));
        child.once('error', reject);
        child.once('close', (code) => done({ code, stdout, stderr }));
      });
  const named = 'node=$0 program=$1; blogpult() { "$node" "$program" "$@"; }; eval "$2"';
  const shell = run('sh', ['-c', named, process.execPath, program]);
  return {
    dist: built.dist,
    path: (below) => join(top, below),
    run: run(process.execPath, [program]),
    shell: (line) => shell([line]),
    async remove() {
      await built.remove();
      await rm(top, { recursive: true, force: true });
    },
  };
}
