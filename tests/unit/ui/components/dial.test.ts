import { expect, it } from 'vitest';
import { HELP_SERVICES } from '../../../../src/domain/guidance/help-services-data.ts';
import { telLink } from '../../../../src/ui/components/dial.ts';

it.each([
  ['111', 'tel:111'],
  ['999 / 112', 'tel:999'],
  ['0800 376 633', 'tel:0800376633'],
  ['0508 NETSAFE (0508 638 723)', 'tel:0508638723'],
  ['0800 WHATSUP (0800 942 8787)', 'tel:08009428787'],
  ['1-800-843-5678 (1-800-THE-LOST)', 'tel:18008435678'],
  ['1-800-CALL-FBI (225-5324)', 'tel:18002255324'],
])('%s dials %s', (written, link) => {
  expect(telLink(written)).toBe(link);
});

it('can dial every number that Porchlight lists', () => {
  const services = Object.values(HELP_SERVICES).flatMap(({ emergency, own }) => [emergency, ...own]);
  const phones = services.flatMap((service) => service?.phone ?? []);
  expect(phones.length).toBeGreaterThan(15);
  for (const phone of phones) expect(telLink(phone)).toMatch(/^tel:\d{3,11}$/);
});
