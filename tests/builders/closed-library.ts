import { aPost } from './content.js';
import { aHostWithLibrary, contentOf } from './host.js';
import { aPicture } from './pictures.js';

/** A closed library with two generations of everything. */
export async function aClosedLibrary() {
  const built = await aHostWithLibrary();
  const { library, root, host } = built;
  const post = await library.posts.insert(aPost());
  await library.posts.save(post.id, 1, contentOf(post, { body: 'zwei' }));
  await library.saveContent(
    { ...library.content, profile: { ...library.content.profile, name: 'Zweiter Name' } },
    1,
  );
  const asset = await library.assets.add(await aPicture().png().toBuffer(), 'a.png');
  await host.session.close();
  return { ...built, post, asset, open: () => host.session.open(root) };
}
