import type { IconName } from '../components/icon-paths.ts';

/** What a child can say is happening. */
export const HAPPENINGS = ['pressure', 'pictures', 'unsafe', 'other'] as const;
export type Happening = (typeof HAPPENINGS)[number];

interface Answer {
  icon: IconName;
  /** One to three things to do, in this order. */
  steps: readonly string[];
  /** Something more that is good to know. */
  note: string | null;
  /** Someone may be in danger now: the emergency number comes before everything else. */
  urgent: boolean;
}

/** What to say to each. All texts are keys of `_locales`. The order of steps is the one that the guidance uses. */
export const ANSWERS: Record<Happening, Answer> = {
  pressure: {
    icon: 'hand',
    steps: ['help_pressure_stop', 'help_step_note', 'help_step_tell'],
    note: 'help_pressure_fault',
    urgent: false,
  },
  pictures: {
    icon: 'camera',
    steps: ['help_pictures_no', 'help_step_note', 'help_step_tell'],
    note: 'help_pictures_sent',
    urgent: false,
  },
  unsafe: {
    icon: 'home',
    steps: ['help_unsafe_go', 'help_unsafe_call', 'help_unsafe_keepTelling'],
    note: 'help_unsafe_thoughts',
    urgent: true,
  },
  other: {
    icon: 'chat',
    steps: ['help_other_pick', 'help_other_show', 'help_other_call'],
    note: null,
    urgent: false,
  },
};
