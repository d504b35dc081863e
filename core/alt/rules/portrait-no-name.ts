import { readAlt } from '../reading.js';
import type { AltRule } from '../rule.js';
import { personNamesIn } from '../text/person-names.js';

/**
 * A portrait whose description has no first and last name, titles aside: listeners want to know who it
 * is before what the person wears. Not where the author says that the person stays anonymous.
 */
export const portraitNoName: AltRule = {
  id: 'portrait-no-name',
  severity: 'warn',
  applies: 'described',
  check: (context) => {
    if (context.use.purpose !== 'portrait' || context.use.anonymous) return null;
    return personNamesIn(readAlt(context).alt).length > 0 ? null : {};
  },
  fixes: [{ id: 'mark-anonymous', apply: (use) => ({ ...use, anonymous: true }) }],
};
