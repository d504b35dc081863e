import { describe, expect, it } from 'vitest';
import { commandOfKey, type KeyPress } from '../../../renderer/app/frame/commands.js';
import { folderFor } from '../../../renderer/app/welcome/library-folder.js';

function aKey(key: string, held: Partial<KeyPress> = {}): KeyPress {
  return { key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held };
}

describe('keys of the frame', () => {
  it.each([
    [aKey('s', { ctrlKey: true }), 'post.save'],
    [aKey('S', { metaKey: true }), 'post.save'],
    [aKey('2', { ctrlKey: true }), 'view.checks'],
    [aKey('F6'), 'view.nextRegion'],
    [aKey('F6', { shiftKey: true }), 'view.previousRegion'],
    [aKey('k', { metaKey: true }), 'view.palette'],
    [aKey('F1'), 'view.help'],
    [aKey('s'), null],
    [aKey('s', { ctrlKey: true, altKey: true }), null],
    [aKey('b', { ctrlKey: true }), null],
  ])('are known by name: %o', (press, command) => {
    expect(commandOfKey(press)).toBe(command);
  });
});

describe('the folder suggested for a new library', () => {
  it.each([
    ['Rathaus-Notizen', '/home/amira/Blogpult/mein-blog', '/home/amira/Blogpult/rathaus-notizen'],
    ['Übergrößen', 'C:\\Users\\amira\\mein-blog', 'C:\\Users\\amira\\uebergroessen'],
    ['', '/home/amira/mein-blog', '/home/amira/mein-blog'],
  ])('follows the name %s', (name, suggested, folder) => {
    expect(folderFor(name, suggested)).toBe(folder);
  });
});
