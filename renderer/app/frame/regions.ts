/** The attribute that makes an element a stop of F6. */
export const REGION = 'data-region';

/** Moves the focus to the next (1) or previous (-1) region on the screen; around at the ends. */
export function moveRegion(step: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>(`[${REGION}]`)].filter(
    (region) => region.offsetParent !== null,
  );
  const now = regions.findIndex((region) => region.contains(document.activeElement));
  const start = now === -1 && step === -1 ? 0 : now;
  regions[(start + step + regions.length) % regions.length]?.focus();
}
