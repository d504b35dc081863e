import { resolve } from 'node:path';
import { createRouterClient, type RouterClient } from '@orpc/server';
import { version } from '../../package.json';
import type { OpenLibrary } from '../../core/contract/library.js';
import { createHost, type Host } from '../host/host.js';
import type { CommandContext } from './command.js';
import { damageLine } from './damage-line.js';

/** The contract's commands, called directly. */
export type HostClient = RouterClient<Host['router']>;

/** Runs `work` with a host of its own and closes it whatever happens. */
export async function withHost<Result>(
  { folders }: CommandContext,
  work: (client: HostClient) => Promise<Result>,
): Promise<Result> {
  const host = await createHost({ kind: 'cli', ...folders, version });
  try {
    return await work(createRouterClient(host.router));
  } finally {
    await host.close();
  }
}

/** Runs `work` with the library in `folder` open; says what opening it found damaged. LIBRARY_*. */
export async function withLibrary<Result>(
  context: CommandContext,
  folder: string,
  work: (client: HostClient, library: OpenLibrary) => Promise<Result>,
): Promise<Result> {
  return withHost(context, async (client) => {
    const library = await client.library.open({ path: resolve(folder) });
    for (const damage of library.damages) context.say(damageLine(damage, context));
    return work(client, library);
  });
}
