// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { CAMERA_RULES, SITE_KINDS, SITE_NOTES } from '../../../../src/domain/model.ts';
import { getSiteHelp } from '../../../../src/protocol/guidance-commands.ts';
import { getSite, getSites } from '../../../../src/protocol/history-commands.ts';
import type { SiteReply } from '../../../../src/ui/dashboard/sites/site.ts';
import { FakeExtensionPage } from '../../../fakes/extension-page.ts';
import { DISCORD, siteReply, siteRow } from '../../../fakes/history.ts';
import { EVENING } from '../../../fakes/snapshots.ts';
import type { View } from '../view.tsx';
import { openDashboard } from './open-dashboard.tsx';

let page: FakeExtensionPage;

beforeEach(() => {
  location.hash = '#sites';
  page = new FakeExtensionPage();
});

const NOTHING = { seconds: 0, messages: 0, cameraSeconds: 0 };

describe('the list of sites', () => {
  const open = async (...sites: ReturnType<typeof siteRow>[]) => {
    page.answer(getSites, () => ({ takenAt: EVENING, timeZone: 'UTC', sites }));
    return openDashboard(page);
  };

  it('says of each how long, what it is, and for whom', async () => {
    const view = await open(siteRow());
    const row = view.find('.site-row').textContent;
    expect(row).toMatch(/1 hr · 20 messages/);
    expect(row).toContain(page.text('site_kind_messenger'));
    expect(row).toContain(page.text('site_age_service', '13'));
    await view.press(page.text('sites_period_fourWeeks'));
    expect(view.find('.site-row').textContent).toMatch(/4 hr/);
  });

  it('says when one was used last that is used no more, and what is not on the list', async () => {
    const view = await open(siteRow({ about: null, says: [], week: NOTHING, fourWeeks: NOTHING }));
    expect(view.find('.site-row').textContent).toContain('Last used on Wednesday, 20 May');
    expect(view.find('.site-row').textContent).toContain(page.text('sites_unlisted'));
  });

  it('says that nothing was seen', async () => {
    expect((await open()).text()).toContain(page.text('sites_none'));
  });
});

describe('the page of a site', () => {
  const HELP = 'https://help.example.org/report';
  async function open(changes: Partial<SiteReply> = {}): Promise<View> {
    location.hash = '#sites/discord';
    page.answer(getSite, () => siteReply(changes));
    page.answer(getSiteHelp, () => ({ site: 'Discord', report: HELP, block: null, privacy: null }));
    return openDashboard(page);
  }

  it('says for whom it is, why, and that the child is younger', async () => {
    const view = await open();
    expect(view.text()).toContain('The service itself says: 13 and over.');
    expect(view.text()).toContain(`Why: ${page.text('site_note_strangers')}.`);
    expect(view.text()).toContain(page.text('site_age_above'));
    expect((await open({ says: [] })).text()).not.toContain(page.text('site_age_above'));
  });

  it.each(SITE_NOTES)('has words for what can be done there: %s', async (note) => {
    const about = { site: 'Discord', kind: 'social', statedAge: null, ratedAge: 16, notes: [note] } as const;
    const view = await open({ about: { ...about, notes: [note] }, ratedFor: [] });
    expect(view.text()).toContain(page.text(`site_can_${note}`));
    expect(view.text()).toContain(page.text('site_age_unstated'));
    expect(view.text()).toContain(page.text('site_age_follows'));
  });

  it.each(SITE_KINDS)('has words for what kind of place it is: %s', async (kind) => {
    const view = await open({ about: { site: 'Discord', kind, statedAge: 13, ratedAge: 13, notes: [] } });
    expect(view.text()).toContain(page.text(`site_kind_${kind}`));
  });

  it('has a chart of each thing that is counted', async () => {
    const view = await open();
    const label = () => view.find('[role="slider"]').getAttribute('aria-label');
    expect(label()).toMatch(/^Time: 1 hr in all, on 1 of the last 2 days/);
    await view.press(page.text('site_days_messages'));
    expect(label()).toMatch(/^Messages: 20 in all/);
    await view.press(page.text('site_days_cameraSeconds'));
    expect(view.text()).toContain(page.text('site_days_none', '2'));
  });

  it('leads to its own pages, away from everything, and says which were not found', async () => {
    const view = await open();
    const link = view.find(`a[href="${HELP}"]`);
    expect([link.getAttribute('rel'), link.getAttribute('target')]).toEqual([
      'noopener noreferrer',
      '_blank',
    ]);
    expect(view.text()).toContain('help.example.org');
    expect(view.text()).toContain(page.text('site_help_block'));
  });

  it.each([null, ...CAMERA_RULES])('says what the rule %s means', async (rule) => {
    expect((await open({ rule })).text()).toContain(page.text(`dashboard_rule_${rule ?? 'none'}_what`));
  });

  it('says what could not be seen there', async () => {
    const spot = { kind: 'cannotRead', site: 'discord', count: 2, lastAt: EVENING } as const;
    const view = await open({ blindSpots: [spot] });
    expect(view.text()).toContain(page.text('popup_blind_cannotRead', DISCORD.name));
  });

  it('knows nothing of a site that is not on the list, and says so', async () => {
    const view = await open({ about: null, says: [], contactCount: 0, contacts: [] });
    expect(view.text()).toContain(page.text('site_unlisted'));
    expect(view.text()).toContain(page.text('site_contacts_none'));
    expect(page.sent.map(({ command }) => command)).not.toContain(getSiteHelp.name);
  });
});
