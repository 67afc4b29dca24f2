import type { Country } from '../model.ts';
import { servicesFor } from './help-services.ts';
import type { HelpService } from './help-services-data.ts';

/** Who takes reports of what was done to a child online, by country; beside them the police everywhere. */
const REPORT_TO: Record<Country, readonly string[]> = {
  NZ: ['netsafe', 'police105'],
  AU: ['accce', 'esafety'],
  UK: ['ceop'],
  US: ['cyberTipline', 'fbi'],
  CA: ['cybertipCa'],
  IE: ['garda', 'hotlineIe'],
  EU: ['insafe'],
  other: ['childHelplineInternational'],
};

/** The services that a report is for, first the one that the family turns to first. */
export function reportTo(country: Country): readonly HelpService[] {
  const services = servicesFor(country);
  return REPORT_TO[country].flatMap((id) => services.find((service) => service.id === id) ?? []);
}
