import type { GenderForm } from '../../alt/settings.js';
import { genderFormsIn, inForm } from '../../alt/text/gender-forms.js';
import { maskQuotes } from '../../alt/text/quotes.js';
import type { StyleReading } from '../reading.js';
import type { StyleRule, TextEdit } from '../rule.js';

interface PlacedForm {
  readonly form: GenderForm;
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

/** How each form looks on a word, for the finding's sentence. */
const LOOKS: Readonly<Record<GenderForm, string>> = {
  ':': 'Kolleg:innen',
  '*': 'Kolleg*innen',
  _: 'Kolleg_innen',
  '·': 'Kolleg·innen',
  '/': 'Kolleg/innen',
  I: 'KollegInnen',
  pair: 'Kolleginnen und Kollegen',
};

/**
 * A German text writes gender forms in more than one way, or in another way than the library's own.
 * Where the library has none, the most frequent form of the text counts. Quoted passages stay as
 * somebody said them, and pairs („Kolleginnen und Kollegen“) fit beside every form. The edit changes
 * every form that can be written in the other way without a person's judgement.
 */
export const genderMixed: StyleRule = {
  id: 'gender-mixed',
  group: 'style',
  severity: 'warn',
  fix: 'unify-forms',
  check(reading) {
    if (reading.post.language !== 'de') return [];
    const forms = formsIn(reading);
    const wanted = wantedForm(reading, forms);
    const others = forms.filter(({ form }) => form !== wanted && form !== 'pair');
    const [first] = others;
    if (wanted === null || first === undefined) return [];
    const edits = others.flatMap((other) => editTo(other, wanted));
    const params = { counts: countsOf(forms), form: LOOKS[wanted] };
    const { from, to } = first;
    return [{ from, to, params, ...(edits.length === 0 ? {} : { edits }) }];
  },
};

function formsIn({ prose }: StyleReading): PlacedForm[] {
  return prose.flatMap((passage) =>
    genderFormsIn(maskQuotes(passage.text))
      .map(({ form, word, at }) => ({
        form,
        word,
        from: passage.at(at),
        to: passage.after(at + word.length - 1),
      }))
      .toSorted((a, b) => a.from - b.from),
  );
}

function wantedForm({ input }: StyleReading, forms: readonly PlacedForm[]): GenderForm | null {
  const { genderForm } = input.library.altSettings;
  if (genderForm !== 'auto') return genderForm;
  const counts = countForms(forms.filter(({ form }) => form !== 'pair'));
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function editTo({ word, from, to }: PlacedForm, wanted: GenderForm): TextEdit[] {
  const insert = inForm(word, wanted);
  return insert === null ? [] : [{ from, to, insert }];
}

function countForms(forms: readonly PlacedForm[]): Map<GenderForm, number> {
  const counts = new Map<GenderForm, number>();
  for (const { form } of forms) counts.set(form, (counts.get(form) ?? 0) + 1);
  return counts;
}

function countsOf(forms: readonly PlacedForm[]): string {
  return [...countForms(forms)]
    .toSorted((a, b) => b[1] - a[1])
    .map(([form, count]) => `${count} × ${LOOKS[form]}`)
    .join(', ');
}
