/** Brightness of a picture, a byte a pixel, row by row. */
export interface Brightness {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Windows of so many pixels a side, each half a window from the next. */
const WINDOW = 8;
const STEP = 4;
const [C1, C2] = [(0.01 * 255) ** 2, (0.03 * 255) ** 2];

/** Mean structural similarity of two pictures of the same size, 1 for the same picture. */
export function ssim(one: Brightness, other: Brightness): number {
  let [sum, count] = [0, 0];
  for (let top = 0; top + WINDOW <= one.height; top += STEP) {
    for (let left = 0; left + WINDOW <= one.width; left += STEP) {
      sum += similarity(one.data, other.data, top * one.width + left, one.width);
      count += 1;
    }
  }
  return sum / count;
}

function similarity(a: Uint8Array, b: Uint8Array, from: number, width: number): number {
  let [sumA, sumB, squaresA, squaresB, products] = [0, 0, 0, 0, 0];
  for (let y = 0; y < WINDOW; y += 1) {
    for (let at = from + y * width, end = at + WINDOW; at < end; at += 1) {
      const [p, q] = [a[at] ?? 0, b[at] ?? 0];
      sumA += p;
      sumB += q;
      squaresA += p * p;
      squaresB += q * q;
      products += p * q;
    }
  }
  const n = WINDOW * WINDOW;
  const [meanA, meanB] = [sumA / n, sumB / n];
  const spread = squaresA / n - meanA ** 2 + squaresB / n - meanB ** 2;
  const shared = products / n - meanA * meanB;
  return (
    ((2 * meanA * meanB + C1) * (2 * shared + C2)) /
    ((meanA ** 2 + meanB ** 2 + C1) * (spread + C2))
  );
}
