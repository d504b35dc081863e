import { createORPCClient } from '@orpc/client';
import type { ContractRouterClient } from '@orpc/contract';
import type { contract } from '../../core/contract/index.js';
import { connect, type HostLink } from './connect.js';

/** Every command of the app, typed by the contract. */
export type HostClient = ContractRouterClient<typeof contract>;

/** Waits for the connection at each call, so that the client can be imported before it stands. */
const link: HostLink = {
  call: async (path, input, options) => (await connect()).call(path, input, options),
};

/** The one client of the page; failures go through `toBlogpultError`. */
export const client: HostClient = createORPCClient(link);
