// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import { Chart } from '../../../../src/ui/dashboard/chart/chart.tsx';
import { barsOf, columnAt, topOfCounts } from '../../../../src/ui/dashboard/chart/columns.ts';
import { FakeExtensionPage } from '../../../fakes/extension-page.ts';
import { show, type View } from '../view.tsx';

const COLUMNS = [
  { date: '2026-03-01', values: [3, 1] },
  { date: '2026-03-02', values: [0, 0] },
  { date: '2026-03-03', values: [2, 0] },
];

describe('the bars of a chart', () => {
  it('stand on each other, the last part at the foot, and fill the top', () => {
    const bars = barsOf(COLUMNS, 4).filter(({ date }) => date === '2026-03-01');
    expect(bars.map(({ part, y, height }) => [part, y, height])).toEqual(
      expect.arrayContaining([
        [1, 75, 25],
        [0, 0, 75],
      ]),
    );
  });

  it('are none where there is nothing', () => {
    expect(barsOf(COLUMNS, 4).map(({ date, part }) => `${date} ${part}`)).not.toContain('2026-03-02 0');
    expect(barsOf([], 4)).toEqual([]);
  });

  it('stay within the drawing', () => {
    for (const { x, y, width, height } of barsOf(COLUMNS, 4)) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(100);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y + height).toBeLessThanOrEqual(100);
    }
  });
});

it.each([
  [0, 0],
  [0.34, 1],
  [0.999, 2],
  [1, 2],
  [-0.5, 0],
])('the place %d of the way across three columns is in number %d', (share, place) => {
  expect(columnAt(share, 3)).toBe(place);
});

it.each([
  [[], 2],
  [[1], 2],
  [[3], 4],
  [[9], 10],
  [[47], 60],
  [[120], 200],
])('the top for counts of %j is %d, with a whole half', (counts, top) => {
  expect(topOfCounts(counts)).toBe(top);
  expect(Number.isInteger(top / 2)).toBe(true);
});

describe('a chart', () => {
  let page: FakeExtensionPage;
  let view: View;

  beforeEach(async () => {
    document.documentElement.dir = '';
    page = new FakeExtensionPage();
    view = await show(
      page,
      <Chart
        columns={COLUMNS}
        parts={['Apples', 'Pears']}
        top={4}
        amount={(value) => `${value} kg`}
        name={(date) => `the day ${date}`}
        shortName={(date) => date.slice(5)}
        inWords="Fruit of three days"
        columnHead="Day"
      />,
    );
  });

  const said = () => view.find('[role="slider"]').getAttribute('aria-valuetext');
  const key = (name: string) =>
    act(
      () =>
        void view
          .find('[role="slider"]')
          .dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true })),
    );

  it('says what it shows, and begins at the newest column', () => {
    expect(view.find('[role="slider"]').getAttribute('aria-label')).toBe('Fruit of three days');
    expect(said()).toBe('the day 2026-03-03: 2 kg, 0 kg');
  });

  it('is read column by column with the keys, to its ends and no farther', async () => {
    await key('ArrowLeft');
    expect(said()).toContain('2026-03-02');
    await key('Home');
    expect(said()).toBe('the day 2026-03-01: 3 kg, 1 kg');
    await key('ArrowLeft');
    expect(said()).toContain('2026-03-01');
    await key('End');
    await key('PageUp');
    expect(said()).toContain('2026-03-03');
  });

  it('follows the arrows also from right to left', async () => {
    document.documentElement.dir = 'rtl';
    await key('ArrowRight');
    expect(said()).toContain('2026-03-02');
  });

  it('says below what is chosen, for those who see', async () => {
    expect(view.text()).toContain(page.text('chart_choose'));
    await key('Home');
    expect(view.find('.chart-chosen').textContent).toBe('the day 2026-03-01: 3 kg, 1 kg');
  });

  it('is there as a table, without columns in which nothing was', async () => {
    await view.press('Table');
    const rows = [...view.root.querySelectorAll('tr')].map((row) =>
      [...row.children].map(({ textContent }) => textContent),
    );
    expect(rows).toEqual([
      ['Day', 'Apples', 'Pears'],
      ['the day 2026-03-03', '2 kg', '0 kg'],
      ['the day 2026-03-01', '3 kg', '1 kg'],
    ]);
    expect(view.root.querySelector('[role="slider"]')).toBeNull();
  });
});
