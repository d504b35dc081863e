// Set by the long run: `npm run test:torture`.
const NIGHTLY = process.env['BLOGPULT_TORTURE'] === 'nightly';

/** How often something is tried: often in the long run, a few times with every other test. */
export function times(nightly: number, always: number): number {
  return NIGHTLY ? nightly : always;
}
