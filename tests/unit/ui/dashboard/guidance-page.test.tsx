// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import { childGuide } from '../../../../src/domain/guidance/child-guides.ts';
import { guideSources } from '../../../../src/domain/guidance/guide-sources.ts';
import { parentGuide } from '../../../../src/domain/guidance/parent-guides.ts';
import { TOPICS, topicTexts } from '../../../../src/domain/guidance/topics.ts';
import { AGE_BANDS, type AgeBand } from '../../../../src/domain/model.ts';
import { getSiteHelp } from '../../../../src/protocol/guidance-commands.ts';
import { getSnapshot } from '../../../../src/protocol/ui-commands.ts';
import { READERS } from '../../../../src/ui/dashboard/guidance/reader.ts';
import { FakeExtensionPage } from '../../../fakes/extension-page.ts';
import { settingsOf } from '../../../fakes/settings.ts';
import { emptySnapshot } from '../../../fakes/snapshots.ts';
import type { View } from '../view.tsx';
import { openDashboard } from './open-dashboard.tsx';

let page: FakeExtensionPage;

beforeEach(() => {
  page = new FakeExtensionPage();
});

async function open(fragment: string, childAgeBand: AgeBand | null = null): Promise<View> {
  history.replaceState(null, '', fragment);
  page.answer(getSnapshot, () => emptySnapshot({ settings: settingsOf({ country: 'UK', childAgeBand }) }));
  return openDashboard(page);
}

/** Follows a link, as a browser would. */
async function follow(view: View, words: string): Promise<void> {
  const link = [...view.root.querySelectorAll('a')].find((a) => a.textContent.includes(words));
  if (!link) throw new Error(`No link says "${words}"`);
  await act(async () => {
    location.hash = link.hash;
    await new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
  });
}

describe('the topics', () => {
  it.each(READERS)('are all there for a %s, by the name that fits', async (reader) => {
    const view = await open(reader === 'parent' ? '#guidance?for=parent' : '#guidance');
    const names = [...view.root.querySelectorAll('.topic-name')].map(({ textContent }) => textContent);
    expect(names).toEqual(TOPICS.map((topic) => page.text(topicTexts(topic)[reader])));
  });

  it('lead to a page each, with the reader and the site kept, and the keyboard comes along', async () => {
    const view = await open('#guidance?for=parent&site=discord');
    await follow(view, page.text(topicTexts('blackmail').parent));
    expect(location.hash).toBe('#guidance/blackmail?for=parent&site=discord');
    expect(document.activeElement?.textContent).toBe(page.text(topicTexts('blackmail').parent));
    await follow(view, page.text('guidance_page_back'));
    expect(location.hash).toBe('#guidance?for=parent&site=discord');
    expect(document.activeElement?.textContent).toBe(page.text('guidance_page_topics'));
  });

  it('are shown for a topic that is not there', async () => {
    const view = await open('#guidance/constructor');
    expect(view.root.querySelectorAll('.topic')).toHaveLength(TOPICS.length);
  });
});

describe.each(TOPICS)('the page about %s', (topic) => {
  it.each(AGE_BANDS)('speaks to a child of %s', async (band) => {
    const view = await open(`#guidance/${topic}`, band);
    const { opening, why, steps, say } = childGuide(topic, band);
    for (const key of [opening, why, ...steps, say]) expect(view.text()).toContain(page.text(key));
  });

  it('tells a parent first how not to overreact, then words for the talk, then what to do', async () => {
    const view = await open(`#guidance/${topic}?for=parent`);
    const { calm, words, means, now, later } = parentGuide(topic);
    const places = [calm, ...words, means, ...now, ...later].map(({ key }) =>
      view.text().indexOf(page.text(key)),
    );
    expect(places).not.toContain(-1);
    expect(places.slice(0, 4)).toEqual([...places.slice(0, 4)].sort((one, other) => one - other));
    expect(Math.min(...places.slice(4))).toBeGreaterThan(places[3] ?? 0);
  });

  it.each(READERS)('names its sources and their date to a %s', async (reader) => {
    const view = await open(`#guidance/${topic}?for=${reader}`);
    const { sources } = guideSources(topic, reader);
    const links = [...view.root.querySelectorAll('.sources a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(sources.map(({ url }) => url));
    expect(view.find('.sources').textContent).toContain('November 2026');
    expect(view.find('.sources').textContent).toContain(page.text('ui_netsafe'));
  });
});

describe('a page', () => {
  it('speaks to a child of nine to twelve while the age is not known', async () => {
    const view = await open('#guidance/grooming');
    expect(view.text()).toContain(page.text(childGuide('grooming', '9to12').why));
  });

  it('changes from child to parent and back', async () => {
    const view = await open('#guidance/meeting');
    await follow(view, page.text('guidance_page_parent'));
    expect(view.text()).toContain(page.text(parentGuide('meeting').calm.key));
    await follow(view, page.text('guidance_page_child'));
    expect(view.text()).not.toContain(page.text(parentGuide('meeting').calm.key));
  });

  it.each(READERS)('puts the emergency number first where somebody despairs, for a %s', async (reader) => {
    const view = await open(`#guidance/despair?for=${reader}`);
    expect(view.find('main a[href^="tel:"]').getAttribute('href')).toBe('tel:999');
    expect(view.find('main .emergency').textContent).toBe('Call 999');
  });

  it('shows the services of the country that fit', async () => {
    const names = (view: View) =>
      [...view.root.querySelectorAll('.service-name')].map(({ textContent }) => textContent);
    expect(names(await open('#guidance/picturesSent'))[0]).toBe('Report Remove');
    expect(names(await open('#guidance/bullied'))).not.toContain('NSPCC Helpline');
    expect(names(await open('#guidance/bullied?for=parent'))).toContain('NSPCC Helpline');
  });

  it('names where the site lets people report, in a new tab that knows nothing of this one', async () => {
    const report = 'https://discord.com/report';
    page.answer(getSiteHelp, ({ site }) => ({ site, report, block: null, privacy: null }));
    const view = await open('#guidance/blackmail?site=Discord');
    const link = view.find('.site-link');
    expect([link.getAttribute('href'), link.getAttribute('target'), link.getAttribute('rel')]).toEqual([
      report,
      '_blank',
      'noopener noreferrer',
    ]);
    const help = [...view.root.querySelectorAll('a')].find((a) => a.textContent === page.text('popup_help'));
    expect(help?.getAttribute('href')).toBe('../help/index.html#site=Discord');
  });

  it('asks about no site where none is named', async () => {
    await open('#guidance/blackmail');
    expect(page.sent.map(({ command }) => command)).not.toContain(getSiteHelp.name);
  });
});
