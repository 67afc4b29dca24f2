import { describe, expect, it } from 'vitest';
import {
  CONTACT_SITUATIONS,
  cameraSituationOf,
  isAboutContact,
  situationOf,
  titleSituationOf,
} from '../../../../src/domain/guidance/situations.ts';
import type { CameraConcern, Direction, SignalKind } from '../../../../src/domain/model.ts';

function judged(signals: readonly SignalKind[], direction: Direction = 'fromContact') {
  return { reasons: signals.map((signal) => ({ signal, direction })) };
}

describe('what a warning is about', () => {
  it.each<[string, readonly SignalKind[]]>([
    ['selfHarm', ['insult', 'urgesSelfHarm']],
    ['threatened', ['threat', 'insult']],
    ['blackmail', ['threat', 'pressure']],
    ['blackmail', ['threat', 'asksPicture']],
    ['blackmail', ['demandsMoney']],
    ['meeting', ['asksPicture', 'meeting']],
    ['pictureAsked', ['asksCamera', 'asksPicture']],
    ['cameraAsked', ['asksCamera', 'secrecy']],
    ['adultTalk', ['sexualTalk']],
    ['grooming', ['asksAge', 'asksAlone', 'secrecy']],
    ['secrecy', ['asksAge', 'secrecy']],
    ['aloneAsked', ['asksAlone', 'asksAge']],
    ['movingElsewhere', ['movesElsewhere', 'asksAge']],
    ['bullying', ['insult', 'exclusion']],
    ['bullying', ['exclusion']],
    ['giftOffered', ['offer']],
    ['friendDistress', ['distress']],
    ['personalAsked', ['asksContact']],
    ['olderContact', ['asksAge', 'statesAge']],
    ['olderContact', ['downplaysAge', 'flattery']],
    ['secrecy', ['statesAge', 'secrecy']],
    ['newContact', ['flattery']],
    ['newContact', []],
  ])('is %s for %j', (situation, signals) => {
    expect(situationOf(judged(signals))).toBe(situation);
  });

  it.each<[string, readonly SignalKind[]]>([
    ['distress', ['distress']],
    ['blackmail', ['threat']],
    ['meeting', ['meeting']],
    ['personalShared', ['sharesWhere']],
    ['unkindWords', ['insult']],
    ['notStopping', ['protest']],
    ['notStopping', ['insult', 'protest']],
    ['newContact', ['asksAge', 'asksWhere', 'flattery']],
  ])('is %s when the child wrote %j', (situation, signals) => {
    expect(situationOf(judged(signals, 'fromChild'))).toBe(situation);
  });

  it('offers "I know this person" only where another person is the matter', () => {
    const aboutChild = CONTACT_SITUATIONS.filter((situation) => !isAboutContact(situation));
    expect(aboutChild).toEqual(['distress', 'unkindWords']);
  });
});

describe('what the title of a warning names', () => {
  it.each<[string, readonly SignalKind[], readonly SignalKind[]]>([
    ['movingElsewhere', ['asksAge', 'asksAlone', 'secrecy', 'movesElsewhere'], ['movesElsewhere']],
    ['secrecy', ['meeting', 'secrecy', 'asksAge'], ['secrecy', 'asksAge']],
    ['cameraAsked', ['secrecy', 'asksCamera'], ['secrecy', 'asksCamera']],
    ['blackmail', ['threat', 'asksPicture'], ['asksPicture']],
    ['meeting', ['meeting', 'flattery'], ['flattery']],
    ['meeting', ['meeting'], []],
  ])('is %s for %j, of which %j is new', (situation, whole, news) => {
    expect(titleSituationOf(judged(whole), judged(news))).toBe(situation);
  });

  it('is never what the child wrote, where the contact is the matter', () => {
    const own = judged(['insult', 'sharesWhere'], 'fromChild');
    const whole = { reasons: [...own.reasons, ...judged(['meeting']).reasons] };
    expect(titleSituationOf(whole, own)).toBe('meeting');
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
