import type { CameraAgreement } from '../../../domain/camera/agreement.ts';
import type { CameraRule } from '../../../domain/model.ts';
import type { FamilyCamera } from '../family-store.ts';

export type FamilySite = FamilyCamera['sites'][number];

/** The agreement with another rule for a site, or with none. */
export function withRule(agreement: CameraAgreement, site: string, rule: CameraRule | null): CameraAgreement {
  const others = Object.entries(agreement.rules).filter(([id]) => id !== site);
  return { ...agreement, rules: Object.fromEntries(rule === null ? others : [...others, [site, rule]]) };
}

/** How many things would be different. */
export function changesBetween(now: CameraAgreement, draft: CameraAgreement): number {
  const sites = new Set([...Object.keys(now.rules), ...Object.keys(draft.rules)]);
  const rules = [...sites].filter((site) => now.rules[site] !== draft.rules[site]).length;
  const isLateOther =
    now.lateHours?.from !== draft.lateHours?.from || now.lateHours?.to !== draft.lateHours?.to;
  return rules + Number(isLateOther) + Number(now.minutes !== draft.minutes);
}

/** Late hours that begin when they end are none, or all day: nobody can tell which was meant. */
export function isSound({ lateHours }: CameraAgreement): boolean {
  return lateHours === null || lateHours.from !== lateHours.to;
}

/** Sites in the groups in which they are shown, by name. A group without sites is left out. */
export interface SiteGroup {
  what: 'ruled' | 'used' | 'strangers';
  sites: FamilySite[];
}

/**
 * Where a site stands depends on what is saved: it stays in its place while its rule is being changed. What was added and
 * is not saved yet stands with those that have a rule.
 */
export function groupsOf(camera: FamilyCamera, shown: CameraAgreement): SiteGroup[] {
  const ids = new Set(camera.sites.map(({ id }) => id));
  const added = Object.keys(shown.rules)
    .filter((id) => !ids.has(id))
    .map((id) => ({ id, name: id, kind: null, rule: null }));
  const used = new Set(camera.sessions.map(({ site }) => site));
  const ruled = camera.sites.filter(({ rule }) => rule !== null);
  const others = camera.sites.filter(({ rule }) => rule === null);
  const groups: SiteGroup[] = [
    { what: 'ruled', sites: [...added, ...ruled] },
    { what: 'used', sites: others.filter(({ name }) => used.has(name)) },
    { what: 'strangers', sites: others.filter(({ name }) => !used.has(name)) },
  ];
  return groups
    .filter(({ sites }) => sites.length > 0)
    .map(({ what, sites }) => ({
      what,
      sites: sites.sort((one, other) => one.name.localeCompare(other.name)),
    }));
}
