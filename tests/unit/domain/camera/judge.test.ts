import { describe, expect, it } from 'vitest';
import { type CameraAgreement, DEFAULT_AGREEMENT } from '../../../../src/domain/camera/agreement.ts';
import type { Companion } from '../../../../src/domain/camera/companion.ts';
import {
  type CameraContext,
  cameraLevel,
  decideRequest,
  judgeCamera,
} from '../../../../src/domain/camera/judge.ts';
import type { CameraConcern, Level } from '../../../../src/domain/model.ts';

const calmAfternoon: CameraContext = {
  source: 'camera',
  rule: null,
  strangerSite: false,
  companions: [],
  audience: 'nobody',
  minuteOfDay: 16 * 60,
  minutesOn: 1,
  hidden: false,
  firstTimeHere: false,
};

const robin: Companion = {
  key: 'roblox Robin',
  name: 'Robin',
  site: 'Roblox',
  near: 'here',
  level: 'calm',
  asked: false,
  known: false,
  isDirect: true,
};
const asking: Companion = { ...robin, asked: true };
const risky: Companion = { ...robin, level: 'caution' };
const dangerous: Companion = { ...robin, level: 'danger' };

const concernsOf = (change: Partial<CameraContext>, agreement: Partial<CameraAgreement> = {}) =>
  judgeCamera({ ...calmAfternoon, ...change }, { ...DEFAULT_AGREEMENT, ...agreement }).concerns;

describe('judgeCamera', () => {
  it.each<[string, Partial<CameraContext>, CameraConcern[]]>([
    ['nothing', {}, []],
    ['a site for strangers', { strangerSite: true }, ['strangerSite']],
    ['a risky contact', { companions: [risky] }, ['riskyContact']],
    [
      'a risky contact of another site, lately',
      { companions: [{ ...risky, near: 'lately' }] },
      ['riskyContact'],
    ],
    ['a contact who asked', { companions: [asking] }, ['contactAsked']],
    [
      'a contact who asked elsewhere and moved',
      { companions: [{ ...asking, near: 'moved' }] },
      ['contactAsked'],
    ],
    [
      'one who is risky and another who asked',
      { companions: [risky, asking] },
      ['riskyContact', 'contactAsked'],
    ],
    [
      'nothing of who asked for the camera, while a screen is shared',
      { source: 'screen', companions: [asking] },
      [],
    ],
    ['nothing of those whom the family knows', { companions: [{ ...risky, asked: true, known: true }] }, []],
    ['nothing of a calm contact', { companions: [robin] }, []],
    ['one person who looks on', { audience: 'oneToOne' }, ['oneToOne']],
    ['an audience that nobody can see', { audience: 'unknown' }, ['unknownAudience']],
    ['nothing of a group', { audience: 'group' }, []],
    ['one person, next to the chat of another', { audience: 'oneToOne', companions: [robin] }, ['oneToOne']],
    [
      'nothing of a call with somebody whom the family knows',
      { audience: 'oneToOne', companions: [{ ...robin, known: true }] },
      [],
    ],
    [
      'one person, where a known one wrote in a group only',
      { audience: 'oneToOne', companions: [{ ...robin, known: true, isDirect: false }] },
      ['oneToOne'],
    ],
    ['a tab out of sight', { hidden: true }, ['hiddenTab']],
    ['a first time', { firstTimeHere: true }, ['firstTimeHere']],
    [
      'all of it, most telling first',
      {
        strangerSite: true,
        companions: [{ ...risky, asked: true }],
        audience: 'unknown',
        minuteOfDay: 23 * 60,
        hidden: true,
        firstTimeHere: true,
      },
      [
        'riskyContact',
        'contactAsked',
        'strangerSite',
        'lateHour',
        'hiddenTab',
        'unknownAudience',
        'firstTimeHere',
      ],
    ],
  ])('names %s', (_, change, expected) => {
    expect(concernsOf(change)).toEqual(expected);
  });

  it.each([
    {
      lateHours: { from: 22 * 60, to: 6 * 60 },
      late: ['22:00', '23:59', '00:00', '05:59'],
      fine: ['21:59', '06:00', '12:00'],
    },
    {
      lateHours: { from: 13 * 60, to: 14 * 60 + 30 },
      late: ['13:00', '14:29'],
      fine: ['12:59', '14:30', '23:00'],
    },
    { lateHours: null, late: [], fine: ['23:00', '03:00'] },
  ])('knows the late hours of the family: $lateHours', ({ lateHours, late, fine }) => {
    const isLate = (time: string) => {
      const [hours = 0, minutes = 0] = time.split(':').map(Number);
      return concernsOf({ minuteOfDay: hours * 60 + minutes }, { lateHours }).includes('lateHour');
    };
    expect({ late: late.filter(isLate), fine: fine.filter(isLate) }).toEqual({ late, fine: [] });
  });

  it.each([
    { minutes: null, minutesOn: 600, expected: [] },
    { minutes: 30, minutesOn: 29.9, expected: [] },
    { minutes: 30, minutesOn: 30, expected: ['tooLong'] },
  ])('after $minutesOn of $minutes agreed minutes: $expected', ({ minutes, minutesOn, expected }) => {
    expect(concernsOf({ minutesOn }, { minutes })).toEqual(expected);
  });

  it.each<[string, Partial<CameraContext>, CameraConcern[]]>([
    [
      'everything that comes with a call',
      {
        strangerSite: true,
        audience: 'oneToOne',
        minuteOfDay: 23 * 60,
        minutesOn: 999,
        hidden: true,
        firstTimeHere: true,
      },
      [],
    ],
    ['who was noticed somewhere else', { companions: [{ ...risky, asked: true, near: 'lately' }] }, []],
    ['but not who writes in the same tab', { companions: [risky] }, ['riskyContact']],
    ['nor who asked to move here', { companions: [{ ...asking, near: 'moved' }] }, ['contactAsked']],
  ])('stays quiet on a site that the family allows about %s', (_, change, expected) => {
    expect(concernsOf({ ...change, rule: 'allow' }, { minutes: 30 })).toEqual(expected);
  });

  it.each<[Companion[], Level]>([
    [[dangerous], 'danger'],
    [[{ ...dangerous, near: 'moved' }], 'danger'],
    [[{ ...dangerous, near: 'lately' }], 'caution'],
    [[{ ...dangerous, known: true }], 'calm'],
    [[risky], 'caution'],
  ])('weighs the contacts %j as %s', (companions, level) => {
    expect(judgeCamera({ ...calmAfternoon, companions }, DEFAULT_AGREEMENT).level).toBe(level);
  });
});

