import { describe, expect, it } from 'vitest';
import { groupFindings } from '../../../renderer/checks/group-findings.js';
import { aFinding } from '../../builders/content.js';

describe('groupFindings', () => {
  it('puts what blocks first, then warnings, then hints', () => {
    const groups = groupFindings([
      aFinding({ severity: 'hint' }),
      aFinding({ severity: 'block' }),
      aFinding({ severity: 'warn' }),
    ]);
    expect(groups.map(({ severity }) => severity)).toEqual(['block', 'warn', 'hint']);
  });

  it('leaves out severities without findings', () => {
    expect(groupFindings([aFinding({ severity: 'warn' })])).toHaveLength(1);
    expect(groupFindings([])).toEqual([]);
  });

  it('keeps the order of the text and puts the featured image before it', () => {
    const late = aFinding({ from: 300 });
    const early = aFinding({ from: 20 });
    const featured = aFinding({ from: null, to: null, rule: 'featured-alt-missing' });
    expect(groupFindings([late, early, featured])[0]?.findings).toEqual([featured, early, late]);
  });
});
