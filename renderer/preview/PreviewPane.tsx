import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Asset, AssetHash } from '../../core/image/asset.js';
import type { LibraryContent } from '../../core/post/library.js';
import type { Post } from '../../core/post/post.js';
import { Notice } from '../ui/Notice.js';
import { Differences } from './Differences.js';
import { PageView } from './PageView.js';
import styles from './PreviewPane.module.css';
import type { LiveText, LiveTop } from './live-text.js';
import { MODES, type PreviewSettings } from './preview-settings.js';
import { PreviewFooter, PreviewToolbar } from './PreviewToolbar.js';
import { draftCategory, type PreviewSource } from './preview-view.js';
import { Segments } from '../ui/Segments.js';
import { TeaserComparison } from './TeaserComparison.js';
import { useAppAppearance } from './useAppAppearance.js';

/** What a `PreviewPane` takes. `neighbours` are the stored posts; the one with the draft's id is replaced by `draft`. */
export interface PreviewPaneProps {
  readonly draft: Post;
  readonly library: LibraryContent;
  readonly assets: ReadonlyMap<AssetHash, Asset>;
  readonly neighbours: Post[];
  /** The text as it is being typed, ahead of `draft`. */
  readonly live: LiveText;
  /** What stands at the editor's top. */
  readonly top: LiveTop;
  /** The button that prints the article. */
  readonly print: ReactNode;
  /** A passage was clicked: the cursor may go there (UTF-16 offset in the body). */
  onPlace(offset: number): void;
  /** The page was scrolled by hand: this place is at its top now. */
  onTop(offset: number): void;
  /** Two pages stand side by side, or one again. */
  onBeside(beside: boolean): void;
}

/** The post as its readers will meet it: as an article, among its neighbours, as a teaser and as a link. */
export function PreviewPane(props: PreviewPaneProps) {
  const { draft, library, assets, neighbours, live, top, onBeside } = props;
  const { t } = useTranslation('preview');
  const { settings, change } = useSettings(onBeside);
  const source = useMemo<PreviewSource>(
    () => ({ draft, library, assets, neighbours }),
    [draft, library, assets, neighbours],
  );
  const { mode, second } = settings;
  const both = second === null ? [mode] : [mode, second];
  const { onPlace, onTop } = props;
  const view = { source, settings, live, top, onPlace, onTop };
  return (
    <div className={styles['pane']}>
      <PreviewToolbar settings={settings} print={props.print} onChange={change} />
      {both.includes('category') && draftCategory(source) === null && (
        <div className={styles['message']}>
          <Notice title={t('noCategory.title')}>{t('noCategory.text')}</Notice>
        </div>
      )}
      <div className={styles['pages']}>
        <PageView {...view} mode={mode} />
        {second !== null && (
          <div className={styles['second']}>
            <Segments
              label={t('second')}
              options={MODES.map((id) => ({ id, label: t(`mode.${id}`) }))}
              value={second}
              onChange={(id) => change({ second: id })}
            />
            <PageView {...view} mode={second} />
          </div>
        )}
      </div>
      <PreviewFooter settings={settings} onChange={change} />
      {both.includes('teaser') && <TeaserComparison source={source} />}
      <Differences draft={draft} profile={library.profile} modes={both} />
    </div>
  );
}

function useSettings(onBeside: (beside: boolean) => void) {
  const appAppearance = useAppAppearance();
  const [chosen, setChosen] = useState<Partial<PreviewSettings>>({});
  const settings = useMemo<PreviewSettings>(
    () => ({ ...USUAL, appearance: appAppearance, ...chosen }),
    [appAppearance, chosen],
  );
  const change = useCallback(
    (next: Partial<PreviewSettings>) => {
      setChosen((now) => ({ ...now, ...next }));
      if (next.second !== undefined) onBeside(next.second !== null);
    },
    [onBeside],
  );
  return { settings, change };
}

const USUAL = {
  mode: 'article',
  second: null,
  device: 'tablet',
  show: 'page',
  zoom: 'fit',
  outline: false,
} as const;
