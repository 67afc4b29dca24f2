import type { Pack } from '../../pack.ts';

export const meeting: Pack = {
  kind: 'meeting',
  phrases: [
    '{want} [ever|really|to|all|just|actually] meet [up|you|me|irl|in person|?|$|sometime|somewhere|face|for|at|tomorrow|tonight|this|when|soon|one]',
    '(do you|would you|u) (want|wanna|like|be willing|wana) [to|2] meet',
    'meet (irl|in person|in real life|face to face|f2f|in rl)',
    '(can|could|should|may) (i|we|you) [just|maybe|please] (meet|come over|hang out|hook up|come see|come visit|get together) [up|you|me|irl|?]',
    '(when|where) (can|could|will|should|do|are|would|shall) (we|i|you) .. meet',
    'meet me (at|in|by|after|tomorrow|tonight|there|somewhere|outside|behind|near|on|this|later|irl)',
    '(i|ill|i will|i can|i could|let me|can i|could i|i would|id) [come|drive|go|drive to|love to] (and|to|over and|down and|up and|2) [see|pick|get|visit|meet] you',
    '(i|ill|i will|i can|i could|let me|can i|could i|should i|want me to|you want me to|d) [come] [and|to] (pick|pik) (you|u|ya) up',
    '(i|ill|i will|i can|i could|can i|could i|should i|want me to|you want me to|let me) (come|drive) (over|down|up|see you|visit you|get you|to you|to your house|to your place|there)',
    'come (over|to) [to] (my|mine|your|ur) (house|place|room|apartment|car|apt|flat)',
    '(you can|can you|could you|you should|wanna|want to|u can) [sneak|come] (over|out)',
    'sneak (out|you out|me in|over|away)',
    '(hang out|hangout|get together|chill) (irl|in person|alone|some time|just us|at my place|at yours)',
    '(love|like|want|wanna|dying|cant wait|hope) [to] meet (you|u|up|in person) [irl|in person|one day|soon|some day|?|$]',
    'when we meet',
    'if we (meet|met|get together|got together)',
    '(where|when|what time) [do|would|should|can] [you|we|i] (want|wanna|like) [to] meet',
    'want me to (come|visit|pick|drive)',
    '(our|first) (first date|meeting|meet)',
    'have you (ever) met (anyone|someone|people) (from|on|off) (here|online|the internet|the net)',
  ],
  unless: [
    'nice|good|great|pleased|pleasure|glad|lovely|happy to meet',
    'meet (the teacher|the team|the deadline|my|new people|people|them|him|her)',
  ],
};
