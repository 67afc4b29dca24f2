import { describe, expect, it, test } from 'vitest';
import messages from '../../../../public/_locales/en/messages.json' with { type: 'json' };
import { childAdvice } from '../../../../src/domain/guidance/advice-child.ts';
import { askAdvice, cameraAdvice } from '../../../../src/domain/guidance/camera-advice.ts';
import { childGuide } from '../../../../src/domain/guidance/child-guides.ts';
import { secondThought } from '../../../../src/domain/guidance/second-thoughts.ts';
import { CAMERA_SITUATIONS, CONTACT_SITUATIONS } from '../../../../src/domain/guidance/situations.ts';
import { TOPICS, topicTexts } from '../../../../src/domain/guidance/topics.ts';
import {
  AGE_BANDS,
  type AgeBand,
  CAMERA_AUDIENCES,
  CAMERA_CONCERNS,
  SENDING_CONCERNS,
  STANDINGS,
} from '../../../../src/domain/model.ts';
import { gradeOf, tooHard } from '../../reading-age.ts';

/** What is read in one go, and a single text in it: one sentence alone may be a little harder. */
const GRADES: Record<AgeBand, { whole: number; single: number }> = {
  under9: { whole: 2.5, single: 4 },
  '9to12': { whole: 4, single: 5 },
  '13to15': { whole: 5, single: 6.5 },
  '16to17': { whole: 5, single: 6.5 },
};
/** Warnings are read by children of every age: they are written for those of nine. */
const CARD = GRADES['9to12'];

describe.each(AGE_BANDS)('guidance for %s', (band) => {
  const { whole, single } = GRADES[band];

  it.each(TOPICS)('about %s is as easy to read as they need', (topic) => {
    const { opening, why, steps, say } = childGuide(topic, band);
    expect(gradeOf(opening, why, ...steps, say)).toBeLessThanOrEqual(whole);
    expect(tooHard([opening, why, ...steps, say], single)).toEqual([]);
  });
});

test('the names of topics, and what they are about, are easy at nine', () => {
  const all = TOPICS.flatMap((topic) => [topicTexts(topic).child, topicTexts(topic).about]);
  expect(tooHard(all, CARD.single)).toEqual([]);
});

describe('a warning', () => {
  it.each([...CONTACT_SITUATIONS, ...CAMERA_SITUATIONS])('about %s is easy at nine', (situation) => {
    const { noticed, why, steps } = childAdvice(situation);
    expect(gradeOf(noticed, why, ...steps)).toBeLessThanOrEqual(CARD.whole);
    expect(tooHard([noticed, why, ...steps], CARD.single)).toEqual([]);
  });

  it.each(CAMERA_CONCERNS)('about a camera with %s is easy at nine', (concern) => {
    for (const audience of CAMERA_AUDIENCES)
      for (const isScreen of [false, true]) {
        const advice = cameraAdvice({ concerns: [concern], audience, hasContact: true, isScreen });
        expect(tooHard([advice.noticed, advice.why, ...advice.steps], CARD.single)).toEqual([]);
      }
    expect(tooHard([...askAdvice([concern]).steps], CARD.single)).toEqual([]);
  });

  it.each(SENDING_CONCERNS)('before %s is sent is easy at nine', (concern) => {
    for (const standing of STANDINGS) {
      const { noticed, why, steps } = secondThought([concern], standing, 'direct');
      expect(gradeOf(noticed, why, ...steps)).toBeLessThanOrEqual(CARD.whole);
      expect(tooHard([noticed, why, ...steps], CARD.single)).toEqual([]);
    }
  });

  test('has nothing hard around it', () => {
    const around = Object.keys(messages).filter((key) => key.startsWith('warning_'));
    expect(around.length).toBeGreaterThan(50);
    expect(tooHard(around, CARD.single)).toEqual([]);
  });
});

describe('the measure', () => {
  it('tells easy from hard', () => {
    expect(gradeOf('guidance_grooming_why_small')).toBeLessThan(gradeOf('guidance_grooming_why_young'));
    expect(tooHard(['guidance_camera_means'], CARD.single)).toHaveLength(1);
  });
});