describe('cameraLevel', () => {
  it.each<[CameraConcern[], Level]>([
    [[], 'calm'],
    [['lateHour'], 'notice'],
    [['hiddenTab'], 'notice'],
    [['tooLong'], 'notice'],
    [['firstTimeHere'], 'notice'],
    [['oneToOne'], 'notice'],
    [['unknownAudience'], 'notice'],
    [['lateHour', 'hiddenTab', 'firstTimeHere'], 'notice'],
    [['lateHour', 'oneToOne', 'firstTimeHere'], 'caution'],
    [['strangerSite'], 'caution'],
    [['contactAsked'], 'caution'],
    [['riskyContact'], 'caution'],
    [['contactAsked', 'lateHour'], 'caution'],
    [['strangerSite', 'riskyContact'], 'caution'],
    [['riskyContact', 'contactAsked'], 'danger'],
    [['strangerSite', 'lateHour'], 'danger'],
    [['firstTimeHere', 'lateHour', 'strangerSite'], 'danger'],
  ])('%j is %s', (concerns, level) => {
    expect(cameraLevel(concerns)).toBe(level);
  });
});

describe('decideRequest', () => {
  const lately: Companion = { ...dangerous, near: 'lately' };
  it.each<[Partial<CameraContext>, ReturnType<typeof decideRequest>]>([
    [{}, 'go'],
    [{ rule: 'allow' }, 'go'],
    [{ rule: 'ask' }, 'ask'],
    [{ rule: 'never' }, 'refuse'],
    [{ strangerSite: true }, 'ask'],
    [{ strangerSite: true, rule: 'allow' }, 'go'],
    [{ strangerSite: true, rule: 'never' }, 'refuse'],
    [{ companions: [asking] }, 'go'],
    [{ companions: [risky] }, 'go'],
    [{ companions: [dangerous] }, 'ask'],
    [{ companions: [{ ...dangerous, known: true }] }, 'go'],
    [{ companions: [dangerous], rule: 'allow' }, 'ask'],
    [{ companions: [lately] }, 'ask'],
    [{ companions: [lately], rule: 'allow' }, 'go'],
  ])('%j: %s', (change, expected) => {
    expect(decideRequest({ ...calmAfternoon, ...change })).toBe(expected);
  });
});
