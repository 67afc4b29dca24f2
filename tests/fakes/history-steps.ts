import fc from 'fast-check';
import { expect } from 'vitest';
import { COUNTRIES, type Country } from '../../src/domain/model.ts';
import { localDate } from '../../src/domain/summary/dates.ts';
import { cameraSeen, messagesObserved, timeSpent } from '../../src/protocol/content-commands.ts';
import { erase } from '../../src/protocol/data-commands.ts';
import { saveSettings } from '../../src/protocol/settings-commands.ts';
import { answerContact } from '../../src/protocol/ui-commands.ts';
import type { ErasureScope } from '../../src/storage/erasure.ts';
import { DISCORD, type TestBackground } from './background.ts';
import { cameraReport } from './camera-reports.ts';
import { type Fault, Faults } from './faults.ts';
import { type HistoryModel, toldBy } from './history-model.ts';
import { observed } from './observations.ts';
import { settingsOf } from './settings.ts';

const SECOND = 1_000;
const SITES = {
  discord: DISCORD,
  telegram: { ...DISCORD, host: 'web.telegram.org', pageHost: 'web.telegram.org', tab: 8 },
};
type SiteName = keyof typeof SITES;
type Batch = { site: SiteName; name: string; observations: ReturnType<typeof observed>[] };

/** The background of a history, and what its pages show: they tell it again when they are loaded again. */
export interface HistoryWorld {
  background: TestBackground;
  batches: Batch[];
  /** Cameras that are on, by the id of their session, with the time of their start by the page. */
  cameras: Map<string, { site: SiteName; startedAt: number }>;
}

/** What a step may use: a model, the real thing, and how something is told for which calls may go wrong. */
interface Stage {
  model: HistoryModel;
  world: HistoryWorld;
  tell(send: () => Promise<unknown>): Promise<void>;
}

type Play = (stage: Stage) => Promise<void> | void;

/** One thing that happens; after each, what is kept is what the model says. */
class HistoryStep implements fc.AsyncCommand<HistoryModel, HistoryWorld> {
  readonly #what: string;
  readonly #fault: Fault | null;
  readonly #play: Play;

  constructor(what: string, fault: Fault | null, play: Play) {
    this.#what = what;
    this.#fault = fault;
    this.#play = play;
  }

  check(): boolean {
    return true;
  }

  async run(model: HistoryModel, world: HistoryWorld): Promise<void> {
    await this.#play({ model, world, tell: (send) => this.#tell(world.background, send) });
    expect(await toldBy(world.background), this.toString()).toEqual(model.told());
  }

  toString(): string {
    return this.#fault ? `${this.#what} (call ${this.#fault.at} ${this.#fault.how})` : this.#what;
  }

  /** Who gets no answer tells it again, to a background that knows nothing if the first one is dead. */
  async #tell(background: TestBackground, send: () => Promise<unknown>): Promise<void> {
    if (!this.#fault) {
      await send();
      return;
    }
    const faults = new Faults(this.#fault);
    background.restart((parts) => faults.around(parts));
    const isAnswered = await faults.isAnswered(send());
    background.restart();
    if (!isAnswered) await send();
  }
}

/** A step of some kind, with what it is about, and perhaps with a call that goes wrong. */
function step<About>(
  about: fc.Arbitrary<About>,
  what: (about: About) => string,
  play: (about: About) => Play,
) {
  return fc
    .tuple(about, FAULT)
    .map(
      ([one, fault]): fc.AsyncCommand<HistoryModel, HistoryWorld> =>
        new HistoryStep(what(one), fault, play(one)),
    );
}

const FAULT: fc.Arbitrary<Fault | null> = fc.option(
  fc.record({
    at: fc.integer({ min: 1, max: 25 }),
    how: fc.constantFrom('diesBefore' as const, 'diesAfter' as const, 'fails' as const),
  }),
  { freq: 3 },
);
const SITE = fc.constantFrom<SiteName>('discord', 'telegram');
const NAME = fc.constantFrom('Robin', 'Kim');
const KIND = fc.constantFrom('asksAge' as const, 'secrecy' as const, 'threat' as const);
const ZONE = fc.constantFrom('Pacific/Auckland', 'Europe/London', 'America/Los_Angeles');
const seconds = (max: number) => fc.integer({ min: 1, max });

function send(background: TestBackground, { site, name, observations }: Batch): Promise<unknown> {
  const conversation = { id: name, title: name, audience: 'direct' as const };
  const contact = { id: name, name, account: {} };
  return background.fromPage(messagesObserved, { conversation, contact, observations }, SITES[site]);
}

/** Both clocks, since the model has no other way to know. */
function pass(model: HistoryModel, { background }: HistoryWorld, milliseconds: number): void {
  model.clock.pass(milliseconds);
  background.clock.pass(milliseconds);
}

const says = step(
  fc.record({
    site: SITE,
    name: NAME,
    kinds: fc.array(fc.option(KIND), { minLength: 1, maxLength: 3 }),
    isOwn: fc.boolean(),
  }),
  ({ site, name, kinds, isOwn }) =>
    `${isOwn ? 'the child writes to' : 'hears'} ${name} on ${site}: ${kinds.length}`,
  ({ site, name, kinds, isOwn }) =>
    async ({ model, world, tell }) => {
      const side = isOwn ? 'fromChild' : 'fromContact';
      const batch = { site, name, observations: kinds.map((kind) => observed(kind ? [kind] : [], side)) };
      world.batches.push(batch);
      await tell(() => send(world.background, batch));
      model.say(site, name, kinds.length);
    },
);

