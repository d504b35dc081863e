import { describe, expect, it } from 'vitest';
import { readPublishDate, writePublishDate } from '../../../renderer/app/details/publish-date.js';

const BERLIN = 'Europe/Berlin';

describe('publish date', () => {
  it.each([
    ['25.11.2026, 09:30', '2026-11-25T08:30:00.000Z'],
    ['5.7.2026 9:00', '2026-07-05T07:00:00.000Z'],
    ['25.11.2026', '2026-11-25T08:00:00.000Z'],
    ['2026-11-25 23:15', '2026-11-25T22:15:00.000Z'],
    ['29.3.2026 03:30', '2026-03-29T01:30:00.000Z'],
  ])('reads %s in the time zone of the blog', (text, iso) => {
    expect(readPublishDate(text, BERLIN)).toBe(iso);
  });

  it.each(['31.02.2026', '25.11.2026 25:00', 'morgen', '25.11.'])('refuses %s', (text) => {
    expect(readPublishDate(text, BERLIN)).toBeUndefined();
  });

  it('takes an empty field as no date', () => {
    expect(readPublishDate('  ', BERLIN)).toBeNull();
    expect(writePublishDate(null, BERLIN)).toBe('');
  });

  it.each(['2026-11-25T08:30:00.000Z', '2026-07-05T22:00:00.000Z', '2026-03-29T01:00:00.000Z'])(
    'reads back what it wrote: %s',
    (iso) => {
      expect(readPublishDate(writePublishDate(iso, BERLIN), BERLIN)).toBe(iso);
    },
  );
});
