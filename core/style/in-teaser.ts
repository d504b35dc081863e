import type { SyntaxNode } from '@lezer/common';
import { listModeOf } from '../layout/teaser.js';
import type { StyleReading } from './reading.js';

/** The nodes of a name that the archive shows: those before the break of a post that is listed up to it. */
export function inTeaser(reading: StyleReading, name: string): SyntaxNode[] {
  const { breakAt, post, input } = reading;
  if (breakAt === null || listModeOf(post, input.library.profile) !== 'break') return [];
  return reading.nodes(name).filter(({ from }) => from < breakAt);
}
