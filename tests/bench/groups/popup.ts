import type { Browsers } from '../browsers/browsers.ts';
import { type Opening, popupOpener, STILL_PAGE, type Wishes } from '../browsers/popup-opener.ts';
import { median } from '../clock.ts';
import type { Figure } from '../figures.ts';

const ROUNDS = 9;

/** Ways to open it: the same one on the first day and with a year behind it. */
const WAYS: readonly { how: string; wishes: Wishes }[] = [
  { how: '', wishes: {} },
  { how: ', the background asleep', wishes: { asleep: true } },
  { how: ', for the first time', wishes: { forget: true } },
];

/** How long the popup takes with nothing and with a year behind it, since the navigation. */
export async function popup(browsers: Browsers): Promise<Figure[]> {
  const [young, old] = [await browsers.firstDay(), await browsers.year()];
  const pairs = [];
  for (const { how, wishes } of WAYS) {
    const pair = { young: await popupOpener(young, wishes), old: await popupOpener(old, wishes) };
    pairs.push({
      how,
      forget: wishes.forget,
      ...pair,
      times: { young: [] as Opening[], old: [] as Opening[] },
    });
  }
  const still = await popupOpener(young, { opens: STILL_PAGE.name });
  const stillTimes: number[] = [];
  // In turns: what else the machine does, it does to all of them. In the first round nothing is warm or kept.
  for (let round = 0; round <= ROUNDS; round += 1) {
    const { useful } = await still.open();
    if (round > 0) stillTimes.push(useful);
    for (const pair of pairs) {
      const opened = { young: await pair.young.open(), old: await pair.old.open() };
      if (round === 0) continue;
      pair.times.young.push(opened.young);
      pair.times.old.push(opened.old);
    }
  }
  await still.close();
  for (const pair of pairs) {
    await pair.young.close();
    await pair.old.close();
  }
  const figures = pairs.flatMap(({ how, forget, times }) => [
    ...figuresOf('the popup', how, times, ({ useful }) => useful),
    // Where nothing was kept, what is useful is what is fresh.
    ...(forget ? [] : figuresOf('the fresh summary in it', how, times, ({ fresh }) => fresh)),
  ]);
  const against = { what: 'the popup, first day', value: figures[0]?.value ?? Number.NaN };
  const name = 'a page of ours that has no script';
  return [{ name, value: median(stillTimes), unit: 'ms', against }, ...figures];
}

function figuresOf(
  what: string,
  how: string,
  times: { young: readonly Opening[]; old: readonly Opening[] },
  pick: (opening: Opening) => number,
): Figure[] {
  const [young, old] = [median(times.young.map(pick)), median(times.old.map(pick))];
  return [
    { name: `${what} on the first day${how}`, value: young, unit: 'ms' },
    {
      name: `${what} with a year behind it${how}`,
      value: old,
      unit: 'ms',
      against: { what: 'first day', value: young },
    },
  ];
}
