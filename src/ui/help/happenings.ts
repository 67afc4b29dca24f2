import type { Topic } from '../../domain/guidance/topics.ts';
import type { IconName } from '../components/icon-paths.ts';

/** What a child can say is happening. */
export const HAPPENINGS = ['pressure', 'pictures', 'sent', 'bullying', 'low', 'unsafe', 'other'] as const;
export type Happening = (typeof HAPPENINGS)[number];

interface Answer {
  icon: IconName;
  /** One to three things to do, in this order. */
  steps: readonly string[];
  /** Something more that is good to know. */
  note: string | null;
  /** Someone may be in danger now: the emergency number comes before everything else. */
  urgent: boolean;
  /** What there is to read on, and which services fit. */
  topic: Topic | null;
}

/** What to say to each. All texts are keys of `_locales`. The order of steps is the one that the guidance uses. */
export const ANSWERS: Record<Happening, Answer> = {
  pressure: {
    icon: 'hand',
    steps: ['help_pressure_stop', 'help_step_note', 'help_step_tell'],
    note: 'help_pressure_fault',
    urgent: false,
    topic: 'blackmail',
  },
  pictures: {
    icon: 'camera',
    steps: ['help_pictures_no', 'help_step_note', 'help_step_tell'],
    note: 'help_pictures_more',
    urgent: false,
    topic: 'picturesAsked',
  },
  sent: {
    icon: 'eyeOff',
    steps: ['help_sent_stop', 'help_sent_remove', 'help_step_tell'],
    note: 'help_sent_fault',
    urgent: false,
    topic: 'picturesSent',
  },
  bullying: {
    icon: 'people',
    steps: ['help_bullying_noAnswer', 'help_step_note', 'help_step_tell'],
    note: 'help_bullying_fault',
    urgent: false,
    topic: 'bullied',
  },
  low: {
    icon: 'heart',
    steps: ['help_low_say', 'help_low_near', 'help_low_call'],
    note: 'help_low_matter',
    urgent: true,
    topic: 'despair',
  },
  unsafe: {
    icon: 'home',
    steps: ['help_unsafe_go', 'help_unsafe_call', 'help_unsafe_keepTelling'],
    note: null,
    urgent: true,
    topic: null,
  },
  other: {
    icon: 'chat',
    steps: ['help_other_pick', 'help_other_show', 'help_other_call'],
    note: null,
    urgent: false,
    topic: null,
  },
};
