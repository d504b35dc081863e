const RAYS = 'M10 2v2M10 16v2M2 10h2M16 10h2M4.300 4.300l1.400 1.400M14.300 14.300l1.400 1.400';
const MORE_RAYS = 'M4.300 15.700l1.400-1.400M14.300 5.700l1.400-1.400';

/** A sun. */
export function LightIcon() {
  return (
    <Drawing
      path={`M10 6.800a3.200 3.200 0 1 0 0 6.400 3.200 3.200 0 0 0 0-6.400z${RAYS}${MORE_RAYS}`}
    />
  );
}

/** A moon. */
export function DarkIcon() {
  return <Drawing path="M16.500 11.800A7 7 0 0 1 8.200 3.500a7 7 0 1 0 8.300 8.300z" />;
}

/** A width between two walls. */
export function FreeIcon() {
  return <Drawing path="M3 4v12M17 4v12M5.500 10h9M7.500 8l-2 2 2 2M12.500 8l2 2-2 2" />;
}

function Drawing({ path }: { readonly path: string }) {
  return (
    <svg
      width={18}
      height={18}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden
    >
      <path d={path} />
    </svg>
  );
}
