import { describe, expect, it } from 'vitest';
import {
  CONTACT_SITUATIONS,
  cameraSituationOf,
  isAboutContact,
  situationOf,
} from '../../../../src/domain/guidance/situations.ts';
import type { CameraConcern, Direction, SignalKind, Stage } from '../../../../src/domain/model.ts';

function judged(
  signals: readonly SignalKind[],
  stage: Stage = 'contact',
  direction: Direction = 'fromContact',
) {
  return { level: 'caution' as const, stage, reasons: signals.map((signal) => ({ signal, direction })) };
}

describe('what a warning is about', () => {
  it.each<[string, readonly SignalKind[], Stage]>([
    ['selfHarm', ['insult', 'urgesSelfHarm'], 'contact'],
    ['blackmail', ['threat'], 'coercion'],
    ['blackmail', ['threat', 'asksPicture'], 'approach'],
    ['blackmail', ['demandsMoney'], 'contact'],
    ['meeting', ['asksPicture', 'meeting'], 'approach'],
    ['pictureAsked', ['asksCamera', 'asksPicture'], 'approach'],
    ['cameraAsked', ['asksCamera', 'secrecy'], 'approach'],
    ['adultTalk', ['sexualTalk'], 'desensitisation'],
    ['grooming', ['asksAge', 'asksAlone', 'secrecy'], 'isolation'],
    ['secrecy', ['asksAge', 'secrecy'], 'isolation'],
    ['aloneAsked', ['asksAlone', 'asksAge'], 'isolation'],
    ['movingElsewhere', ['movesElsewhere', 'asksAge'], 'isolation'],
    ['bullying', ['insult', 'threat'], 'contact'],
    ['bullying', ['exclusion'], 'coercion'],
    ['giftOffered', ['offer'], 'trust'],
    ['friendDistress', ['distress'], 'contact'],
    ['personalAsked', ['asksContact'], 'contact'],
    ['newContact', ['flattery'], 'trust'],
    ['newContact', [], 'contact'],
  ])('is %s for %j at %s', (situation, signals, stage) => {
    expect(situationOf(judged(signals, stage))).toBe(situation);
  });

  it.each<[string, readonly SignalKind[]]>([
    ['distress', ['distress']],
    ['meeting', ['meeting']],
    ['personalShared', ['sharesWhere']],
    ['unkindWords', ['insult']],
    ['newContact', ['asksAge', 'asksWhere', 'flattery']],
  ])('is %s when the child wrote %j', (situation, signals) => {
    expect(situationOf(judged(signals, 'contact', 'fromChild'))).toBe(situation);
  });

  it('offers "I know this person" only where another person is the matter', () => {
    const aboutChild = CONTACT_SITUATIONS.filter((situation) => !isAboutContact(situation));
    expect(aboutChild).toEqual(['distress', 'unkindWords']);
  });
});

describe('what a camera card is about', () => {
  it.each<[string, CameraConcern[]]>([
    ['camera', []],
    ['camera', ['lateHour', 'firstTimeHere']],
    ['cameraWithStranger', ['firstTimeHere', 'strangerSite']],
    ['cameraForContact', ['strangerSite', 'contactAsked']],
    ['cameraForContact', ['riskyContact']],
  ])('is %s for %j', (situation, concerns) => {
    expect(cameraSituationOf(concerns)).toBe(situation);
  });
});
