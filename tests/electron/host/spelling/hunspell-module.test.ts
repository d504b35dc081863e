import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import {
  hunspellModule,
  outsideArchive,
} from '../../../../electron/host/spelling/hunspell-module.js';

it('is a real file', () => {
  expect(existsSync(hunspellModule())).toBe(true);
});

it.each([
  [
    '/opt/Blogpult/resources/app.asar/node_modules/x/i.js',
    '/opt/Blogpult/resources/app.asar.unpacked/node_modules/x/i.js',
  ],
  [
    String.raw`C:\Blogpult\resources\app.asar\node_modules\x\i.js`,
    String.raw`C:\Blogpult\resources\app.asar.unpacked\node_modules\x\i.js`,
  ],
  ['/opt/app.asar.unpacked/node_modules/x/i.js', '/opt/app.asar.unpacked/node_modules/x/i.js'],
  ['/home/ada/blogpult/node_modules/x/i.js', '/home/ada/blogpult/node_modules/x/i.js'],
])('takes %s from outside the archive', (inside, outside) => {
  expect(outsideArchive(inside)).toBe(outside);
});
