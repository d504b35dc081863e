#!/usr/bin/env node
// The command `blogpult`: builds first where a checkout needs it, then hands over to the built
// command line. Words about the build go to stderr, so that stdout stays data.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CHECKOUT, buildIfStale, distFolder } from './build.mjs';
import { systemLocale, waitLine } from './choose-host.mjs';

process.env['BLOGPULT_RESOURCES'] ??= join(CHECKOUT, 'resources');
try {
  await buildIfStale(() => console.error(waitLine('building', systemLocale())));
  await import(pathToFileURL(join(distFolder(), 'node', 'cli.js')).href);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 3;
}
