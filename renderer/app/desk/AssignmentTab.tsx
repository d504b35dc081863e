import { findImages } from '../../../core/image/find-images.js';
import type { LibraryContent } from '../../../core/post/library.js';
import type { Post } from '../../../core/post/post.js';
import { AssignmentGuide } from '../../guest/AssignmentGuide.js';
import type { PostDraft } from '../draft/post-draft.js';
import { arrange } from './desk-store.js';
import { usePlacedImages } from './placed-in-text.js';

/** What `AssignmentTab` takes. */
export interface AssignmentTabProps {
  readonly post: Post;
  readonly draft: PostDraft;
  readonly library: LibraryContent;
  readonly by: string;
  onTitle(): void;
  onText(): void;
}

/** The task of the open post, with the ways to where each part of it is done. */
export function AssignmentTab({ post, draft, library, by, onTitle, onText }: AssignmentTabProps) {
  const { assignment, featured, body, introduction } = post;
  const placed = usePlacedImages(post.id, body);
  if (assignment === null) return null;
  const inText = [...findImages(introduction), ...placed].map(({ use }) => use);
  const authors = library.authors.filter(({ id }) => post.authors.includes(id));
  return (
    <AssignmentGuide
      {...{ post, assignment, authors, by, onTitle, onText }}
      uses={featured === null ? inText : [featured, ...inText]}
      onRights={(rights) => draft.session.edit({ ...draft.session.current(), rights })}
      onPictures={() => arrange({ page: 'round' })}
      onPerson={() => arrange({ page: 'settings' })}
      flush={() => draft.session.flush()}
    />
  );
}
