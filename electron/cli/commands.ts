import { backup } from './backup.js';
import { check } from './check.js';
import type { Command } from './command.js';
import { exportBundle } from './export.js';
import { importPaths } from './import.js';
import { list } from './list.js';
import { newLibrary } from './new-library.js';
import { render } from './render.js';
import { restore } from './restore.js';
import { serve } from './serve.js';
import { verify } from './verify.js';

/** Every command by its name, in the order of the help. */
export const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ['new-library', newLibrary],
  ['list', list],
  ['check', check],
  ['render', render],
  ['export', exportBundle],
  ['import', importPaths],
  ['verify', verify],
  ['backup', backup],
  ['restore', restore],
  ['serve', serve],
]);
