import { useTranslation } from 'react-i18next';
import { findImages } from '../../../core/image/find-images.js';
import type { LibraryContent } from '../../../core/post/library.js';
import type { Post, RecordId } from '../../../core/post/post.js';
import { AssignmentGuide } from '../../guest/AssignmentGuide.js';
import type { DraftSession } from '../draft/draft-session.js';
import type { PostDraft } from '../draft/post-draft.js';
import { arrange } from './desk-store.js';
import { usePlacedImages } from './placed-in-text.js';

/** What `AssignmentTab` takes. */
export interface AssignmentTabProps {
  readonly post: Post;
  readonly draft: PostDraft;
  readonly library: LibraryContent;
  readonly librarySession: DraftSession<LibraryContent>;
  readonly by: string;
  onTitle(): void;
  onText(): void;
}

/** The task of the open post, with the ways to where each part of it is done. */
export function AssignmentTab(props: AssignmentTabProps) {
  const { post, draft, library, librarySession, by, onTitle, onText } = props;
  const { t } = useTranslation('app');
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
      onPerson={() => {
        const [known] = authors;
        const person = known?.id ?? addGuest(by.trim() || t('side.guestName'), librarySession);
        if (known === undefined) {
          draft.session.edit({ ...draft.session.current(), authors: [person] });
        }
        arrange({ page: 'settings', person });
      }}
      flush={() => draft.session.flush()}
    />
  );
}

/** A record for the guest author, who fills it in on the page that opens; gives its id. */
function addGuest(name: string, session: DraftSession<LibraryContent>): RecordId {
  const content = session.current();
  const known = content.authors.find((author) => author.name === name);
  if (known !== undefined) return known.id;
  const id = crypto.randomUUID();
  const empty = { role: '', organisation: '', bio: '', portrait: null };
  session.edit({ ...content, authors: [...content.authors, { id, name, ...empty, guest: true }] });
  return id;
}
