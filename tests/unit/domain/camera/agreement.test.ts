import { describe, expect, it } from 'vitest';
import { DEFAULT_AGREEMENT, ruleFor } from '../../../../src/domain/camera/agreement.ts';

const agreement = {
  ...DEFAULT_AGREEMENT,
  rules: { teams: 'allow', discord: 'ask', 'call.example': 'never' },
} as const;

describe('ruleFor', () => {
  it.each([
    { sites: ['teams'], rule: 'allow' },
    { sites: ['somewhere'], rule: null },
    { sites: ['somewhere', 'teams'], rule: 'allow' },
    { sites: ['teams', 'discord'], rule: 'ask' },
    { sites: ['call.example', 'teams'], rule: 'never' },
    { sites: ['constructor'], rule: null },
  ])('$sites: $rule', ({ sites, rule }) => {
    expect(ruleFor(agreement, sites)).toBe(rule);
  });
});
