import { expect, it } from 'vitest';
import { Outbox } from '../../../../src/content/reader/outbox.ts';
import type { Command, ReplyOf, RequestOf } from '../../../../src/protocol/command.ts';
import { LARGEST_BATCH } from '../../../../src/protocol/content-commands.ts';
import { observed } from '../../../fakes/observations.ts';
import { FakeBackground, FakeScheduler } from './fake-reader.ts';

const ROOM = { id: 'room', title: 'room', audience: 'group' as const };
const contact = (name: string) => ({ id: name, name, account: {} });

/** Takes what comes, and while it does, somebody in the page goes on writing. */
class BackgroundMeanwhile extends FakeBackground {
  meanwhile = () => {};

  override send<C extends Command>(command: C, request: RequestOf<C>): Promise<ReplyOf<C>> {
    this.meanwhile();
    return super.send(command, request);
  }
}

it('brings what others say although somebody writes faster than it can be brought', async () => {
  const background = new BackgroundMeanwhile();
  const scheduler = new FakeScheduler();
  const outbox = new Outbox(background, scheduler, () => {});
  const write = (name: string, times: number) => {
    for (let time = 0; time < times; time += 1) outbox.add(ROOM, contact(name), observed());
  };
  let left = 10;
  background.meanwhile = () => {
    left -= 1;
    if (left > 0) write('noise', LARGEST_BATCH);
  };
  write('noise', LARGEST_BATCH);
  write('robin', 1);
  void outbox.flush();
  await scheduler.pass(1_000);
  const order = background.batches.map((batch) => batch.contact?.name);
  expect(order.slice(0, 2)).toEqual(['noise', 'robin']);
  expect(background.counts).toEqual({ noise: 10 * LARGEST_BATCH, robin: 1 });
});
