import { Document, Packer } from 'docx';
import { htmlToContent } from 'docx/html';
import {
  approvalHtml,
  pictureAddress,
  picturesOfApproval,
} from '../../../../core/export/approval-html.js';
import type { RecordId } from '../../../../core/post/post.js';
import { authorsOfPost } from '../../../../core/layout/blog-view.js';
import { layoutTexts } from '../../../../core/layout/texts.js';
import type { OpenedLibrary } from '../../library/library-session.js';
import { blogView } from '../../rendering/blog-view.js';
import type { Disk } from '../../storage/disk.js';
import { writeTarget } from '../write-target.js';
import { refuseTarget } from '../refuse-target.js';
import { reproducible } from './reproducible.js';
import { STYLE_MAP, STYLE_SHEET, wordFooter, wordStyles } from './word-look.js';
import { wordPictures } from './word-pictures.js';

/** Which post, and where its document goes (absolute path). */
export interface WordTask {
  readonly post: RecordId;
  readonly out: string;
  readonly replace: boolean;
}

/**
 * Writes a post as a Word document whole or not at all. POST_NOT_FOUND, EXPORT_TARGET_*, EXPORT_NO_SPACE,
 * EXPORT_FOLDER_*, ASSET_NOT_FOUND, TEXT_*, DISK_*.
 */
export async function writeWord(library: OpenedLibrary, task: WordTask, disk: Pick<Disk, 'files'>) {
  await refuseTarget(task.out, task.replace);
  const view = await blogView(library);
  const post = await library.posts.get(task.post);
  const known = picturesOfApproval(view, post).filter((hash) => view.assets.has(hash));
  const pictures = await wordPictures(known, library);
  const images = Object.fromEntries(
    [...pictures].map(([hash, bytes]) => [pictureAddress(hash), bytes]),
  );
  const children = htmlToContent(approvalHtml(view, post), {
    images,
    styleMap: STYLE_MAP,
    stylesheet: STYLE_SHEET,
  });
  const title = post.title.trim() || layoutTexts(post.language).noTitle;
  const document = new Document({
    title,
    creator: authorsOfPost(view, post)
      .map(({ name }) => name)
      .join(', '),
    lastModifiedBy: view.profile.name,
    description: '',
    styles: wordStyles(post.language),
    sections: [{ footers: { default: wordFooter(title, post.language) }, children }],
  });
  const bytes = await reproducible(await Packer.toBuffer(document), post.updatedAt);
  await writeTarget(disk.files, task.out, bytes);
  return { path: task.out, bytes: bytes.length };
}
