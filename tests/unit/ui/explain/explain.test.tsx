// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import messages from '../../../../public/_locales/en/messages.json' with { type: 'json' };
import { AGE_BANDS } from '../../../../src/domain/model.ts';
import type { Settings } from '../../../../src/domain/settings.ts';
import { Explain } from '../../../../src/ui/explain/explain.tsx';
import { explanationFor } from '../../../../src/ui/explain/texts.ts';
import { FakeExtensionPage } from '../../../fakes/extension-page.ts';
import { FakeFamilySettings } from '../../../fakes/family-settings.ts';
import { settle } from '../fields.ts';
import { show } from '../view.tsx';

async function open(settings: Partial<Settings> | null) {
  const page = new FakeExtensionPage();
  if (settings) new FakeFamilySettings(page, settings);
  const view = await show(page, <Explain page={page} />);
  await settle();
  return { page, view };
}

describe('Porchlight, told to a child', () => {
  it.each(AGE_BANDS)('speaks to the age that the family gave: %s', async (band) => {
    const { page, view } = await open({ childAgeBand: band });
    const { lead, sees, never, same } = explanationFor(band);
    for (const key of [lead, ...sees, ...never, same]) expect(view.text()).toContain(page.text(key));
    expect(view.find('[aria-pressed="true"]').textContent).toBe(page.text(`ui_age_${band}`));
  });

  it('can be read for another age', async () => {
    const { page, view } = await open({ childAgeBand: '16to17' });
    await view.press(page.text('ui_age_under9'));
    expect(view.text()).toContain(page.text('explain_lead_under9'));
  });

  it('calls the child by its name, and says whom the family chose to tell', async () => {
    const { page, view } = await open({ childName: 'Sam', people: ['Mum', 'Nana'] });
    expect(view.find('h1').textContent).toBe(page.text('explain_title_named', 'Sam'));
    expect(view.text()).toContain('Mum or Nana');
  });

  it('speaks to any child where nothing is known, also without the background', async () => {
    const { page, view } = await open(null);
    expect(view.find('h1').textContent).toBe(page.text('explain_title'));
    expect(view.text()).toContain(page.text('explain_lead_9to12'));
    expect(view.text()).toContain(page.text('explain_anyone'));
  });

  it('has help one press away', async () => {
    const { page, view } = await open({});
    expect(view.find('a.button-primary').textContent).toBe(page.text('popup_help'));
  });
});

describe('its texts', () => {
  const said = Object.entries(messages).filter(([key]) => key.startsWith('explain_'));

  it.each(said)('%s has short sentences', (key, { message }) => {
    const most = key.includes('under9') ? 13 : 18;
    const lengths = message.split(/[.?:]\s*/).map((sentence) => sentence.split(/\s+/).length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(most);
  });

  it.each(AGE_BANDS)(
    'tell a child of %s that it is not in trouble, and that nobody hears of a cry for help',
    (band) => {
      const { doing, never } = explanationFor(band);
      const textOf = (keys: readonly string[]) =>
        keys.map((key) => new FakeExtensionPage().text(key)).join(' ');
      expect(textOf(doing)).toContain('You are not in trouble');
      expect(textOf(never)).toContain('help');
    },
  );
});
