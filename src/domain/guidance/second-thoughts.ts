import type { Audience, SendingConcern, Standing } from '../model.ts';
import { type Judged, situationOf } from './situations.ts';
import { CHECKED, type Source } from './sources.ts';

/** What a child is asked before it sends something. All texts are keys of `_locales`. */
export interface SecondThought {
  /** What it is, so that a mistake can be seen as one. */
  noticed: string;
  /** Why it may be worth a second thought; takes the contact's name. */
  why: string;
  /** One or two things to do instead. */
  steps: readonly string[];
}

type Kind = 'door' | 'reach' | 'secret' | 'alone' | 'picture' | 'unkind';

const KINDS: Record<SendingConcern, Kind> = {
  card: 'secret',
  password: 'secret',
  picture: 'picture',
  file: 'picture',
  address: 'door',
  routine: 'door',
  school: 'door',
  alone: 'alone',
  phone: 'reach',
  email: 'reach',
  name: 'reach',
  handle: 'reach',
  unkind: 'unkind',
};

/** Where the advice comes from; read in the month that `CHECKED` tells. */
const SOURCES: Record<Kind, readonly Source[]> = {
  door: ['ownYourOnline', 'netsafeGrooming'],
  reach: ['ownYourOnline', 'netsafeGrooming'],
  secret: ['ownYourOnline'],
  alone: ['netsafeTips', 'netsafeGrooming'],
  picture: ['netsafeGrooming', 'netsafeSextortion'],
  unkind: ['esafety'],
};

/** What to ask about a message with these concerns, of which the first is what the card is about. */
export function secondThought(
  concerns: readonly SendingConcern[],
  standing: Standing | null,
  audience: Audience,
): SecondThought {
  const [first = 'unkind'] = concerns;
  const kind = KINDS[first];
  return {
    noticed: `sending_${first}_noticed`,
    why: kind === 'unkind' ? 'sending_unkind_why' : whyFor(standing, audience),
    steps: [`sending_${kind}_instead`, `sending_${kind}_ask`],
  };
}

/** Where the advice of a concern comes from, and the year and month in which that was last read. */
export function secondThoughtSources(concern: SendingConcern): {
  sources: readonly Source[];
  checked: string;
} {
  return { sources: SOURCES[KINDS[concern]], checked: CHECKED };
}

/** Whether a warning says no more than what a child was asked about that chose to send it. */
export function isAskedAlready(judged: Judged): boolean {
  const situation = situationOf(judged);
  return situation === 'personalShared' || situation === 'unkindWords';
}

function whyFor(standing: Standing | null, audience: Audience): string {
  if (standing === 'risky') return 'sending_risky_why';
  return audience === 'group' ? 'sending_group_why' : 'sending_new_why';
}
