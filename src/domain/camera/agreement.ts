import type { CameraRule } from '../model.ts';

/** What a family agreed about the camera. */
export interface CameraAgreement {
  /** By the id of a site, see `siteIdOf`. Where there is none, Porchlight judges by itself. */
  rules: Readonly<Record<string, CameraRule>>;
  /** From when to when the camera is a reason to look closer; minutes after midnight, over midnight where `to` is less. */
  lateHours: { from: number; to: number } | null;
  /** After so many minutes on camera it is time for a break. */
  minutes: number | null;
  /** What holds where a site has no rule. Only an administrator sets it. */
  otherwise?: CameraRule;
}

/** What holds until the family chooses. */
export const DEFAULT_AGREEMENT: CameraAgreement = {
  rules: {},
  lateHours: { from: 22 * 60, to: 6 * 60 },
  minutes: null,
};

/** Rising: where a frame and the page around it have different rules, the last of them holds. */
const BY_STRICTNESS: readonly (CameraRule | null)[] = [null, 'allow', 'ask', 'never'];

/** The rule for a frame of one site in a page of another. Who allows a page allows the calls in it. */
export function ruleFor(agreement: CameraAgreement, sites: readonly string[]): CameraRule | null {
  const rules = sites.map(
    (site) => (Object.hasOwn(agreement.rules, site) ? agreement.rules[site] : null) ?? null,
  );
  return BY_STRICTNESS.findLast((rule) => rules.includes(rule)) ?? agreement.otherwise ?? null;
}
