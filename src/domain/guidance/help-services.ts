import type { Country } from '../model.ts';
import { HELP_SERVICES, type HelpService, OTHER_HELP_HOSTS } from './help-services-data.ts';

/**
 * The services of a country, emergency first. Every country ends with those that are there for the whole world.
 * @param first ids of those to name before the others, of whatever country they are
 */
export function servicesFor(country: Country, first: readonly string[] = []): readonly HelpService[] {
  const { emergency, own } = HELP_SERVICES[country];
  const worldwide = HELP_SERVICES.other.own.filter((service) => !own.includes(service));
  const named = [...new Set(first)].flatMap((id) => allServices().find((service) => service.id === id) ?? []);
  const nearby = country === 'other' ? own : [...own, ...worldwide];
  const everything = [...named, ...nearby.filter((service) => !named.includes(service))];
  return emergency === null ? everything : [emergency, ...everything];
}

/** Hosts of helplines and help pages, of every country. */
export const HELP_HOSTS: ReadonlySet<string> = new Set([
  ...allServices().flatMap((service) => service.hosts),
  ...OTHER_HELP_HOSTS,
]);

/**
 * Whether a host is a helpline or a help page, of any country. What a child does there is never recorded, so this
 * errs on the wide side: subdomains count too.
 */
export function isHelpHost(host: string): boolean {
  const labels = host.toLowerCase().replace(/\.$/, '').split('.');
  return labels.some((_, first) => HELP_HOSTS.has(labels.slice(first).join('.')));
}

function allServices(): HelpService[] {
  return Object.values(HELP_SERVICES).flatMap((services) => services.own);
}
