import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../core/alt/finding.js';
import type { Asset, AssetHash } from '../../../core/image/asset.js';
import type { LibraryContent } from '../../../core/post/library.js';
import type { Post } from '../../../core/post/post.js';
import { countOpen } from '../../../core/review/note-list.js';
import { type CheckActions, CheckList } from '../../checks/CheckList.js';
import { ImageList } from '../../images/ImageList.js';
import { Chip } from '../../ui/Chip.js';
import { Tabs } from '../../ui/Tabs.js';
import type { ShownFindings } from '../findings/useFindings.js';
import type { AltJob } from '../pictures/alt-queue.js';
import { arrange, showTab, type SideTab, useDesk } from './desk-store.js';
import { usePlacedImages } from './placed-in-text.js';
import { PreviewTab } from './PreviewTab.js';
import styles from './SideColumn.module.css';

/** What `SideColumn` takes. */
export interface SideColumnProps {
  readonly post: Post;
  readonly library: LibraryContent;
  readonly assets: ReadonlyMap<AssetHash, Asset>;
  readonly found: ShownFindings;
  readonly checkActions: CheckActions;
  /** Answers when everything on the screen is on the disk. */
  save(): Promise<boolean>;
  /** Puts the cursor into the text. */
  onPlace(offset: number): void;
  /** Scrolls the text. */
  onTop(offset: number): void;
  onOpenImage(place: AltJob['place']): void;
  onRevealImage(place: AltJob['place']): void;
  /** What stands before the questions: the task of a guest author, or nothing. */
  readonly assignment: ReactNode;
  /** What others remark about the post. */
  readonly notes: ReactNode;
}

/** The right column: how the post will look, what is left to do, and its pictures. */
export function SideColumn(props: SideColumnProps) {
  const { post, library, assets, found, checkActions, onOpenImage, onRevealImage } = props;
  const { save, onPlace, onTop } = props;
  const { open: findings, dismissed, readability } = found;
  const { t } = useTranslation('app');
  const wanted = useDesk((desk) => desk.tab);
  const tab = wanted === 'assignment' && props.assignment === null ? 'preview' : wanted;
  const images = useImages(post, findings);
  const undecided = images.filter(({ use }) => use.decision === 'missing').length;
  const toDo = findings.filter(({ severity }) => severity !== 'hint').length;
  const openNotes = countOpen(post.reviewNotes);
  const blocked = findings.some(({ severity }) => severity === 'block');
  return (
    <div className={styles['column']}>
      <h2 className="visually-hidden">{t('side.heading')}</h2>
      <Tabs<SideTab>
        label={t('side.heading')}
        selected={tab}
        onSelect={showTab}
        tabs={[
          ...assignmentTab(props.assignment, t('side.assignment')),
          {
            id: 'preview',
            label: t('side.preview'),
            icon: 'eye',
            content: (
              <PreviewTab
                post={post}
                library={library}
                assets={assets}
                save={save}
                onPlace={onPlace}
                onTop={onTop}
              />
            ),
          },
          {
            id: 'checks',
            label: t('side.checks'),
            icon: 'checklist',
            badge: toDo > 0 && <Chip tone={blocked ? 'danger' : 'warn'}>{toDo}</Chip>,
            content: (
              <CheckList
                {...{ findings, dismissed, readability }}
                language={post.language}
                {...checkActions}
              />
            ),
          },
          {
            id: 'images',
            label: t('side.images'),
            icon: 'image',
            badge: undecided > 0 && <Chip tone="warn">{undecided}</Chip>,
            content: (
              <div className={styles['list']}>
                <ImageList
                  images={images}
                  assets={assets}
                  onOpen={onOpenImage}
                  onReveal={onRevealImage}
                  onRound={() => arrange({ page: 'round' })}
                />
              </div>
            ),
          },
          {
            id: 'notes',
            label: t('side.notes'),
            icon: 'comment',
            compact: props.assignment !== null,
            badge: openNotes > 0 && <Chip>{openNotes}</Chip>,
            content: props.notes,
          },
        ]}
      />
    </div>
  );
}

/** What a guest author was asked for comes first, where somebody asked. */
function assignmentTab(assignment: ReactNode, label: string) {
  if (assignment === null) return [];
  const content = <div className={styles['list']}>{assignment}</div>;
  return [{ id: 'assignment', label, icon: 'edit', content } as const];
}

/** The post's pictures with what was found about each: the featured one first, then in reading order. */
function useImages({ id, body, featured }: Post, findings: readonly Finding[]) {
  const placed = usePlacedImages(id, body);
  return useMemo(() => {
    const of = (place: AltJob['place']) =>
      findings.filter(({ image }) => image !== null && image.place === place);
    const first =
      featured === null
        ? []
        : [
            {
              key: 'featured',
              place: 'featured' as const,
              use: featured,
              findings: of('featured'),
            },
          ];
    const inText = placed.map(({ use, index }) => ({
      key: String(index),
      place: index,
      use,
      findings: of(index),
    }));
    return [...first, ...inText];
  }, [placed, featured, findings]);
}
