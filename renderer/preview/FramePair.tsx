import { useCallback, useEffect, useRef, useState } from 'react';
import styles from './FramePair.module.css';

/** What a `FramePair` shows: a whole document, laid out at `width` px and shown at `scale`. */
export interface FramePairProps {
  readonly document: string;
  readonly title: string;
  readonly width: number;
  /** Height of the frame in px of its own layout, before scaling. */
  readonly height: number;
  readonly scale: number;
}

interface Frame {
  readonly id: number;
  readonly document: string;
}

/**
 * A sandboxed frame that changes its page without flickering: the next page loads beneath the one
 * shown and takes its place only when it has been painted.
 */
export function FramePair({ document, title, width, height, scale }: FramePairProps) {
  const { frames, settle } = useFrames(document);
  const size = { width, height, transform: `scale(${scale})` };
  return (
    <div className={styles['pair']} style={{ width: width * scale, height: height * scale }}>
      {frames.map((frame, index) => (
        <iframe
          key={frame.id}
          className={styles['frame']}
          style={{ ...size, zIndex: frames.length - index }}
          sandbox=""
          srcDoc={frame.document}
          title={title}
          referrerPolicy="no-referrer"
          aria-hidden={index > 0}
          tabIndex={index > 0 ? -1 : 0}
          onLoad={() => {
            settle(frame.id);
          }}
        />
      ))}
    </div>
  );
}

/** The frame shown, first, and at most one that is loading. */
function useFrames(document: string): { frames: readonly Frame[]; settle(id: number): void } {
  const [frames, setFrames] = useState<readonly Frame[]>(() => [{ id: 0, document }]);
  const [latest, setLatest] = useState(document);
  if (latest !== document) {
    setLatest(document);
    setFrames(([shown, loading]) => {
      const next = { id: (loading ?? shown ?? { id: 0 }).id + 1, document };
      return shown === undefined ? [next] : [shown, next];
    });
  }
  const painted = useRef(0);
  useEffect(() => () => cancelAnimationFrame(painted.current), []);
  const settle = useCallback((id: number) => {
    // Two frames later the page beneath has been painted and may come to the top.
    painted.current = requestAnimationFrame(() => {
      painted.current = requestAnimationFrame(() => {
        setFrames((now) => (now[1]?.id === id ? now.slice(1) : now));
      });
    });
  }, []);
  return { frames, settle };
}
