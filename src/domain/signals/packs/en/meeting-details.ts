import type { Pack } from '../../pack.ts';

const DAYS =
  '(today|tonight|tomorrow|tmrw|tmr|tomorow|2morrow|2moro|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues|weds|thurs|fri|sat|sun|weekend|lunchtime|midday|noon|midnight|dawn|half term|next week)';

/** A meeting at a time that is named. */
export const meetingTime: Pack = {
  kind: 'meeting',
  isDetail: true,
  value: { always: 'when' },
  phrases: [
    DAYS,
    '(at|around|about|by|from|til|till|after) [about|around|like] # !years|year|yo|minutes|mins|people|euros|dollars|pounds|percent',
    '# (am|pm|oclock|thirty|ish)',
    '(half|quarter) (past|to) [#]',
    '(after|before|during) (school|class|training|practice|lunch|dark|work|church|youth)',
    'in (an hour|half an hour|ten minutes|an hour or so|# minutes|# mins|# hours)',
  ],
};

/** A meeting at a place that is named. */
export const meetingPlace: Pack = {
  kind: 'meeting',
  isDetail: true,
  value: { always: 'where' },
  phrases: [
    '(at|in|by|near|outside|behind|to|from|round|around|under|opposite) [the|your|my|that|ur|our] [old|back|front|main|big|new|side] ({meetingPlace}|{spots})',
    '(my|our) (place|house|flat|car|van|apartment|hotel|room)',
    '(your|ur) (place|house|street|school|road|front door)',
  ],
};
