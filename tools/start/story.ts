import { CHILD, FRIEND, NEW_FRIEND } from './site/people.ts';

/** One message of the story. The words are mild on purpose: it is the pattern that matters. */
export interface Line {
  from: string;
  text: string;
}

const sam = (text: string): Line => ({ from: CHILD, text });
const mia = (text: string): Line => ({ from: FRIEND, text });
const kai = (text: string): Line => ({ from: NEW_FRIEND, text });

/** What friends say to each other: Porchlight has nothing to say here. */
export const ORDINARY: readonly Line[] = [
  mia('did you finish the maths homework?'),
  sam('only half of it, the last part is so long'),
  mia('same. want to go through it before class tomorrow?'),
  sam('yes please'),
  mia('ok bring snacks'),
];

/** Somebody new, and still nothing to remark on. */
export const HELLO: readonly Line[] = [
  kai('hey, good game earlier'),
  sam('thanks, you too'),
  kai('you are really quick with the red car'),
];

/** Age, who is home, a secret, another app, the camera: the warnings come with these. */
export const RISKY: readonly Line[] = [
  kai('how old are you?'),
  sam('12'),
  kai('cool, i am 19'),
  kai('are your parents home right now?'),
  sam('no, mum is at work'),
  kai("don't tell anyone that we talk, ok? it is our secret"),
  sam('why?'),
  kai('they would not understand. add me on snapchat, it is easier there'),
  sam('i like it here'),
  kai('then turn on your camera, i want to see you'),
];

/** What Sam thinks better of. The number is one that nobody has. */
export const NUMBER = 'my number is 202 555 0143';
