import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PostSummary } from '../../../core/contract/posts.js';
import type { Asset, AssetHash } from '../../../core/image/asset.js';
import type { ImageUse } from '../../../core/image/image-use.js';
import type { LibraryContent } from '../../../core/post/library.js';
import type { PromptAnswer } from '../../images/advance.js';
import { AltPrompt } from '../../images/AltPrompt.js';
import { AroundPicture } from '../../images/AroundPicture.js';
import type { RoundItem, RoundOutcome } from '../../images/round-state.js';
import { Button } from '../../ui/Button.js';
import { Notice } from '../../ui/Notice.js';
import type { DraftSession } from '../draft/draft-session.js';
import type { PostDraft } from '../draft/post-draft.js';
import { withAnswer } from '../pictures/answer-picture.js';
import { learnWord } from '../pictures/learn-word.js';
import { promptContext } from '../pictures/prompt-context.js';

/** What a question of the round takes. */
export interface RoundQuestionProps {
  readonly item: RoundItem;
  readonly draft: PostDraft;
  readonly library: LibraryContent;
  readonly librarySession: DraftSession<LibraryContent>;
  readonly assets: ReadonlyMap<AssetHash, Asset>;
  readonly posts: readonly PostSummary[];
  readonly by: string;
  onSettled(outcome: RoundOutcome): void;
}

/** The alt prompt for one picture of a round, with the picture large beside it. */
export function RoundQuestion(props: RoundQuestionProps) {
  const { item, draft, library, librarySession, assets, posts, by, onSettled } = props;
  const { t } = useTranslation('app');
  const { session } = draft;
  const content = () => session.current();
  const [asked] = useState(() => ({
    ...promptContext(item, { post: content(), library, assets, posts }),
    dismissals: content().dismissals,
  }));
  const { context, linkTitle = '', dismissals } = asked;
  if (context === undefined || context.asset === null) {
    return (
      <Notice
        tone="warn"
        actions={
          <Button autoFocus onPress={() => onSettled('gone')}>
            {t('round.goOn')}
          </Button>
        }
      >
        {t(context === undefined ? 'round.gone' : 'pictures.notInLibrary')}
      </Notice>
    );
  }
  const put = (answer: Parameters<typeof withAnswer>[2]) =>
    session.edit(withAnswer(content(), item, answer));
  return (
    <div onKeyDown={(event) => laterOnEscape(event, () => onSettled('later'))}>
      <AltPrompt
        {...{ context, linkTitle, dismissals }}
        asset={context.asset}
        layout="beside"
        help={{ by, onLearn: (word) => learnWord(librarySession, word) }}
        around={<AroundPicture context={context} />}
        onDone={(answer) => {
          put(answer);
          onSettled(outcomeOf(answer, context.use));
        }}
        onLater={(placed) => {
          if (placed !== null) put({ use: placed, below: '', dismissals: null });
          onSettled('later');
        }}
      />
    </div>
  );
}

function outcomeOf({ use }: PromptAnswer, before: ImageUse): RoundOutcome {
  const same = use.decision === before.decision && use.alt === before.alt;
  if (same) return 'confirmed';
  return use.decision === 'decorative' ? 'decorative' : 'described';
}

function laterOnEscape(event: KeyboardEvent, later: () => void): void {
  if (event.key !== 'Escape' || event.defaultPrevented) return;
  event.stopPropagation();
  later();
}
