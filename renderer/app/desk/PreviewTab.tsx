import { useEffect } from 'react';
import { useWholePosts } from '../../host/queries.js';
import type { Asset, AssetHash } from '../../../core/image/asset.js';
import type { LibraryContent } from '../../../core/post/library.js';
import type { Post } from '../../../core/post/post.js';
import { PrintButton } from '../printing/PrintButton.js';
import { PreviewPane } from '../../preview/PreviewPane.js';
import { arrange } from './desk-store.js';
import { editorTop, tellEditorTop, typedText } from './typed-text.js';

/** What `PreviewTab` takes. Offsets are UTF-16 offsets in the body. */
export interface PreviewTabProps {
  readonly post: Post;
  readonly library: LibraryContent;
  readonly assets: ReadonlyMap<AssetHash, Asset>;
  /** Answers when everything on the screen is on the disk. */
  save(): Promise<boolean>;
  /** Puts the cursor into the text. */
  onPlace(offset: number): void;
  /** Scrolls the text. */
  onTop(offset: number): void;
}

/** The preview with all it needs of the desk: the neighbours, where the author is, and the printer. */
export function PreviewTab(props: PreviewTabProps) {
  const { post, library, assets, save, onPlace, onTop } = props;
  const { data: neighbours } = useWholePosts(post.categories[0] ?? null);
  useEffect(() => {
    tellEditorTop(null);
    return () => arrange({ beside: false, alone: false });
  }, [post.id]);
  return (
    <PreviewPane
      draft={post}
      library={library}
      assets={assets}
      neighbours={neighbours ?? NO_POSTS}
      live={typedText}
      top={editorTop}
      print={<PrintButton post={post} save={save} />}
      onPlace={(offset) => {
        arrange({ alone: false });
        // The text that stood behind the preview is laid out again first.
        requestAnimationFrame(() => onPlace(offset));
      }}
      onTop={onTop}
      onBeside={showBeside}
    />
  );
}

const NO_POSTS: Post[] = [];

function showBeside(beside: boolean): void {
  arrange({ beside });
}
