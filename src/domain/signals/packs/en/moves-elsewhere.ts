import type { Pack } from '../../pack.ts';

export const movesElsewhere: Pack = {
  kind: 'movesElsewhere',
  value: 'entry',
  phrases: [
    '(do you have|you got|have you got|got|you have|do you use|you use|u have|d you have|have) [a|an|any|your own] {clearPlatform} ?',
    '(do you have|have you got|do you use|you got) [a|an|any|your own] {clearPlatform}',
    '({areYou} on|you on) {clearPlatform}',
    '^ {clearPlatform} ?',
    'add me [on|at|in|to] [my|your|ur] {platform}',
    '(text|msg|message|call|dm|pm|hmu|hit me up|find|contact|reach|write|follow|chat|talk to) me (on|at|via|over|thru|through|by|in) [my|your] {platform} !call',
    'add me on ..',
    '(ill|i will|let me|lemme|i can|can i|could i|imma|ima) (add|text|msg|message|call|dm|hit|find|skype|snap|email) you (on|at|via|over|in|thru) [your|my] {platform}',
    '{whatIs} your {clearPlatform}',
    '{giveMe} your {clearPlatform}',
    'your {clearPlatform} (id|name|user|username|handle|tag|number|account|#|address) ?',
    '{whatIs} your {platform} (id|name|user|username|handle|tag|account|screen name|sn)',
    '{whatIs} your (sn|screen name|screenname|yim|aim)',
    'my {clearPlatform} (is|id|user|username|name|tag)',
    '{want} [just|pls|please|all|rather] (move|switch|go|talk|chat|continue|text|hop|keep talking|keep chatting|speak|message) [this|more|there|over|instead|to me|with me|some more|privately] (to|on|over|in|via|over to|over on|thru|onto) [my|your] {platform}',
    '(move|switch|swap|hop|come|go|get) (to|over to|onto|on to|on) {clearPlatform} !and',
    'come (on|to|over to|talk to me on|find me on) [my] {clearPlatform}',
    '(talk|chat|text|message) [to me|with me|you|there|more] (on|over|via|in) {clearPlatform} [instead|?|then|later|tonight|more]',
    '{clearPlatform} is (better|easier|safer|more private|fine|ok)',
    '{clearPlatform} (instead|better) ?',
    '{clearPlatform} me !up|out',
    'hmu on {platform}',
    'hit me up on {platform}',
  ],
};

/** Voice and text messages: a move to the telephone. */
export const movesToPhone: Pack = {
  kind: 'movesElsewhere',
  value: { always: 'phone' },
  phrases: [
    '(can|could|may) i (text|call) you',
    '(you can|u can|just|please|pls) (text|call) me (later|tonight|when|tomorrow|now|if|sometime)',
    '(can|could) you (text|call) me (later|tonight|when|tomorrow|now|back|on|at|if|after|please|sometime|?|$)',
    'will you (call|text) me',
    '(let me|lemme) (call|text|phone|ring) you',
    'want me to (call|text) you',
    'call or text me',
    'text me (later|tonight|instead)',
  ],
};

/** A move to a place without a name. */
export const movesSomewhere: Pack = {
  kind: 'movesElsewhere',
  value: { always: 'other' },
  phrases: [
    '{want} [just] (talk|chat|go|move|meet|text|switch) [to] (somewhere|someplace) (else|private|more private|quieter|safer)',
    '(somewhere|someplace) [more] private [to talk|to chat]',
    '(talk|chat|move|switch|go) .. (a different|another|a diff|some other|a private|a more private) (app|site|platform|messenger|chat|room|server)',
    '{want} (go|move|talk|chat|switch) [in|to|on|into] (private|priv|pm|dms|dm|pms)',
    '(join|come to|come in) (my|a) (private) (server|chat|room|channel|group)',
    '(not|dont) .. (on|in) this (app|site|chat|game) .. (better|safe|private|watch|watched|monitored)',
  ],
};
