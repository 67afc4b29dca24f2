import type { Country } from '../model.ts';
import { servicesFor } from './help-services.ts';
import type { HelpService } from './help-services-data.ts';
import type { Topic } from './topics.ts';

/** What somebody needs: a person to talk to, a place to report it, a picture taken down, help for a worried parent. */
type Need = 'talk' | 'report' | 'remove' | 'bullying' | 'worry';

/** What each service is there for. The emergency number fits everything, where someone is in danger. */
const FITS: Readonly<Record<string, readonly Need[]>> = {
  netsafe: ['report', 'bullying'],
  whatsUp: ['talk', 'bullying'],
  youthline: ['talk', 'bullying'],
  needToTalk: ['talk'],
  safeToTalk: ['talk', 'report'],
  police105: ['report'],
  dia: ['report'],
  orangaTamariki: ['worry'],
  childlineUk: ['talk', 'bullying'],
  reportRemove: ['remove'],
  ceop: ['report'],
  nspcc: ['worry', 'bullying'],
  cyberTipline: ['report'],
  lifeline988: ['talk'],
  crisisTextLine: ['talk'],
  fbi: ['report'],
  kidsHelpline: ['talk', 'bullying'],
  accce: ['report'],
  esafety: ['bullying', 'remove'],
  kidsHelpPhone: ['talk', 'bullying'],
  cybertipCa: ['report'],
  needHelpNow: ['remove'],
  childlineIe: ['talk', 'bullying'],
  garda: ['report'],
  hotlineIe: ['report'],
  child116111: ['talk', 'bullying'],
  insafe: ['report', 'bullying', 'talk'],
  takeItDown: ['remove'],
  childHelplineInternational: ['talk', 'bullying'],
};

/** What each topic calls for, most needed first. */
const NEEDED: Record<Topic, readonly Need[]> = {
  despair: ['talk', 'worry'],
  blackmail: ['report', 'remove', 'talk', 'worry'],
  picturesSent: ['remove', 'report', 'talk', 'worry'],
  picturesAsked: ['report', 'talk', 'worry'],
  grooming: ['report', 'talk', 'worry'],
  meeting: ['report', 'talk', 'worry'],
  adultTalk: ['report', 'talk', 'worry'],
  camera: ['report', 'remove', 'talk', 'worry'],
  bullied: ['bullying', 'talk'],
  bystander: ['bullying', 'talk'],
  unkind: ['talk'],
  oversharing: ['report', 'talk'],
  belowAge: ['talk', 'report'],
};

/**
 * The services of a country that fit a topic, best first; those for parents are left out for a child. Where someone may be in
 * danger, the emergency number is the first.
 * @param first ids of those to name before the others that fit
 */
export function servicesAbout(
  topic: Topic,
  country: Country,
  reader: 'child' | 'parent',
  first: readonly string[] = [],
): HelpService[] {
  const all = servicesFor(country, first).filter(
    ({ audience }) => reader === 'parent' || audience !== 'parent',
  );
  const emergency = topic === 'despair' ? all.filter((service) => service.emergency) : [];
  const fitting = NEEDED[topic].flatMap((need) =>
    all.filter((service) => needsMetBy(service).includes(need)),
  );
  const named = fitting.filter(({ id }) => first.includes(id));
  return [...new Set([...emergency, ...named, ...fitting])];
}

/** The services of a country that help to take a picture down. */
export function removalServices(country: Country): HelpService[] {
  return servicesFor(country).filter((service) => needsMetBy(service).includes('remove'));
}

/** What a service is there for; nothing for an emergency number. */
export function needsMetBy({ id }: HelpService): readonly Need[] {
  return FITS[id] ?? [];
}
