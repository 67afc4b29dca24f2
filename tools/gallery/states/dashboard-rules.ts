import { getFamilyCamera, saveAgreement, setPassphrase } from '../../../src/protocol/camera-commands.ts';
import type { FamilyCamera } from '../../../src/ui/dashboard/family-store.ts';
import { emptyFamilyCamera, familyCamera } from '../../../tests/fakes/family-camera.ts';
import { EVENING } from '../../../tests/fakes/snapshots.ts';
import { LONG_SITE } from './names.ts';
import {
  answer,
  choose,
  type GalleryState,
  type GivenAnswer,
  noAnswerYet,
  nobody,
  press,
  type Step,
  write,
} from './state.ts';

const MINUTE = 60_000;
const PASSPHRASE = 'sunny garden wall';

const BEGIN = press('dashboard_change_begin');
const CHANGE = [BEGIN, choose('dashboard_rule_label', 'never', 'Roblox')];
const SAVE = [...CHANGE, write('dashboard_passphrase', PASSPHRASE), press('dashboard_save')];
const NEW = [write('dashboard_lock_new', PASSPHRASE), write('dashboard_lock_again', PASSPHRASE)];

/** What the family agreed about cameras. */
export const rulesStates: readonly GalleryState[] = [
  shows(
    'rules-managed',
    'Rules: an administrator set some',
    familyCamera({
      agreement: { rules: { discord: 'ask' }, lateHours: null, minutes: 20, otherwise: 'never' },
      managed: { sites: ['discord'], lateHours: true, minutes: true, passphrase: true },
    }),
    [BEGIN],
  ),
  shows('rules-no-passphrase', 'Rules: no passphrase yet', emptyFamilyCamera()),
  shows('rules-strong', 'Rules: a strong passphrase', emptyFamilyCamera(), NEW),
  shows('rules-weak', 'Rules: a weak passphrase', emptyFamilyCamera(), [
    write('dashboard_lock_new', 'password'),
  ]),
  shows('rules-differ', 'Rules: two that are not the same', emptyFamilyCamera(), [
    write('dashboard_lock_new', 'sunny'),
    write('dashboard_lock_again', 'sunnier'),
    press('dashboard_lock_set'),
  ]),
  shows(
    'rules-set',
    'Rules: the passphrase is set',
    emptyFamilyCamera(),
    [...NEW, press('dashboard_lock_set')],
    [answer(setPassphrase, { outcome: 'done', recoveryCode: '4F7K 0QJ2 91AB ZX35 TTWV 8M2D 6GHN 0000' })],
  ),
  shows('rules', 'Rules: to be read', familyCamera()),
  shows('rules-other-passphrase', 'Rules: another passphrase', familyCamera(), [
    press('dashboard_lock_other'),
  ]),
  shows('rules-changing', 'Rules: to be changed', familyCamera(), [BEGIN]),
  shows('rules-changed', 'Rules: changed, not saved', familyCamera(), CHANGE),
  shows('rules-added', 'Rules: a site is added', familyCamera(), [
    BEGIN,
    write('dashboard_add', 'friends.example.org'),
    press('dashboard_add_button'),
  ]),
  shows('rules-no-address', 'Rules: no address', familyCamera(), [
    BEGIN,
    write('dashboard_add', 'not an address'),
    press('dashboard_add_button'),
  ]),
  shows('rules-wrong', 'Rules: a wrong passphrase', familyCamera(), SAVE, [
    answer(saveAgreement, { outcome: 'wrong' }),
  ]),
  shows('rules-wait', 'Rules: too many wrong ones', familyCamera(), SAVE, [
    answer(saveAgreement, { outcome: 'wait', until: EVENING + 5 * MINUTE }),
  ]),
  shows('rules-saving', 'Rules: being saved', familyCamera(), SAVE, [noAnswerYet(saveAgreement)]),
  shows('rules-saved', 'Rules: saved', familyCamera(), SAVE, [answer(saveAgreement, { outcome: 'done' })]),
  shows('rules-not-saved', 'Rules: not saved', familyCamera(), SAVE, [nobody(saveAgreement)]),
  ...(['notThere', 'notAllowed', 'allowed'] as const).map((blocks) =>
    shows(
      `rules-blocks-${blocks.toLowerCase()}`,
      `Rules: never, and the browser's own block is ${blocks}`,
      never(blocks),
    ),
  ),
  shows('rules-blocks-declined', "Rules: the browser's own block is declined", never('notAllowed'), [
    press('dashboard_blocks_allow'),
  ]),
  shows('rules-many', 'Rules: many sites, one with a long name', manySites()),
  shows('rules-many-changing', 'Rules: many sites to be changed', manySites(), [BEGIN]),
];

function never(blocks: FamilyCamera['blocks']): FamilyCamera {
  const agreement = { ...familyCamera().agreement, rules: { discord: 'never' as const } };
  return familyCamera({ agreement, blocks });
}

function manySites(): FamilyCamera {
  const sites = Array.from({ length: 24 }, (_, place) => ({
    id: `site-${place}`,
    name: place === 3 ? LONG_SITE : `Chat ${place}`,
    kind: place % 2 === 0 ? ('strangerVideo' as const) : ('messenger' as const),
    rule: place % 5 === 0 ? ('ask' as const) : null,
  }));
  const rules = Object.fromEntries(sites.flatMap(({ id, rule }) => (rule ? [[id, rule]] : [])));
  return familyCamera({ sites, agreement: { ...familyCamera().agreement, rules } });
}

function shows(
  name: string,
  title: string,
  camera: FamilyCamera,
  steps: readonly Step[] = [],
  answers: readonly GivenAnswer[] = [],
): GalleryState {
  return { name, title, hash: 'rules', answers: [answer(getFamilyCamera, camera), ...answers], steps };
}
