import { ICON_PATHS } from './icon-paths.js';

/** The name of one of our icons. */
export type IconName = keyof typeof ICON_PATHS;

/** What a `Icon` takes; names and texts are already translated. */
export interface IconProps {
  readonly name: IconName;
  /** Edge length in px; 20 unless told. */
  readonly size?: number;
  /** What a screen reader says. Without it the icon is decoration beside a visible text. */
  readonly label?: string;
}

/** One stroke icon in the colour of its text. */
export function Icon({ name, size = 20, label }: IconProps) {
  const naming =
    label === undefined ? { 'aria-hidden': true } : ({ role: 'img', 'aria-label': label } as const);
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
      focusable="false"
      {...naming}
    >
      <path d={ICON_PATHS[name]} />
    </svg>
  );
}
