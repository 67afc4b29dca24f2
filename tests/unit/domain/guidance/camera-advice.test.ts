import { describe, expect, it } from 'vitest';
import { askAdvice, cameraAdvice } from '../../../../src/domain/guidance/camera-advice.ts';
import type { CameraAudience, CameraConcern } from '../../../../src/domain/model.ts';

const advice = (concerns: CameraConcern[], audience: CameraAudience = 'unknown', hasContact = false) =>
  cameraAdvice({ concerns, audience, hasContact, isScreen: false });

describe('what a child on camera is told', () => {
  it.each<[CameraConcern[], CameraAudience, string]>([
    [[], 'nobody', 'advice_camera_why_nobody'],
    [['strangerSite'], 'nobody', 'advice_camera_why_nobody'],
    [[], 'unknown', 'advice_camera_why'],
    [['lateHour'], 'oneToOne', 'advice_camera_why_oneToOne'],
    [['tooLong'], 'group', 'advice_camera_why_group'],
    [['strangerSite'], 'oneToOne', 'advice_cameraWithStranger_why'],
    [['contactAsked'], 'group', 'advice_cameraForContact_why'],
  ])('with %j before "%s" is: %s', (concerns, audience, why) => {
    expect(advice(concerns, audience).why).toBe(why);
  });

  it.each<[CameraConcern[], string[]]>([
    [[], []],
    [['oneToOne'], ['advice_step_onlyKnownLook', 'advice_step_oddThenOff']],
    [
      ['lateHour', 'tooLong'],
      ['advice_step_sayGoodbye', 'advice_step_break'],
    ],
    [
      ['strangerSite', 'tooLong'],
      ['advice_step_cameraOff', 'advice_step_lookAroundTell'],
    ],
  ])('with %j has these steps: %j', (concerns, steps) => {
    expect(advice(concerns).steps).toEqual(steps);
  });

  it('names the contact where there is one, and the site otherwise', () => {
    expect(advice(['strangerSite'])).toMatchObject({
      noticed: 'advice_cameraWithStranger_noticed',
      about: 'site',
    });
    expect(advice([], 'group', true)).toMatchObject({ noticed: 'advice_camera_with', about: 'contact' });
  });

  it('says that nobody is in trouble where a contact to be careful with asked for it', () => {
    expect(advice(['riskyContact', 'contactAsked']).reassurance).toBe('advice_notInTrouble');
    expect(advice(['riskyContact']).reassurance).toBeNull();
  });
});

describe('what a child is told while only its screen is shared', () => {
  it.each<[CameraConcern[], string[], string | null]>([
    [[], ['advice_step_shareWindow'], null],
    [['firstTimeHere'], ['advice_step_shareWindow'], null],
    [['strangerSite'], ['advice_step_stopSharing'], null],
    [['riskyContact'], ['advice_step_stopSharing'], null],
    [['strangerSite', 'lateHour'], ['advice_step_stopSharing'], 'advice_notInTrouble'],
  ])('with %j: %j', (concerns, steps, reassurance) => {
    const told = cameraAdvice({ concerns, audience: 'unknown', hasContact: true, isScreen: true });
    expect(told).toEqual({
      noticed: 'advice_screen_noticed',
      about: 'site',
      reassurance,
      why: 'advice_screen_why',
      steps,
    });
  });
});

describe('what a child is told before a page gets the camera', () => {
  it.each<[CameraConcern[], string]>([
    [[], 'notice'],
    [['firstTimeHere', 'oneToOne'], 'notice'],
    [['strangerSite'], 'caution'],
    [['riskyContact', 'contactAsked'], 'caution'],
  ])('with %j is on the level of %s: nothing has happened yet', (concerns, level) => {
    expect(askAdvice(concerns).level).toBe(level);
  });

  it('has steps and a reassurance only where it is serious', () => {
    expect(askAdvice(['contactAsked'])).toMatchObject({ steps: [], reassurance: null });
    expect(askAdvice(['riskyContact', 'contactAsked'])).toMatchObject({
      steps: ['advice_step_noCamera', 'advice_step_noteBlockTell'],
      reassurance: 'advice_notInTrouble',
    });
  });
});
