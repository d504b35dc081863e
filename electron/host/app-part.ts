import { BlogpultError } from '../../core/contract/error-codes.js';

/**
 * What `load` brings: a part that travels with the app, such as a file of its resources or a package.
 * `part` is what a person may look for: a path or a name. APP_INCOMPLETE when the installation lacks it
 * or it does not fit this computer.
 */
export async function appPart<Part>(part: string, load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch (cause) {
    throw new BlogpultError('APP_INCOMPLETE', { part }, { cause });
  }
}
