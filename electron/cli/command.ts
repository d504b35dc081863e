import type { Language } from '../../core/post/post.js';
import type { AppFolders } from '../host/app-folders.js';
import type { Arguments, OptionShapes } from './arguments.js';
import type { TextKey } from './text.js';

/** The exit codes of every command. */
export const EXIT = { done: 0, findings: 1, usage: 2, system: 3 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** What a command is given to run with. */
export interface CommandContext {
  readonly args: Arguments;
  readonly language: Language;
  readonly folders: AppFolders;
  /** Fires when the person presses Ctrl+C. */
  readonly signal: AbortSignal;
  /** Writes data to stdout, as it stands. */
  readonly print: (data: string) => void;
  /** Writes a line for a person to stderr. */
  readonly say: (line: string) => void;
  /** A sentence of the command line in the context's language. */
  readonly text: (key: TextKey, values?: Readonly<Record<string, string | number>>) => string;
}

/** One command: how it is written, and what it does. */
export interface Command {
  /** As CLI help shows it, without the program's name. */
  readonly usage: string;
  readonly about: Readonly<Record<Language, string>>;
  readonly options: OptionShapes;
  /** Names of the arguments; the last may be repeated when it ends in `…`. */
  readonly positionals: readonly string[];
  run(context: CommandContext): Promise<ExitCode>;
}
