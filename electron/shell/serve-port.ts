import { ipcMain, MessageChannelMain } from 'electron';
import { RPCHandler } from '@orpc/server/message-port';
import { SHELL_CHANNELS } from '../../core/contract/shell-channels.js';
import type { Host } from '../host/host.js';
import { isFromOwnPage } from './origin.js';

/**
 * Hands our own page a port on which it can call every command of the contract; inputs are checked
 * by the contract's schemas. The page may ask again (after a reload), which ends the port before.
 * The other half of the handshake is told at `Bridge` in `core/contract/bridge.ts`.
 */
export function servePorts(host: Pick<Host, 'router'>): void {
  const handler = new RPCHandler(host.router);
  let current: Electron.MessagePortMain | null = null;
  ipcMain.on(SHELL_CHANNELS.connect, (event) => {
    if (!isFromOwnPage(event)) return;
    current?.close();
    const { port1, port2 } = new MessageChannelMain();
    current = port1;
    handler.upgrade(port1);
    port1.start();
    event.senderFrame?.postMessage(SHELL_CHANNELS.port, null, [port2]);
  });
}
