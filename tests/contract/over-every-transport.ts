import { join } from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import { createORPCClient } from '@orpc/client';
import { RPCLink as HttpLink } from '@orpc/client/fetch';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import { createRouterClient } from '@orpc/server';
import { RPCHandler as PortHandler } from '@orpc/server/message-port';
import { describe, onTestFinished } from 'vitest';
import type { contract } from '../../core/contract/index.js';
import { startServer } from '../../electron/browser/server.js';
import type { Host } from '../../electron/host/host.js';
import { signIn } from '../builders/browser-host.js';
import { aHost } from '../builders/host.js';

/** The contract as the interface calls it. */
type Client = ContractRouterClient<typeof contract>;

/** A host of its own with a client that reaches it over one transport; both end with the test. */
export interface Desk {
  client: Client;
  host: Host;
  /** A temp folder for libraries and bundles, absolute. */
  folder: string;
}

const TRANSPORTS: Readonly<Record<string, (host: Host) => Promise<Client>>> = {
  'direct calls': (host) => Promise.resolve(createRouterClient(host.router)),
  'a message port': overPort,
  'loopback HTTP': overHttp,
};

/** Describes the same behaviour once for every transport; `desk` makes a fresh host for a test. */
export function overEveryTransport(
  title: string,
  tests: (desk: (options?: Parameters<typeof aHost>[0]) => Promise<Desk>) => void,
): void {
  describe.each(Object.entries(TRANSPORTS))(`${title}, over %s`, (_name, connect) => {
    tests(async (options) => {
      const { host, folder } = await aHost(options);
      return { host, folder, client: await connect(host) };
    });
  });
}

/** Opens an empty library on a desk. */
export async function withLibrary({ client, folder }: Desk) {
  const path = join(folder, 'library');
  return client.library.create({ path, sample: false, name: 'Probeblog', language: 'de' });
}

/** The port of Node's worker threads, which Electron's and the browser's behave like. */
function overPort(host: Host): Promise<Client> {
  const { port1, port2 } = new MessageChannel();
  new PortHandler(host.router).upgrade(port1);
  port1.start();
  const client: Client = createORPCClient(new PortLink({ port: port2 }));
  port2.start();
  onTestFinished(() => {
    port1.close();
    port2.close();
  });
  return Promise.resolve(client);
}

async function overHttp(host: Host): Promise<Client> {
  const server = await startServer({ host, rendererDir: '/nirgends' });
  onTestFinished(() => server.close());
  const token = await signIn(server);
  const headers = {
    'x-blogpult-token': token,
    origin: server.url.slice(0, -1),
    'sec-fetch-site': 'same-origin',
  };
  return createORPCClient(new HttpLink({ url: `${server.url}rpc`, headers }));
}
