import type { CameraAgreement } from '../domain/camera/agreement.ts';
import { withManagedAgreement, withoutManagedAgreement } from '../domain/managed.ts';
import { DAY } from '../domain/summary/dates.ts';
import { closeIfSilent } from '../domain/summary/snapshot.ts';
import type { CameraBlocks } from '../platform/camera-blocks.ts';
import type { Clock } from '../platform/clock.ts';
import { keysFrom } from '../platform/database.ts';
import type { getFamilyCamera, saveAgreement } from '../protocol/camera-commands.ts';
import type { ReplyOf, RequestOf } from '../protocol/command.ts';
import { CATALOGUE } from '../sites/catalogue.ts';
import { siteIdOf, siteNameOf } from '../sites/find-site.ts';
import { cameraPatternsOf } from '../sites/match-patterns.ts';
import type { Store } from '../storage/store.ts';
import { readAgreement, readBothAgreements } from './camera-circumstances.ts';
import type { FamilyLock, LockOutcome } from './family-lock.ts';

const SHOWN_DAYS = 90;

/** What the family sees of the camera, and what it agreed. */
export class FamilyCamera {
  readonly #store: Store;
  readonly #clock: Clock;
  readonly #lock: FamilyLock;
  readonly #blocks: CameraBlocks;

  constructor(store: Store, clock: Clock, lock: FamilyLock, blocks: CameraBlocks) {
    this.#store = store;
    this.#clock = clock;
    this.#lock = lock;
    this.#blocks = blocks;
  }

  async show(): Promise<ReplyOf<typeof getFamilyCamera>> {
    const now = this.#clock.now();
    const { records, own, managed } = await this.#store.read(
      ['cameraSessions', 'agreement'],
      async (transaction) => ({
        records: await transaction
          .objectStore('cameraSessions')
          .index('lastSeenAt')
          .getAll(keysFrom(now - SHOWN_DAYS * DAY)),
        ...(await readBothAgreements(transaction.objectStore('agreement'))),
      }),
    );
    const agreement = withManagedAgreement(own, managed);
    const sessions = records.map((record) => closeIfSilent(record, now));
    return {
      takenAt: now,
      timeZone: this.#clock.timeZone(),
      sessions: sessions
        .map((session) => ({ ...session, site: siteNameOf(session.site) }))
        .sort((one, other) => other.startedAt - one.startedAt),
      agreement,
      sites: sitesOf(
        agreement,
        records.map(({ site }) => site),
      ),
      blocks: await this.#blocks.state(),
      hasPassphrase: await this.#lock.isSet(),
      managed: {
        sites: Object.keys(managed.rules ?? {}),
        lateHours: managed.lateHours !== undefined,
        minutes: managed.minutes !== undefined,
        passphrase: await this.#lock.isManaged(),
      },
    };
  }

  /** Keeps what the family agreed, if the passphrase is right; the browser's own setting follows. An administrator's rules stay. */
  async save({ agreement, passphrase }: RequestOf<typeof saveAgreement>): Promise<LockOutcome> {
    const opened = await this.#lock.open(passphrase);
    if (opened.outcome !== 'done') return opened;
    const rules = Object.fromEntries(
      Object.entries(agreement.rules).map(([site, rule]) => [siteIdOf(site), rule]),
    );
    await this.#store.write(['agreement'], async (transaction) => {
      const store = transaction.objectStore('agreement');
      const { own, managed } = await readBothAgreements(store);
      await store.put(withoutManagedAgreement({ ...agreement, rules }, own, managed), 'camera');
    });
    await this.applyBlocks();
    return opened;
  }

  /** Brings the browser's own setting in line with the agreement, wherever the browser lets us. */
  async applyBlocks(): Promise<void> {
    const { rules } = await this.#store.read(['agreement'], (transaction) =>
      readAgreement(transaction.objectStore('agreement')),
    );
    const never = Object.keys(rules).filter((site) => rules[site] === 'never');
    await this.#blocks.blockOnly(never.flatMap(cameraPatternsOf));
  }
}

/** Sites with a rule, with sessions, or that pair strangers, by name. */
function sitesOf(
  { rules }: CameraAgreement,
  used: readonly string[],
): ReplyOf<typeof getFamilyCamera>['sites'] {
  const strangers = CATALOGUE.filter(({ kind }) => kind === 'strangerVideo').map(({ id }) => id);
  const ids = new Set([...Object.keys(rules), ...used, ...strangers]);
  return [...ids]
    .map((id) => ({
      id,
      name: siteNameOf(id),
      kind: CATALOGUE.find((site) => site.id === id)?.kind ?? null,
      rule: rules[id] ?? null,
    }))
    .sort((one, other) => one.name.localeCompare(other.name));
}
