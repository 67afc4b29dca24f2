import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Country } from '../../src/domain/model.ts';
import { messagesObserved, timeSpent, warningAnswered } from '../../src/protocol/content-commands.ts';
import { saveSettings } from '../../src/protocol/settings-commands.ts';
import { showWarning } from '../../src/protocol/tab-commands.ts';
import { answerContact } from '../../src/protocol/ui-commands.ts';
import { getWeek } from '../../src/protocol/week-commands.ts';
import { DISCORD, TestBackground } from '../fakes/background.ts';
import { observed } from '../fakes/observations.ts';
import { settingsOf } from '../fakes/settings.ts';

const DAY = 86_400_000;

let background: TestBackground;
beforeEach(() => {
  background = new TestBackground();
});

const week = async (weeksBack = 0) => {
  background.restart();
  return background.fromUi(getWeek, { weeksBack });
};
const choose = (country: Country) =>
  background.fromUi(saveSettings, { settings: settingsOf({ country, people: ['Nana'] }), passphrase: null });

async function riskyTalk(): Promise<void> {
  await background.fromPage(messagesObserved, {
    conversation: { id: 'chat', title: 'Robin', audience: 'direct' },
    contact: { id: 'robin', name: 'Robin', account: {} },
    observations: (['asksAge', 'asksAlone', 'secrecy', 'asksCamera'] as const).map((kind) =>
      observed([kind]),
    ),
  });
}

describe('the week that the family reads together', () => {
  // The clock of the tests stands on a Wednesday.
  it.each<[Country, string, string]>([
    ['NZ', '2026-03-02', '2026-03-08'],
    ['US', '2026-03-01', '2026-03-07'],
  ])('begins where %s begins it', async (country, from, to) => {
    await choose(country);
    expect(await week()).toMatchObject({ weeks: [{ from, to }], page: { week: { from, to } } });
  });

  it('has what happened in it, and the next one has not', async () => {
    await choose('NZ');
    await riskyTalk();
    const warning = background.tabs.shown.find(({ command }) => command === showWarning.name);
    const moment = String(Reflect.get(Object(warning?.request), 'moment'));
    await background.fromPage(warningAnswered, { moment, answer: 'understood' });
    background.clock.pass(60_000);
    const to = background.clock.now();
    const stretches = [{ from: to - 30_000, to, ground: 'used' as const }];
    await background.fromPage(timeSpent, { stretches }, DISCORD);
    await background.fromUi(answerContact, { contact: 'discord robin', answer: 'talked' });
    const { page } = await week();
    expect(page).toMatchObject({
      sites: [{ site: 'Discord', seconds: 30, messages: 4, days: [0, 0, 30, 0, 0, 0, 0] }],
      newPeople: [{ name: 'Robin', site: 'Discord', alsoOn: [] }],
      wentWell: [
        { key: 'week_well_answered', count: 1 },
        { key: 'week_well_talked', count: 1 },
      ],
      together: [{ name: 'Robin', site: 'Discord', talked: true }],
      people: ['Nana'],
    });
    background.clock.pass(7 * DAY);
    expect((await week()).page).toMatchObject({ sites: [], newPeople: [], wentWell: [], together: [] });
    const last = await week(1);
    expect(last.weeks.map(({ from }) => from)).toEqual(['2026-03-09', '2026-03-02']);
    expect(last.page.together).toEqual(page.together);
  });
});
