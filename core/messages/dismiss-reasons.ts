import type { DismissReason } from '../alt/dismissal.js';
import type { Language } from '../post/post.js';

type Labels = Readonly<Record<DismissReason, string>>;

const TABLES: Readonly<Record<Language, Labels>> = {
  de: {
    'not-true-here': 'Trifft hier nicht zu',
    'explained-nearby': 'Steht schon im Text daneben',
    'on-purpose': 'Ist so gewollt',
    other: 'Anderer Grund',
  },
  en: {
    'not-true-here': 'Does not apply here',
    'explained-nearby': 'Is told in the text beside it',
    'on-purpose': 'Is meant to be so',
    other: 'Another reason',
  },
};

/** Why a finding was judged not to apply, in words. */
export function dismissReasonLabel(reason: DismissReason, language: Language): string {
  return TABLES[language][reason];
}
