import { describe, expect, it } from 'vitest';
import { coveredBy, isAnswered, isWorthATalk, stillCovered } from '../../../../src/domain/camera/answer.ts';
import type { CameraCompany, CameraConcern } from '../../../../src/domain/model.ts';

describe('an answer of the child', () => {
  it.each<[CameraConcern[], CameraConcern[], boolean]>([
    [['firstTimeHere'], ['firstTimeHere'], true],
    [['firstTimeHere'], ['firstTimeHere', 'oneToOne'], true],
    [['strangerSite'], ['strangerSite'], true],
    [['firstTimeHere'], ['firstTimeHere', 'lateHour'], false],
    [[], ['riskyContact'], false],
  ])('given at %j covers %j: %s', (then, now, expected) => {
    expect(isAnswered(now, coveredBy(then))).toBe(expected);
  });

  it.each<[CameraConcern[], boolean]>([
    [['oneToOne', 'unknownAudience'], true],
    [['oneToOne', 'lateHour'], false],
    [['strangerSite'], false],
  ])('given in an earlier session covers %j: %s', (now, expected) => {
    expect(isAnswered(now, stillCovered())).toBe(expected);
  });

  it('was not given where there is none', () => {
    expect(isAnswered([], null)).toBe(false);
  });
});

describe('isWorthATalk', () => {
  it.each<[CameraConcern[], CameraCompany | null, boolean]>([
    [[], null, false],
    [['oneToOne'], null, true],
    [['oneToOne', 'firstTimeHere'], 'family', false],
    [['oneToOne', 'lateHour'], 'friend', true],
    [['strangerSite'], 'friend', true],
  ])('%j with %s: %s', (concerns, company, expected) => {
    expect(isWorthATalk({ concerns, company })).toBe(expected);
  });
});