const showsAgain = step(
  fc.record({ index: fc.nat(30), from: fc.nat(2) }),
  ({ index }) => `a page shows again what it showed ${index} times ago`,
  ({ index, from }) =>
    async ({ world, tell }) => {
      const batch = world.batches.at(-1 - index);
      const observations = batch?.observations.slice(from) ?? [];
      if (batch && observations.length > 0)
        await tell(() => send(world.background, { ...batch, observations }));
    },
);

const spends = step(
  fc.record({ site: SITE, length: seconds(60) }),
  ({ site, length }) => `${length} s in front of ${site}`,
  ({ site, length }) =>
    async ({ model, world, tell }) => {
      const from = world.background.clock.now();
      pass(model, world, length * SECOND);
      const stretches = [{ from, to: from + length * SECOND, ground: 'used' as const }];
      await tell(() => world.background.fromPage(timeSpent, { stretches }, SITES[site]));
      model.spend(site, length);
    },
);

const films = step(
  SITE,
  (site) => `a camera goes on on ${site}`,
  (site) =>
    async ({ model, world, tell }) => {
      const startedAt = world.background.clock.now();
      const session = `session-${world.cameras.size}-${startedAt}`;
      world.cameras.set(session, { site, startedAt });
      await tell(() =>
        world.background.fromPage(cameraSeen, cameraReport({ session, startedAt }), SITES[site]),
      );
      model.film(session, site, startedAt, false);
    },
);

const filmsOn = step(
  fc.record({ index: fc.nat(3), isOver: fc.boolean() }),
  ({ index, isOver }) => `camera ${index} ${isOver ? 'goes off' : 'is on'}`,
  ({ index, isOver }) =>
    async ({ model, world, tell }) => {
      const [session, camera] = [...world.cameras].at(-1 - index) ?? [];
      if (!session || !camera) return;
      const { site, startedAt } = camera;
      const endedAt = isOver ? Math.max(startedAt, world.background.clock.now()) : null;
      const report = cameraReport({ session, startedAt, endedAt });
      await tell(() => world.background.fromPage(cameraSeen, report, SITES[site]));
      model.film(session, site, startedAt, isOver);
    },
);

const chooses = step(
  fc.constantFrom<Country>(...COUNTRIES),
  (country) => `the family says that it lives in ${country}`,
  (country) =>
    async ({ model, world, tell }) => {
      const settings = settingsOf({ country });
      await tell(() => world.background.fromUi(saveSettings, { settings, passphrase: null }));
      model.country = country;
    },
);

const answers = step(
  fc.record({ site: SITE, name: NAME, answer: fc.constantFrom('known' as const, 'unknown' as const) }),
  ({ site, name, answer }) => `the family says that ${name} on ${site} is ${answer}`,
  ({ site, name, answer }) =>
    async ({ model, world, tell }) => {
      const contact = `${site} ${name}`;
      await tell(() => world.background.fromUi(answerContact, { contact, answer }));
      model.know(contact, answer === 'known');
    },
);

const ERASURES = {
  contact: (model: HistoryModel, site: SiteName, name: string): ErasureScope => {
    model.eraseContact(`${site} ${name}`);
    return { what: 'contact', contact: `${site} ${name}` };
  },
  site: (model: HistoryModel, site: SiteName): ErasureScope => {
    model.eraseSite(site);
    return { what: 'site', site };
  },
  today: (model: HistoryModel): ErasureScope => {
    model.eraseToday();
    const today = localDate(model.clock.now(), model.clock.zone);
    return { what: 'time', from: today, to: today };
  },
  all: (model: HistoryModel): ErasureScope => {
    model.eraseAll();
    return { what: 'all' };
  },
};

const ERASABLE = ['contact', 'site', 'today', 'all'] as const;

const erases = step(
  fc.record({ what: fc.constantFrom(...ERASABLE), site: SITE, name: NAME }),
  ({ what, site, name }) => `the family erases ${what} (${name}, ${site})`,
  ({ what, site, name }) =>
    async ({ model, world, tell }) => {
      const scope = ERASURES[what](model, site, name);
      await tell(() => world.background.fromUi(erase, { scope, passphrase: null }));
    },
);

const waits = step(
  seconds(7_200),
  (length) => `${length} s go by`,
  (length) =>
    ({ model, world }) =>
      pass(model, world, length * SECOND),
);

const setsClock = step(
  fc.integer({ min: -100_000, max: 100_000 }),
  (by) => `the clock is set by ${by} s`,
  (by) =>
    ({ model, world }) =>
      pass(model, world, by * SECOND),
);

const travels = step(
  ZONE,
  (zone) => `the family is in ${zone}`,
  (zone) =>
    ({ model, world }) => {
      model.clock.zone = zone;
      world.background.clock.zone = zone;
    },
);

const tidies = step(
  fc.constant(null),
  () => 'an hour is over',
  () =>
    ({ world, tell }) =>
      tell(() => world.background.lifecycle.passAnHour()),
);

const restarts = step(
  fc.constant(null),
  () => 'the background ends',
  () =>
    ({ world }) =>
      world.background.restart(),
);

/** Everything that may happen; a few things happen more often. */
export const HISTORY_STEPS = [
  ...[says, says, showsAgain, showsAgain, spends, spends, films, filmsOn, filmsOn],
  ...[chooses, answers, erases, waits, setsClock, travels, tidies, restarts],
];
