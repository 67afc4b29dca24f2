import { describe, expect, it, test } from 'vitest';
import messages from '../../../../public/_locales/en/messages.json' with { type: 'json' };
import { childGuide } from '../../../../src/domain/guidance/child-guides.ts';
import { guideSources } from '../../../../src/domain/guidance/guide-sources.ts';
import { needsMetBy, removalServices, servicesAbout } from '../../../../src/domain/guidance/help-fits.ts';
import { servicesFor } from '../../../../src/domain/guidance/help-services.ts';
import { parentGuide, TOOLKIT, toolkitName } from '../../../../src/domain/guidance/parent-guides.ts';
import { CAMERA_SITUATIONS, CONTACT_SITUATIONS } from '../../../../src/domain/guidance/situations.ts';
import { findTopic, TOPICS, topicOf, topicTexts } from '../../../../src/domain/guidance/topics.ts';
import { AGE_BANDS, COUNTRIES } from '../../../../src/domain/model.ts';

const texts: Record<string, { message: string } | undefined> = messages;
const READERS = ['child', 'parent'] as const;
const childCases = TOPICS.flatMap((topic) => AGE_BANDS.map((band) => ({ topic, band })));

const childKeys = childCases.flatMap(({ topic, band }) => {
  const { opening, why, steps, say } = childGuide(topic, band);
  return [opening, why, ...steps, say];
});
const passages = TOPICS.flatMap((topic) => {
  const { calm, words, means, now, later } = parentGuide(topic);
  return [calm, ...words, means, ...now, ...later];
});
const nameKeys = TOPICS.flatMap((topic) => Object.values(topicTexts(topic)));
const used = new Set([
  ...childKeys,
  ...passages.map(({ key }) => key),
  ...nameKeys,
  ...TOOLKIT.map(toolkitName),
]);

describe('the texts of the guidance', () => {
  it.each([...used])('%s is there', (key) => {
    expect(texts[key]?.message).toBeTruthy();
  });

  it('are all used', () => {
    const kinds = /^guidance_(?:open|small|young|teen|say|calm|now|later|toolkit)_/;
    const ofTopics = new RegExp(`^guidance_(?:${TOPICS.join('|')})_`);
    const written = Object.keys(texts).filter((key) => kinds.test(key) || ofTopics.test(key));
    expect(written.filter((key) => !used.has(key))).toEqual([]);
  });
});

describe('what a child is told', () => {
  it.each(childCases)('about $topic at $band: a kind word, why, two to five steps, words to use', (one) => {
    const { opening, why, steps, say } = childGuide(one.topic, one.band);
    expect(new Set([opening, why, say, ...steps]).size).toBe(steps.length + 3);
    expect(steps.length).toBeGreaterThanOrEqual(2);
    expect(steps.length).toBeLessThanOrEqual(one.band === 'under9' ? 3 : 5);
    expect(texts[say]?.message).toMatch(/^“.+”$/);
  });

  it.each(TOPICS)('about %s is not the same for every age', (topic) => {
    const whys = AGE_BANDS.map((band) => texts[childGuide(topic, band).why]?.message ?? '');
    const lengths = whys.map((why) => why.length);
    expect(new Set(whys).size).toBe(3);
    expect(lengths[0]).toBeLessThan(Math.min(...lengths.slice(1)));
  });

  it('goes from stopping over a note to blocking and telling, above nine', () => {
    const order = [/stop|noAnswer|noFight|payNothing/, /note$/, /_block/, /_tell$/];
    for (const { topic, band } of childCases.filter((one) => one.band !== 'under9')) {
      const ranks = childGuide(topic, band).steps.map((step) => order.findIndex((kind) => kind.test(step)));
      const known = ranks.filter((rank) => rank >= 0);
      expect(known, `${topic} ${band}`).toEqual([...known].sort((one, other) => one - other));
    }
  });

  it('sends the youngest to a grown-up', () => {
    for (const topic of TOPICS) {
      const { steps, say } = childGuide(topic, 'under9');
      const said = [...steps, say].map((key) => texts[key]?.message ?? '').join(' ');
      expect(said).toMatch(/grown-up/);
    }
  });

  it('never asks a child to keep a picture', () => {
    const notes = [...new Set(childKeys)].filter((key) => /note$/.test(key));
    expect(notes.length).toBeGreaterThanOrEqual(2);
    for (const note of notes) expect(texts[note]?.message).toMatch(/(?:Do not save any|Save no) pictures/);
  });

  it('does not talk to teenagers as to children', () => {
    const childish = /grown-up|clever|\bkids?\b|brave/;
    const said = TOPICS.flatMap((topic) => Object.values(childGuide(topic, '16to17')).flat());
    expect(said.filter((key) => childish.test(texts[key]?.message ?? ''))).toEqual([]);
  });
});

