import { type KeyboardEvent, useEffect, useReducer, useRef } from 'react';
import type { Asset } from '../../core/image/asset.js';
import type { ImageUse } from '../../core/image/image-use.js';
import type { Language } from '../../core/post/post.js';
import styles from './AltPrompt.module.css';
import { DecorativeStep } from './DecorativeStep.js';
import { DescribeStep } from './DescribeStep.js';
import type { PicturePlace } from './picture-place.js';
import { PlacementFields } from './PlacementFields.js';
import { PromptFooter } from './PromptFooter.js';
import { PromptPicture } from './PromptPicture.js';
import {
  decorativeUse,
  describedUse,
  placementOnly,
  type PromptStep,
  promptStep,
  startPrompt,
} from './prompt-state.js';
import { PurposeStep } from './PurposeStep.js';

/** What the alt prompt takes. */
export interface AltPromptProps {
  readonly use: ImageUse;
  readonly asset: Asset;
  readonly place: PicturePlace;
  /** The post's language: sentence frames and rules follow it, questions follow the interface. */
  readonly language: Language;
  /** Where the link leads in which the picture stands alone; null without one. */
  readonly linkTarget: string | null;
  /** A decision was made, or caption, credit and placement changed. */
  onDone(use: ImageUse): void;
  /** Not now: the picture stays as it was. */
  onLater(): void;
  onRemove?: (() => void) | undefined;
}

/** Asks what a picture is for, then for the one sentence that fits; decorative only as a decision. */
export function AltPrompt(props: AltPromptProps) {
  const { use, asset, place, language, linkTarget, onDone, onLater, onRemove } = props;
  const [state, dispatch] = useReducer(promptStep, use, startPrompt);
  const form = useRef<HTMLFormElement>(null);
  useFocusFirst(form, state.step);
  const goOn = () => {
    if (state.step === 'purpose') dispatch({ do: 'next', language });
    else if (state.step === 'decorative') {
      if (linkTarget === null) onDone(decorativeUse(state));
    } else {
      const described = describedUse(state);
      if (typeof described === 'string') dispatch({ do: 'complain', problem: described });
      else onDone(described);
    }
  };
  const later = () => {
    const changed = placementOnly(state, use);
    if (changed === null) onLater();
    else onDone(changed);
  };
  return (
    <form
      ref={form}
      className={styles['prompt']}
      onKeyDown={submitOnRadioEnter}
      onSubmit={(event) => {
        event.preventDefault();
        goOn();
      }}
    >
      <PromptPicture asset={asset} />
      {state.step === 'purpose' && (
        <PurposeStep state={state} alt={use.alt} linkTarget={linkTarget} dispatch={dispatch} />
      )}
      {state.step === 'describe' && (
        <DescribeStep
          {...{ state, asset, place, language, linkTarget, dispatch }}
          onFinish={goOn}
        />
      )}
      {state.step === 'decorative' && <DecorativeStep {...{ state, linkTarget, dispatch }} />}
      {state.step !== 'purpose' && (
        <PlacementFields use={state.use} place={place} dispatch={dispatch} />
      )}
      <PromptFooter
        state={state}
        linkTarget={linkTarget}
        onLater={later}
        onRemove={onRemove}
        dispatch={dispatch}
      />
    </form>
  );
}

/** Enter on a tile goes on, as in any form; React Aria's radios keep it to themselves otherwise. */
function submitOnRadioEnter(event: KeyboardEvent<HTMLFormElement>): void {
  const { target } = event;
  if (event.key !== 'Enter' || !(target instanceof HTMLInputElement)) return;
  if (target.type !== 'radio') return;
  event.preventDefault();
  event.currentTarget.requestSubmit();
}

/** Each question takes the focus when it appears, after the panel around it has had its turn. */
function useFocusFirst(form: { readonly current: HTMLFormElement | null }, step: PromptStep): void {
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      const first =
        form.current?.querySelector<HTMLElement>('[data-question] input:checked') ??
        form.current?.querySelector<HTMLElement>(
          '[data-question] input, [data-question] textarea, [data-question] button',
        );
      first?.focus();
    });
    return () => cancelAnimationFrame(frame);
  }, [form, step]);
}
