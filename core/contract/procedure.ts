import { oc } from '@orpc/contract';
import { errorMap } from './error-codes.js';

/** The start of every command: it can fail with any of the known codes, and with nothing else. */
export const command = oc.errors(errorMap);