describe('what a parent is told', () => {
  it.each(TOPICS)('about %s begins with staying calm and words for the talk, then what to do', (topic) => {
    const { calm, words, means, now, later } = parentGuide(topic);
    expect(calm.serves).toBe('plan');
    expect(words.map(({ key }) => texts[key]?.message)).toEqual([
      expect.stringMatching(/^“.+”$/),
      expect.stringMatching(/^“.+”$/),
    ]);
    expect(means.serves).toBe('understand');
    expect(now.length).toBeGreaterThanOrEqual(2);
    expect(later.length).toBeGreaterThanOrEqual(2);
    const keys = [calm, ...words, means, ...now, ...later].map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('serves every step of the toolkit', () => {
    expect(new Set(passages.map(({ serves }) => serves))).toEqual(new Set(TOOLKIT));
  });

  it('never takes the device away first', () => {
    const all = passages.map(({ key }) => texts[key]?.message ?? '').join('\n');
    expect(all).toMatch(/Do not take the device away/);
    expect(all).not.toMatch(/(?:^|\. )Take (?:away|the device)/m);
  });
});

describe.each(READERS)('for a %s', (reader) => {
  it.each(TOPICS)('the guidance about %s has sources with an address, and a date', (topic) => {
    const { sources, checked } = guideSources(topic, reader);
    expect(sources.length).toBeGreaterThanOrEqual(1);
    for (const { title, url } of sources) {
      expect(title).not.toBe('');
      expect(new URL(url).protocol).toBe('https:');
    }
    expect(checked).toMatch(/^\d{4}-\d{2}$/);
  });

  it.each(TOPICS)('there is somebody to turn to about %s in every country', (topic) => {
    for (const country of COUNTRIES)
      expect(servicesAbout(topic, country, reader).length, country).toBeGreaterThanOrEqual(1);
  });
});

describe('the services for a topic', () => {
  it.each(COUNTRIES)('of %s begin with the emergency number where somebody despairs', (country) => {
    const emergency = servicesFor(country).find((service) => service.emergency);
    const [first] = servicesAbout('despair', country, 'child');
    expect(first).toBe(
      emergency ?? servicesFor('other').find(({ id }) => id === 'childHelplineInternational'),
    );
  });

  it.each(COUNTRIES)('of %s can take a picture down', (country) => {
    const ids = removalServices(country).map(({ id }) => id);
    expect(ids).toContain('takeItDown');
    expect(ids.includes('reportRemove')).toBe(country === 'UK');
  });

  it('fit somewhere, each of them', () => {
    const all = COUNTRIES.flatMap((country) => servicesFor(country)).filter((service) => !service.emergency);
    expect(all.filter((service) => needsMetBy(service).length === 0).map(({ id }) => id)).toEqual([]);
  });

  it('send no child to a service for parents', () => {
    const audiences = TOPICS.flatMap((topic) => servicesAbout(topic, 'NZ', 'child')).map(
      ({ audience }) => audience,
    );
    expect(audiences).not.toContain('parent');
  });
});

describe('topics', () => {
  it.each([...CONTACT_SITUATIONS, ...CAMERA_SITUATIONS])(
    'there is one for the warning about %s',
    (situation) => {
      expect(TOPICS).toContain(topicOf(situation));
    },
  );

  test('are found by name', () => {
    expect(findTopic('blackmail')).toBe('blackmail');
    expect(findTopic('constructor')).toBeNull();
  });
});
