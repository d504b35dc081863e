import type { ImageContext } from '../image-context.js';
import { readAlt } from '../reading.js';
import type { AltRule } from '../rule.js';
import type { GenderForm } from '../settings.js';
import { genderFormsIn, inForm, type UsedForm } from '../text/gender-forms.js';

/**
 * The description writes a gender form (Kolleg*innen) that differs from the library's own or, where it
 * has none, from the one that leads in the post: at least two forms, four fifths of them alike. Forms
 * in quotation marks are quoted as they are; pairs („Kolleginnen und Kollegen“) fit everywhere.
 */
export const altGenderInconsistent: AltRule = {
  id: 'alt-gender-inconsistent',
  severity: 'hint',
  applies: 'described',
  check: (context) => {
    const wanted = wantedForm(context);
    const [other] = otherForms(context, wanted);
    if (wanted === null || other === undefined) return null;
    return { params: { written: other.word, form: wanted } };
  },
  fixes: [
    {
      id: 'use-gender-form',
      apply: (use, context) => {
        const wanted = wantedForm(context);
        if (wanted === null) return null;
        const alt = otherForms(context, wanted).reduce(
          (text, { word }) => text.replace(word, () => inForm(word, wanted) ?? word),
          use.alt,
        );
        return { ...use, alt };
      },
    },
  ],
};

function wantedForm({ settings, postForm }: ImageContext): GenderForm | null {
  return settings.genderForm === 'auto' ? postForm : settings.genderForm;
}

function otherForms(context: ImageContext, wanted: GenderForm | null): UsedForm[] {
  const forms = genderFormsIn(readAlt(context).outside);
  return forms.filter(({ form }) => form !== wanted && form !== 'pair');
}
