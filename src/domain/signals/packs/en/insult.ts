import type { Pack } from '../../pack.ts';

export const insult: Pack = {
  kind: 'insult',
  phrases: [
    '(you are|youre|ur|u r|your|you r|yall are|you all are) [so|such|really|just|the|a|an|such a|such an|too|literally|very|all|a total|a complete|being|always|such an absolute|actually|truly|a little|one|the most] [ugly|stupid|fat|dumb|little|big|complete|total|most] {insult}',
    '^ [you|u|ya] [stupid|ugly|fat|dumb|little|absolute|total] {insult} $',
    'you [stupid|ugly|fat|dumb|little|absolute|total|pathetic|big] {insult} !people|thing|question|things|idea',
    '(shut up|shut it|go away|get lost|stfu) [you|u] [stupid|ugly|fat|dumb|little] {insult}',
    'what (a|an) [total|complete|absolute|stupid|ugly|fat] (idiot|loser|moron|freak|weirdo|noob|clown)',
    '(nobody|no one|noone|no1) (likes|loves|cares about|wants|likes having) you',
    '(everyone|everybody|we all|the whole class|the whole school|they all|all of us) (hates|hate|laughs at|laugh at|is laughing at|thinks you) [you|are]',
    'i [really|just] hate you',
    'you (suck|disgust me|make me sick|smell|stink|make everyone sick)',
    '{youAre} a waste of',
    '(shut up|stfu) (loser|idiot|stupid|freak|noob|moron|kid)',
    '(look at|have you seen) (your|ur) [ugly|fat|stupid] (face|self)',
    'your [face|so|such] ugly face',
    '(uninstall|delete the game|quit the game) [the|you|noob|trash|idiot]',
    'get (a life|a brain) [you|loser]',
    'report this (noob|idiot|trash|feeder|loser|bot)',
    '(noob|trash|useless|stupid|worst|bad|idiot|braindead) (team|mid|jungle|jungler|support|supp|adc|top|feeder|feeders|teammate|player)',
  ],
};
