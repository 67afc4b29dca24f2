import type { Pack } from '../../pack.ts';

/** That no grown-up is near. Said by a child it tells a stranger what `asksAlone` wants to know. */
export const saysAlone: Pack = {
  kind: 'saysAlone',
  phrases: [
    '(no one|nobody|noone|just me|only me|alone) [my] {parents} [is|are|r|s|both|have|has] [still|gone] (at work|out|away|asleep|shopping|sleeping|gone|in bed|working|not home)',
    '{iAm} [here|all|just|still|usually] [home|all] alone (at home|here|now|rn|tonight|today|till|until|in my room|all day|right now|in the house|this weekend|after school)',
    '^ [yes|yea|yeah|yep|yup|ya|no|nope|nah|so] {iAm} [all|here|still|just|home] alone $',
    '{iAm} [just|still|all|usually] home [all] alone',
    '{iAm} [home|here|at home] by (myself|my self)',
    '^ [yes|yea|yeah|yup|yep|ya|yh] home alone !movie|2|3|is|was|on|with !?',
    '(just|only) me (here|home|at home|in the house|tonight)',
    '(nobody|no one|noone|no1) [else] [is|s] [even] (home|here|at home|around|in the house|with me) (now|$|rn|tonight|but|except|until|till|yet|all|so)',
    '(no|nope|nah) [im|i am|its|just] (alone|by myself)',
    'my {parents} [is|are|r|s|just|both|still|went|is still|are still|will be] [not|still|already|out|away|at|to] (at work|work|working|asleep|sleeping|sleep|out|not home|away|gone|shopping|in bed|not here|upstairs|downstairs|to bed|to sleep|to work|at the store|at church|at the shop|on a trip|out of town|isnt home|isnt here|arent home|arent here|left|overseas|abroad) !?',
    'my {parents} (isnt|arent|wont be|not|aint) [gonna be|going to be|be] (home|here|back|around) [yet|until|till|tonight|tomorrow|now] !?',
    'my {parents} (works|work|leaves|leave|left|goes|go) (late|nights|night shift|the night shift|all day|all night|on weekends|early|for work|until|till|away|out|to bed|to sleep) !?',
    'my {parents} (get|gets|come|comes|be|will be|wont get|wont come) [back|home] [back|home] [at|around|by|til|till|until|about|in|from] (#|late|tonight|tomorrow|work|midnight|morning|sunday|monday)',
    '^ {parents} [is|are|r|s] (at work|asleep|sleeping|out|not home|away|gone|working) !?',
    '(theyre|shes|hes|she is|he is|they are|they r|mum is|mom is|dad is) [still|already|out] (at work|asleep|sleeping|out of town|not home|gone to bed|not here) [now|right now|rn|til|until|till|$]',
    'i have the (house|place|whole house) to myself',
    'i got the (house|place|whole house) to myself',
    'i (sleep|stay|live) (alone|by myself)',
    '(everyone|everybody|every1|they) [is|are|r|s|else is|all] [all] (asleep|gone|in bed|out|sleeping) [now|here|already|so] $',
    '(in|got) my own (room|bedroom) (with the door|alone)',
    '{iAm} in my (room|bedroom) (alone|by myself|with the door)',
    'my door is (closed|shut|locked)',
    'computer is in my [bed] (room|bedroom)',
    'i (go|walk|ride|bike|come) [to|home|back] [from] [school|home] (alone|by myself)',
  ],
  unless: [
    '(home alone|alone) (movie|2|3|film|is a movie)',
    '(i|i was|was|if i were|when i was|feel|felt|im never) [so] alone in',
  ],
};
