import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, it } from 'vitest';
import { showWarning } from '../../src/protocol/tab-commands.ts';
import { TestBackground } from '../fakes/background.ts';
import { FakeClock } from '../fakes/clock.ts';
import { type DayStep, eventfulDay } from '../fakes/eventful-day.ts';
import { type Fault, Faults } from '../fakes/faults.ts';
import { comparable, goOnFrom, type Kept, keptBy, shownOnce } from '../fakes/kept.ts';

const DAY = eventfulDay(new FakeClock().now());
const STEPS = DAY.map((step, index) => ({ ...step, index }));

/** What is known before each step and after the last one, and how many calls each step makes, if nothing goes wrong. */
const kept: Kept[] = [];
const calls: number[] = [];

beforeAll(async () => {
  const background = new TestBackground();
  kept.push(await keptBy(background));
  for (const { tell } of DAY) {
    const faults = new Faults(null);
    background.restart((parts) => faults.around(parts));
    await tell(background);
    kept.push(await keptBy(background));
    calls.push(faults.calls);
  }
});

function keptAt(index: number): Kept {
  const found = kept[index];
  if (!found) throw new Error(`Nothing is kept of step ${index}`);
  return found;
}

/** A step in which one call goes wrong, told again by whoever got no answer. */
async function goWrong({ tell }: DayStep, before: Kept, fault: Fault) {
  const faults = new Faults(fault);
  const background = new TestBackground();
  await goOnFrom(background, before);
  background.restart((parts) => faults.around(parts));
  const isAnswered = await faults.isAnswered(tell(background));
  const between = await keptBy(background);
  if (fault.how !== 'fails') background.restart();
  // What was answered is told again too where a page could not be reached: by the next page, or when it is loaded again.
  if (!isAnswered || fault.how === 'fails') await tell(background);
  return { isOver: faults.isOver, between, after: await keptBy(background) };
}

/** What must be there as a whole or not at all: everything, or each table by itself. */
function partsOf({ isOfParts }: DayStep, ...all: readonly Record<string, unknown[]>[]): unknown[] {
  return isOfParts ? all.flatMap((tables) => Object.entries(tables)) : [...all];
}

describe.each(['diesBefore', 'diesAfter', 'fails'] as const)('a background of which a call %s', (how) => {
  it.each(STEPS)('keeps all or nothing, and in the end each thing once: $what', async (step) => {
    const [before, after] = [keptAt(step.index), keptAt(step.index + 1)];
    const wanted = comparable(after);
    for (let at = 1; at <= (calls[step.index] ?? 0); at += 1) {
      const run = await goWrong(step, before, { at, how });
      const what = `call ${at} ${how}`;
      expect(run.isOver, what).toBe(true);
      for (const part of partsOf(step, comparable(run.between)))
        expect(partsOf(step, comparable(before), wanted), what).toContainEqual(part);
      expect(comparable(run.after), what).toEqual(wanted);
      expect(shownOnce(run.after, showWarning.name), what).toEqual(shownOnce(after, showWarning.name));
    }
  });
});
