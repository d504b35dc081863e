import { expect, test } from 'vitest';
import { faultsIn } from './judge-blocks.js';
import { Site } from './site.js';

test('a real WordPress answers, in the time of Berlin', async () => {
  const site = await Site.start();
  const answer = await site.visitor().get('/');
  expect(answer.httpStatusCode).toBe(200);
  expect(await site.run(`return [get_bloginfo('version'), wp_timezone_string()];`)).toEqual([
    expect.stringMatching(/^6\.5/),
    'Europe/Berlin',
  ]);
  const admin = await site.logIn('admin');
  expect((await admin.get('/wp-admin/plugin-install.php?tab=upload')).text).toContain('pluginzip');
});

test('the block judge finds what is wrong', async () => {
  const good = '<!-- wp:paragraph -->\n<p>Ä &amp; „ö“</p>\n<!-- /wp:paragraph -->';
  const bad = '<!-- wp:heading -->\n<h3>Falsch</h3>\n<!-- /wp:heading -->';
  expect(Object.keys(await faultsIn({ good, bad, stray: '<p>roh</p>' }))).toEqual(['bad', 'stray']);
});
