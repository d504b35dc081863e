import { type KeyboardEvent, type ReactNode, useLayoutEffect, useReducer, useRef } from 'react';
import type { Dismissal } from '../../core/alt/dismissal.js';
import type { ImageContext } from '../../core/alt/image-context.js';
import type { Asset } from '../../core/image/asset.js';
import type { ImageUse } from '../../core/image/image-use.js';
import { advance, placementOnly, type PromptAnswer } from './advance.js';
import styles from './AltPrompt.module.css';
import { DecorativeStep } from './DecorativeStep.js';
import { DescribeStep } from './DescribeStep.js';
import { DetailsStep } from './DetailsStep.js';
import { FitsStep } from './FitsStep.js';
import { LinkStep } from './LinkStep.js';
import type { FindingHelp } from './LiveFindings.js';
import { NeededStep } from './NeededStep.js';
import { PlacementFields } from './PlacementFields.js';
import { chooseByDigit } from './prompt-options.js';
import { promptStep, startPrompt } from './prompt-state.js';
import type { PromptView } from './prompt-view.js';
import { PromptFooter } from './PromptFooter.js';
import { PromptKeys } from './PromptKeys.js';
import { PromptPicture } from './PromptPicture.js';
import { PromptProgress } from './PromptProgress.js';
import { PurposeStep } from './PurposeStep.js';
import { TextStep } from './TextStep.js';

/** What the alt prompt takes. */
export interface AltPromptProps {
  /** The picture as it is used now and all that is known about its place. */
  readonly context: ImageContext;
  readonly asset: Asset;
  /** The title of the page that a link around the picture opens, where it is known. */
  readonly linkTitle: string;
  /** Judgements about pictures of this post. */
  readonly dismissals: readonly Dismissal[];
  readonly help: FindingHelp;
  /** `beside` puts the picture next to the question where there is room for both. */
  readonly layout?: 'stacked' | 'beside';
  /** Whether the first question takes the focus; on unless told. */
  readonly takeFocus?: boolean;
  /** What stands under the picture, such as the sentences around it. */
  readonly around?: ReactNode;
  /** A decision was made. */
  onDone(answer: PromptAnswer): void;
  /** Not now; caption, credit and placement may have changed (null: they have not). */
  onLater(placed: ImageUse | null): void;
  /** Not now, and none of those that wait behind it. As `onLater`. */
  readonly onAllLater?: ((placed: ImageUse | null) => void) | undefined;
  readonly onRemove?: (() => void) | undefined;
  readonly onReplace?: ((file: File) => void) | undefined;
}

/** Asks what a picture is for, then one question after the other until its description is decided. */
export function AltPrompt(props: AltPromptProps) {
  const { context, asset, help, layout = 'stacked', onDone, onLater, onAllLater } = props;
  const [state, dispatch] = useReducer(promptStep, props, startPrompt);
  const form = useRef<HTMLFormElement>(null);
  useFocusFirst(form, state.step, props.takeFocus ?? true);
  const goOnFrom = (from: typeof state) => {
    const on = advance(from, help.by);
    if ('done' in on) onDone(on.done);
    else dispatch({ do: 'become', state: on.state });
  };
  const choose = (digit: number) => {
    const chosen = chooseByDigit(state, digit);
    if (chosen === null) return;
    const on = advance(chosen, help.by);
    // A tile that opens a field waits for it to be filled.
    const waits = 'state' in on && on.state.problem !== null;
    if (!waits) goOnFrom(chosen);
    else {
      dispatch({ do: 'become', state: chosen });
      focusField(form);
    }
  };
  const submit = () => {
    const on = advance(state, help.by);
    const opened = 'state' in on && (on.state.problem === 'typed' || on.state.problem === 'long');
    // From its tile, Enter first goes into the field that the tile opened.
    if (opened && isTile(document.activeElement)) focusField(form);
    else goOnFrom(state);
  };
  const view = { state, dispatch };
  return (
    <form
      ref={form}
      className={styles['prompt']}
      data-layout={layout}
      data-step={state.step}
      onKeyDown={(event) => onKey(event, choose, () => dispatch({ do: 'back' }))}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div className={styles['left']}>
        <PromptPicture asset={asset} />
        {props.around}
      </div>
      <div className={styles['right']}>
        <PromptProgress state={state} />
        <Question {...view} help={help} onFinish={() => goOnFrom(state)} />
        {(state.step === 'describe' || state.step === 'decorative') && (
          <PlacementFields use={state.use} place={context.place} dispatch={dispatch} />
        )}
        <PromptKeys state={state} />
        <PromptFooter
          {...view}
          onLater={() => onLater(placementOnly(state))}
          onAllLater={onAllLater && (() => onAllLater(placementOnly(state)))}
          onRemove={props.onRemove}
          onReplace={props.onReplace}
        />
      </div>
    </form>
  );
}

