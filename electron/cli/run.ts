import { version } from '../../package.json';
import type { Language } from '../../core/post/post.js';
import type { AppFolders } from '../host/app-folders.js';
import { oneOf, readArguments, requirePositionals } from './arguments.js';
import { EXIT, type Command, type CommandContext, type ExitCode } from './command.js';
import { COMMANDS } from './commands.js';
import { describeFailure } from './failure.js';
import { languageOf, text } from './text.js';
import { UsageError } from './usage-error.js';

/** Where a run of the command line takes from and writes to. */
export interface Terminal {
  readonly env: NodeJS.ProcessEnv;
  readonly folders: AppFolders;
  readonly signal: AbortSignal;
  readonly print: (data: string) => void;
  readonly say: (line: string) => void;
}

/** Runs one command line (without program and script) and answers its exit code; never throws. */
export async function runCommandLine(
  argv: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  const language = languageOf(askedLanguage(argv), terminal.env);
  const [name = '', ...rest] = nameFirst(argv);
  try {
    if (name === '--version') return printed(`${version}\n`, terminal);
    if (name === '--help' || name === 'help') return printed(`${helpText(language)}\n`, terminal);
    const command = COMMANDS.get(name);
    if (command === undefined) throw unknownCommand(name);
    return await runCommand(command, name, rest, { terminal, language });
  } catch (error) {
    const failure = describeFailure(error, COMMANDS.has(name) ? name : '', language);
    for (const line of failure.lines) terminal.say(line);
    return failure.exitCode;
  }
}

async function runCommand(
  command: Command,
  name: string,
  argv: readonly string[],
  { terminal, language }: { terminal: Terminal; language: Language },
): Promise<ExitCode> {
  const args = readArguments(argv, name, command.options);
  oneOf(args, 'lang', ['de', 'en']);
  if (args.flag('help')) {
    const usage = text('usage', language, { usage: command.usage });
    return printed(`${usage}\n\n${command.about[language]}\n`, terminal);
  }
  requirePositionals(args.positionals, command.positionals, name);
  const context: CommandContext = {
    args,
    language,
    folders: terminal.folders,
    signal: terminal.signal,
    print: terminal.print,
    say: terminal.say,
    text: (key, values) => text(key, language, values),
  };
  return command.run(context);
}

function printed(data: string, terminal: Terminal): ExitCode {
  terminal.print(data);
  return EXIT.done;
}

function helpText(language: Language): string {
  const commands = [...COMMANDS.values()].map(
    ({ usage, about }) => `  ${usage}\n      ${about[language]}`,
  );
  return text('help', language, { commands: commands.join('\n') });
}

function unknownCommand(name: string): UsageError {
  const commands = [...COMMANDS.keys()].join(', ');
  return name === ''
    ? new UsageError('noCommand', { commands })
    : new UsageError('unknownCommand', { command: name, commands });
}

/** The language is wanted before the arguments are read, because their errors need it. */
function askedLanguage(argv: readonly string[]): string | undefined {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const word = argv[at];
  return word?.startsWith('--lang=') === true ? word.slice('--lang='.length) : argv[at + 1];
}

/** The language may stand before the command too; behind its name it is read like every other option. */
function nameFirst(argv: readonly string[]): readonly string[] {
  const [first = '', ...rest] = argv;
  const length = first === '--lang' ? 2 : first.startsWith('--lang=') ? 1 : 0;
  const [name, ...others] = length === 2 ? rest.slice(1) : length === 1 ? rest : argv;
  return name === undefined ? [] : [name, ...argv.slice(0, length), ...others];
}
