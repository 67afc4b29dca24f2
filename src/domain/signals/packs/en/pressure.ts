import type { Pack } from '../../pack.ts';

export const pressure: Pack = {
  kind: 'pressure',
  phrases: [
    'why (dont|wont|not|arent|cant) you (trust|send|answer me|reply|show me|want me|love me|like me)',
    '(dont|do not|dnt) you (trust|love|like|want|care about) me',
    'you (dont|do not) (trust|love|care about) me',
    'if you (really|truly|actually|rly)? (loved|trusted) me',
    'if you (really|truly|actually|rly) (love|loved|like|liked|trust|trusted|care|cared|wanted)',
    'if you (loved|trusted|cared about) me',
    'prove (you|that you|your|it to me|ur|u)',
    'just (one|1|once|this once) [more] [time|pic|picture|little|quick|photo|video]  $',
    '(come on|cmon|pleas|please) just (one|1|once)',
    'you (promised|owe) me',
    '(dont|do not|dnt) be (shy|scared|such a baby|a baby|boring|like that|immature|a tease|a chicken|afraid|nervous|a prude|embarrassed)',
    '(everyone|all girls|all boys|other girls|other boys|every girl|every boy|girls your age|boys your age|all the girls) (does|do|did|is doing) (it|this|that)',
    'do it (now|or)',
    '(reply|answer|send it|do it|hurry) [right] now or',
    'if you dont (send|show|do it|do this|answer|reply|pay|meet|turn|call)',
    '{iWill} (leave|be sad|be mad|stop talking to|be angry|hate|never talk to|block|ignore|unfriend) [with|at] you (if|unless|then)',
    'i thought you (loved|liked|trusted|cared|were mature|were different)',
    'you (can|could) trust me',
    'after (all|everything) (i|ive|i have) (did|done|do|given|bought)',
    '(its|it is) (normal|not a big deal|no big deal|just a pic|just a picture|just fun|okay dont worry|just us)',
    'no one will (see|know) i promise',
  ],
};