function Question(props: PromptView & { readonly help: FindingHelp; onFinish(): void }) {
  const { help, onFinish, ...view } = props;
  switch (view.state.step) {
    case 'fits':
      return <FitsStep {...view} />;
    case 'purpose':
      return <PurposeStep {...view} />;
    case 'text':
      return <TextStep {...view} />;
    case 'link':
      return <LinkStep {...view} />;
    case 'needed':
      return <NeededStep {...view} />;
    case 'describe':
      return <DescribeStep {...view} help={help} onFinish={onFinish} />;
    case 'details':
      return <DetailsStep {...view} />;
    case 'decorative':
      return <DecorativeStep {...view} help={help} />;
  }
}

/**
 * Enter on a tile goes on, as in any form (React Aria's radios keep it to themselves otherwise), a
 * digit chooses its tile and goes on, Backspace goes back, Control and Enter go on out of a long text.
 */
function onKey(
  event: KeyboardEvent<HTMLFormElement>,
  choose: (digit: number) => void,
  back: () => void,
): void {
  const { target, key } = event;
  if (event.defaultPrevented || event.altKey) return;
  const command = event.ctrlKey || event.metaKey;
  const onTile = isTile(target);
  if (key === 'Enter' && (onTile || (command && target instanceof HTMLTextAreaElement))) {
    event.preventDefault();
    event.currentTarget.requestSubmit();
  } else if (onTile && !command && /^[1-9]$/.test(key)) {
    event.preventDefault();
    choose(Number(key));
  } else if (onTile && !command && key === 'Backspace') {
    event.preventDefault();
    back();
  }
}

function isTile(target: unknown): boolean {
  return target instanceof HTMLInputElement && target.type === 'radio';
}

/** Goes into the field that a tile opened, once it is there. */
function focusField(form: { readonly current: HTMLFormElement | null }): void {
  requestAnimationFrame(() => {
    const field = form.current?.querySelector('[data-question] textarea');
    if (!(field instanceof HTMLElement)) return;
    field.focus({ preventScroll: true });
    field.scrollIntoView({ block: 'center' });
  });
}

/**
 * Each question takes the focus when it appears: the first after the panel around it has had its
 * turn, the others at once, so that digits typed in quick succession answer one after the other.
 */
function useFocusFirst(
  form: { readonly current: HTMLFormElement | null },
  step: string,
  takeFocus: boolean,
): void {
  const started = useRef(false);
  useLayoutEffect(() => {
    if (started.current) {
      focusQuestion(form.current);
      return undefined;
    }
    started.current = true;
    if (!takeFocus) return undefined;
    const frame = requestAnimationFrame(() => focusQuestion(form.current));
    return () => cancelAnimationFrame(frame);
  }, [form, step, takeFocus]);
}

function focusQuestion(form: HTMLFormElement | null): void {
  const place =
    form?.querySelector<HTMLElement>('[data-question] input:checked') ??
    form?.querySelector<HTMLElement>(
      '[data-question] input, [data-question] textarea, [data-question] button',
    );
  place?.focus();
}
