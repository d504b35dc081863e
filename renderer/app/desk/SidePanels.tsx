import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PostSummary } from '../../../core/contract/posts.js';
import type { Asset, AssetHash } from '../../../core/image/asset.js';
import type { LibraryContent } from '../../../core/post/library.js';
import type { PostContent, RecordId } from '../../../core/post/post.js';
import type { WritingAids } from '../../editor/Editor.js';
import { DetailsPanel } from '../details/DetailsPanel.js';
import type { DraftSession } from '../draft/draft-session.js';
import type { OpenPost } from '../draft/useOpenPost.js';
import { ExportSide } from '../exporting/ExportSide.js';
import { HelpPanel } from '../help/HelpPanel.js';
import { AltPanel } from '../pictures/AltPanel.js';
import { learnWord } from '../pictures/learn-word.js';
import { PicturePlace } from '../pictures/PicturePlace.js';
import { PromptStage } from '../pictures/PromptStage.js';
import { promptContext } from '../pictures/prompt-context.js';
import { isWriting } from '../pictures/typing.js';
import type { OpenPrompt, PictureFlow } from '../pictures/usePictureFlow.js';
import { closePanel, showPrompt, useDesk } from './desk-store.js';

/** What `SidePanels` takes; `tabs` stand there when no panel does. */
export interface SidePanelsProps {
  readonly content: PostContent;
  readonly library: LibraryContent;
  readonly librarySession: DraftSession<LibraryContent>;
  readonly assets: ReadonlyMap<AssetHash, Asset>;
  readonly flow: PictureFlow;
  readonly aids: WritingAids;
  readonly postId: RecordId;
  readonly post: OpenPost;
  readonly posts: readonly PostSummary[] | null;
  readonly tabs: ReactNode;
  /** Signs what is decided about pictures. */
  readonly by: string;
  onChange(part: Partial<PostContent>): void;
}

/**
 * What stands in the right column: the alt prompt, or whatever was asked for after it, with a way back;
 * a panel, else the tabs.
 */
export function SidePanels(props: SidePanelsProps) {
  const { flow } = props;
  const isBack = useDesk(({ prompt }) => prompt === 'back');
  if (flow.prompt === null) return <Asked {...props} />;
  return (
    <PromptStage
      isBack={isBack}
      count={flow.prompt.waiting + 1}
      onReturn={showPrompt}
      prompt={<Prompt key={flow.prompt.job.number} {...props} prompt={flow.prompt} />}
    >
      <Asked {...props} />
    </PromptStage>
  );
}

/** The panel that somebody asked for, else the tabs. */
function Asked(props: SidePanelsProps) {
  const panel = useDesk((desk) => desk.panel);
  const kind = panel?.kind;
  if (panel?.kind === 'export') {
    const { post, posts } = props;
    return <ExportSide {...{ post, posts }} selection={panel.posts} onClose={closePanel} />;
  }
  if (kind === 'help') return <HelpPanel onClose={closePanel} />;
  if (kind === 'details') return <Details {...props} />;
  return props.tabs;
}

function Prompt(props: SidePanelsProps & { readonly prompt: OpenPrompt }) {
  const { content, library, librarySession, assets, flow, posts, prompt, by } = props;
  // The place as it was when the question was asked: an answer in the making must not jump.
  const [asked] = useState(() => ({
    ...promptContext(prompt.job, { post: content, library, assets, posts: posts ?? [] }),
    takeFocus: !isWriting(),
  }));
  const { context, linkTitle = '', takeFocus } = asked;
  if (context === undefined) return null;
  return (
    <AltPanel
      {...{ context, linkTitle, takeFocus }}
      dismissals={content.dismissals}
      help={{ by, onLearn: (word) => learnWord(librarySession, word) }}
      waiting={prompt.waiting}
      onDone={flow.answer}
      onLater={flow.later}
      onAllLater={flow.allLater}
      onRemove={flow.remove}
      onReplace={(file) => void flow.replace(file)}
    />
  );
}

function Details({ content, library, flow, aids, postId, onChange }: SidePanelsProps) {
  const { t } = useTranslation('app');
  return (
    <DetailsPanel
      content={content}
      {...{ library, aids, postId, onChange }}
      onClose={closePanel}
      picture={
        <PicturePlace
          label={t('details.featured')}
          description={t('details.featuredHint')}
          use={content.featured}
          onFile={(file) => void flow.setFeatured(file)}
          onDescribe={() => flow.ask('featured')}
          onRemove={flow.removeFeatured}
          onFocus={(focus) =>
            content.featured !== null && onChange({ featured: { ...content.featured, focus } })
          }
        />
      }
    />
  );
}
