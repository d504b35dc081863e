import { describe, expect, it } from 'vitest';
import { rebaseContent } from '../../../renderer/app/draft/rebase-content.js';
import { aPostContent } from '../../builders/open-library.js';

const content = (body: string, title = 'Titel') => aPostContent({ body, title });

describe('what was typed while a post was changed from outside', () => {
  const before = content('Eins.\n\nZwei.\n');

  it('stands beside what came', () => {
    const screen = content('Eins, getippt.\n\nZwei.\n');
    const stored = content('Eins.\n\nZwei, von Ada.\n', 'Neuer Titel');
    expect(rebaseContent({ before, screen, stored })).toMatchObject({
      body: 'Eins, getippt.\n\nZwei, von Ada.\n',
      title: 'Neuer Titel',
    });
  });

  it('and neither loses a word where both wrote in the same paragraph', () => {
    const screen = content('Eins, getippt.\n\nZwei.\n');
    const stored = content('Eins, von Ada.\n\nZwei.\n');
    const { body } = rebaseContent({ before, screen, stored });
    expect(body).toContain('Eins, getippt.');
    expect(body).toContain('Eins, von Ada.');
  });
});
