import { createRequire } from 'node:module';

/**
 * Where Hunspell's program lies as a real file: threads and WebAssembly cannot be trusted to read
 * inside an archive, and an installed app keeps these packages unpacked beside it.
 */
export function hunspellModule(): string {
  return outsideArchive(createRequire(import.meta.url).resolve('hunspell-asm'));
}

/** The path of a file inside `app.asar` as it lies unpacked beside that archive; others stay. */
export function outsideArchive(path: string): string {
  return path.replace(/([\\/])app\.asar(?=[\\/])/, '$1app.asar.unpacked');
}
