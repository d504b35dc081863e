const DAY_MS = 86_400_000;

/** Whole and broken days from one UTC ISO time to another; negative when the second lies before the first. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}
