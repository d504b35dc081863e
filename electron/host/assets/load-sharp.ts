import { appPart } from '../app-part.js';

/** The package that reads and writes pictures; it brings native code for each kind of computer. APP_INCOMPLETE. */
export async function loadSharp() {
  const { default: sharp } = await appPart('sharp', () => import('sharp'));
  return sharp;
}
