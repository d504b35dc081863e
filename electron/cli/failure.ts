import type { ErrorCode } from '../../core/contract/error-codes.js';
import { errorSentence } from '../../core/messages/errors.js';
import type { Language } from '../../core/post/post.js';
import { knownFailure } from '../host/known-failure.js';
import { EXIT, type ExitCode } from './command.js';
import { text } from './text.js';
import { UsageError } from './usage-error.js';

/** What a person reads about a failed command, and its exit code. Never a stack trace. */
export interface Failure {
  readonly lines: readonly string[];
  readonly exitCode: ExitCode;
}

/** Failures of disk or system; every other known code is about what was put in. */
const SYSTEM: ReadonlySet<ErrorCode> = new Set([
  'DISK_FULL',
  'DISK_NO_PERMISSION',
  'DISK_FAILED',
  'EXPORT_NO_SPACE',
  'EXPORT_FOLDER_MISSING',
  'EXPORT_FOLDER_DENIED',
  'LIBRARY_READ_ONLY',
  'CONNECTION_LOST',
  'EXPORT_CANCELLED',
  'UNEXPECTED',
] as const);

/** A failure of `command` in words. */
export function describeFailure(error: unknown, command: string, language: Language): Failure {
  if (error instanceof UsageError) {
    const lines = [
      text(error.key, language, error.values),
      text('askHelp', language, { command }).replace(/ {2,}/g, ' '),
    ];
    return { lines, exitCode: EXIT.usage };
  }
  const { code, detail } = knownFailure(error);
  return { lines: [errorSentence(code, detail, language)], exitCode: exitCodeOf(code) };
}

function exitCodeOf(code: ErrorCode): ExitCode {
  if (code === 'EXPORT_BLOCKED') return EXIT.findings;
  return SYSTEM.has(code) ? EXIT.system : EXIT.usage;
}
