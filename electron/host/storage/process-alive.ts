import { systemCode } from './disk-error.js';

/** Whether a process of this machine runs, ours or anybody's. */
export function isProcessAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // The process exists and belongs to somebody else.
    return systemCode(error) === 'EPERM';
  }
}
