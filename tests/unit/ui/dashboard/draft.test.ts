import { describe, expect, it } from 'vitest';
import type { CameraAgreement } from '../../../../src/domain/camera/agreement.ts';
import { changesBetween, groupsOf, isSound, withRule } from '../../../../src/ui/dashboard/rules/draft.ts';
import { familyCamera } from '../../../fakes/family-camera.ts';

const SAVED: CameraAgreement = {
  rules: { discord: 'ask', roblox: 'never' },
  lateHours: { from: 1_320, to: 360 },
  minutes: null,
};

describe('a rule', () => {
  it.each([
    ['another one', 'discord', 'allow', { discord: 'allow', roblox: 'never' }],
    ['one for a site without', 'example.org', 'never', { ...SAVED.rules, 'example.org': 'never' }],
    ['none', 'roblox', null, { discord: 'ask' }],
    ['none for a site without', 'example.org', null, SAVED.rules],
  ] as const)('becomes %s', (_what, site, rule, rules) => {
    expect(withRule(SAVED, site, rule)).toEqual({ ...SAVED, rules });
  });

  it('that was changed last stands last, so that it is the one that holds for a site of two names', () => {
    expect(Object.keys(withRule(SAVED, 'discord', 'never').rules)).toEqual(['roblox', 'discord']);
  });
});

describe('what is not saved', () => {
  it.each<{ what: string; draft: CameraAgreement; changes: number }>([
    { what: 'nothing', draft: { ...SAVED }, changes: 0 },
    { what: 'nothing, in another order', draft: withRule(SAVED, 'discord', 'ask'), changes: 0 },
    { what: 'a rule', draft: withRule(SAVED, 'discord', 'allow'), changes: 1 },
    { what: 'a rule that was dropped', draft: withRule(SAVED, 'discord', null), changes: 1 },
    { what: 'no late hours', draft: { ...SAVED, lateHours: null }, changes: 1 },
    { what: 'other late hours', draft: { ...SAVED, lateHours: { from: 1_320, to: 420 } }, changes: 1 },
    {
      what: 'all of it',
      draft: { ...withRule(SAVED, 'example.org', 'ask'), lateHours: null, minutes: 30 },
      changes: 3,
    },
  ])('is $what', ({ draft, changes }) => {
    expect(changesBetween(SAVED, draft)).toBe(changes);
  });
});

it.each([
  [null, true],
  [{ from: 1_320, to: 360 }, true],
  [{ from: 60, to: 120 }, true],
  [{ from: 60, to: 60 }, false],
])('late hours %j can be kept: %s', (lateHours, sound) => {
  expect(isSound({ ...SAVED, lateHours })).toBe(sound);
});

describe('the list of sites', () => {
  it('has those with a rule, those that used the camera, and those that pair strangers', () => {
    const camera = familyCamera();
    const groups = groupsOf(camera, camera.agreement);
    expect(groups.map(({ what, sites }) => [what, sites.map(({ name }) => name)])).toEqual([
      ['ruled', ['Discord']],
      ['used', ['Roblox']],
      ['strangers', ['Uhmegle']],
    ]);
  });

  it('keeps a site in its place while its rule is changed, and puts what was added first', () => {
    const camera = familyCamera();
    const draft = withRule(withRule(camera.agreement, 'uhmegle', 'never'), 'chat.example.org', 'ask');
    const groups = groupsOf(camera, withRule(draft, 'discord', null));
    expect(groups.map(({ what, sites }) => [what, sites.map(({ name }) => name)])).toEqual([
      ['ruled', ['chat.example.org', 'Discord']],
      ['used', ['Roblox']],
      ['strangers', ['Uhmegle']],
    ]);
  });
});
