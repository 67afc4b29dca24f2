import { describe, expect, it } from 'vitest';
import messages from '../../../../public/_locales/en/messages.json' with { type: 'json' };
import { childAdvice, findReassurance } from '../../../../src/domain/guidance/advice-child.ts';
import { parentAdvice } from '../../../../src/domain/guidance/advice-parent.ts';
import { adviceSources } from '../../../../src/domain/guidance/advice-sources.ts';
import { askAdvice, cameraAdvice } from '../../../../src/domain/guidance/camera-advice.ts';
import { servicesFor } from '../../../../src/domain/guidance/help-services.ts';
import { reasonText } from '../../../../src/domain/guidance/reasons.ts';
import { secondThought, secondThoughtSources } from '../../../../src/domain/guidance/second-thoughts.ts';
import { CAMERA_SITUATIONS, CONTACT_SITUATIONS } from '../../../../src/domain/guidance/situations.ts';
import { SOURCES } from '../../../../src/domain/guidance/sources.ts';
import {
  type Audience,
  CAMERA_AUDIENCES,
  CAMERA_CONCERNS,
  COUNTRIES,
  type Direction,
  LEVELS,
  SENDING_CONCERNS,
  SIGNAL_KINDS,
  STANDINGS,
} from '../../../../src/domain/model.ts';

const texts: Record<string, { message: string } | undefined> = messages;
const SITUATIONS = [...CONTACT_SITUATIONS, ...CAMERA_SITUATIONS];
const DIRECTIONS: readonly Direction[] = ['fromContact', 'fromChild'];

const childKeys = SITUATIONS.flatMap((situation) => {
  const { noticed, why, steps } = childAdvice(situation);
  return [noticed, why, ...steps];
});
const AUDIENCES: readonly Audience[] = ['direct', 'group', 'unknown'];
const sendingKeys = SENDING_CONCERNS.flatMap((concern) => {
  const asked = STANDINGS.flatMap((standing) =>
    AUDIENCES.map((audience) => secondThought([concern], standing, audience)),
  );
  return asked.flatMap(({ noticed, why, steps }) => [noticed, why, ...steps, `sending_${concern}`]);
});
const cameraKeys = CAMERA_CONCERNS.flatMap((concern) => {
  const told = CAMERA_AUDIENCES.flatMap((audience) =>
    [false, true].flatMap((hasContact) =>
      [false, true].map((isScreen) => cameraAdvice({ concerns: [concern], audience, hasContact, isScreen })),
    ),
  );
  return told.flatMap(({ noticed, why, steps }) => [noticed, why, ...steps, ...askAdvice([concern]).steps]);
});
const childSees = [...new Set([...childKeys, ...sendingKeys, ...cameraKeys])];
const parentKeys = SITUATIONS.flatMap((situation) => {
  const { opening, means, steps } = parentAdvice(situation);
  return [opening, means, ...steps];
});
const reasonKeys = DIRECTIONS.flatMap((direction) => [
  ...SIGNAL_KINDS.map((signal) => reasonText({ signal, direction }).key),
  reasonText({ signal: 'statesAge', direction, value: 14 }).key,
  reasonText({ signal: 'movesElsewhere', direction, value: 'whatsapp' }).key,
  reasonText({ signal: 'demandsMoney', direction, value: 60 }).key,
  reasonText({ signal: 'demandsMoney', direction, value: 'giftCard' }).key,
  ...['when', 'where', 'when+where'].map((value) => reasonText({ signal: 'meeting', direction, value }).key),
  reasonText({ signal: 'movesElsewhere', direction, value: 'phone' }).key,
]);
const otherKeys = [
  'advice_notInTrouble',
  ...LEVELS.map((level) => `level_${level}`),
  ...CAMERA_CONCERNS.map((concern) => `concern_${concern}`),
];
const sendingButtons = ['sending_change', 'sending_leave', 'sending_anyway', 'sending_also'];
const serviceKeys = COUNTRIES.flatMap((country) => servicesFor(country).map((service) => service.forWhat));
const used = new Set([
  ...childSees,
  ...sendingButtons,
  ...parentKeys,
  ...reasonKeys,
  ...otherKeys,
  ...serviceKeys,
]);

