import { describe, expect, it } from 'vitest';
import { type CameraContext, cameraConcerns, cameraLevel } from '../../../../src/domain/camera/concerns.ts';
import type { CameraConcern, Level } from '../../../../src/domain/model.ts';

const calmAfternoon: CameraContext = {
  strangerSite: false,
  riskyContact: false,
  contactAsked: false,
  localHour: 16,
  hidden: false,
  firstTimeHere: false,
};

describe('cameraConcerns', () => {
  it.each<[string, Partial<CameraContext>, CameraConcern[]]>([
    ['nothing', {}, []],
    ['a site for strangers', { strangerSite: true }, ['strangerSite']],
    ['a risky contact', { riskyContact: true }, ['riskyContact']],
    ['a contact who asked', { contactAsked: true }, ['contactAsked']],
    ['a tab out of sight', { hidden: true }, ['hiddenTab']],
    ['a first time', { firstTimeHere: true }, ['firstTimeHere']],
    [
      'all of it, most telling first',
      {
        strangerSite: true,
        riskyContact: true,
        contactAsked: true,
        localHour: 23,
        hidden: true,
        firstTimeHere: true,
      },
      ['strangerSite', 'riskyContact', 'contactAsked', 'lateHour', 'hiddenTab', 'firstTimeHere'],
    ],
  ])('names %s', (_, change, expected) => {
    expect(cameraConcerns({ ...calmAfternoon, ...change })).toEqual(expected);
  });

  it.each([
    [21, false],
    [22, true],
    [23, true],
    [0, true],
    [5, true],
    [6, false],
    [12, false],
  ])('at %i o’clock it is late: %s', (localHour, late) => {
    expect(cameraConcerns({ ...calmAfternoon, localHour }).includes('lateHour')).toBe(late);
  });
});

describe('cameraLevel', () => {
  it.each<[CameraConcern[], Level]>([
    [[], 'calm'],
    [['lateHour'], 'notice'],
    [['hiddenTab'], 'notice'],
    [['firstTimeHere'], 'notice'],
    [['lateHour', 'hiddenTab', 'firstTimeHere'], 'notice'],
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