describe('the texts', () => {
  it.each([...used])('%s is there', (key) => {
    expect(texts[key]?.message).toBeTruthy();
  });

  it('holds nothing that no advice uses', () => {
    const written = Object.keys(texts).filter((key) =>
      /^(advice|reason|level|concern|service|sending)_/.test(key),
    );
    expect(written.filter((key) => !used.has(key) && !key.startsWith('advice_tip_'))).toEqual([]);
  });

  it('never shouts, blames or names a kind of person', () => {
    const all = Object.entries(texts).map(([key, text]) => `${key}: ${text?.message}`);
    expect(all.filter((text) => /!|predator|victim|you should have/i.test(text))).toEqual([]);
  });

  it.each(childSees)('%s is short enough for a nine-year-old', (key) => {
    const sentences = (texts[key]?.message ?? '').split(/[.?:]\s*/);
    const longest = Math.max(...sentences.map((sentence) => sentence.split(/\s+/).length));
    expect(longest).toBeLessThanOrEqual(18);
  });
});

describe('advice', () => {
  it.each(SITUATIONS)('for %s has one to three steps, a source and a date', (situation) => {
    const { steps } = childAdvice(situation);
    const { child, parent, checked } = adviceSources(situation);
    expect(steps.length).toBeGreaterThanOrEqual(1);
    expect(steps.length).toBeLessThanOrEqual(3);
    expect(new Set(steps).size).toBe(steps.length);
    expect(checked).toMatch(/^\d{4}-\d{2}$/);
    expect([...child, ...parent].every((source) => SOURCES[source])).toBe(true);
    expect(Math.min(child.length, parent.length)).toBeGreaterThanOrEqual(1);
  });

  it.each(SITUATIONS)('for %s keeps the order: stop, note, block, tell', (situation) => {
    const order = ['advice_step_stop', 'advice_step_note', 'advice_step_blockTell', 'advice_step_tell'];
    const ranks = childAdvice(situation).steps.map((step) => order.indexOf(step));
    const known = ranks.filter((rank) => rank >= 0);
    expect(known).toEqual([...known].sort((a, b) => a - b));
  });

  it('says "You are not in trouble" in every serious warning and in blackmail', () => {
    expect(SITUATIONS.map((situation) => findReassurance(situation, 'danger'))).not.toContain(null);
    expect(findReassurance('blackmail', 'caution')).toBe('advice_notInTrouble');
    expect(findReassurance('threatened', 'caution')).toBe('advice_notInTrouble');
    expect(findReassurance('secrecy', 'caution')).toBeNull();
  });
});

describe('a second thought', () => {
  it.each(SENDING_CONCERNS)('about %s has a source and a date', (concern) => {
    const { sources, checked } = secondThoughtSources(concern);
    expect(sources.every((source) => SOURCES[source])).toBe(true);
    expect(sources.length).toBeGreaterThanOrEqual(1);
    expect(checked).toMatch(/^\d{4}-\d{2}$/);
  });

  it('tells why by who reads along, and for words that hurt always the same', () => {
    const whys = [
      secondThought(['phone'], 'new', 'direct').why,
      secondThought(['phone'], 'new', 'group').why,
      secondThought(['phone'], 'risky', 'group').why,
    ];
    expect(new Set(whys).size).toBe(3);
    expect(secondThought(['unkind'], 'risky', 'direct').why).toBe('sending_unkind_why');
  });

  it('says "You are not in trouble" where the contact is one to be careful with', () => {
    expect(texts[secondThought(['picture'], 'risky', 'direct').why]?.message).toContain('not in trouble');
  });
});

describe('reasons', () => {
  it.each([
    [
      { signal: 'statesAge', value: 24 },
      { key: 'reason_statesAge_fromContact_value', substitutions: ['24'] },
    ],
    [{ signal: 'statesAge' }, { key: 'reason_statesAge_fromContact', substitutions: [] }],
    [
      { signal: 'asksAge', value: 12 },
      { key: 'reason_asksAge_fromContact', substitutions: [] },
    ],
    [
      { signal: 'movesElsewhere', value: 'snapchat' },
      { key: 'reason_movesElsewhere_fromContact_value', substitutions: ['Snapchat'] },
    ],
    [
      { signal: 'movesElsewhere', value: '<b>page</b>' },
      { key: 'reason_movesElsewhere_fromContact', substitutions: [] },
    ],
    [
      { signal: 'movesElsewhere', value: 'constructor' },
      { key: 'reason_movesElsewhere_fromContact', substitutions: [] },
    ],
  ] as const)('%j reads as %j', (reason, text) => {
    expect(reasonText({ ...reason, direction: 'fromContact' })).toEqual(text);
  });
});
