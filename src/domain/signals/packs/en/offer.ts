import type { Pack } from '../../pack.ts';

export const offer: Pack = {
  kind: 'offer',
  phrases: [
    'you (should|could|can|ought to) [totally|be|do|become|try] [be|do|a|some] (model|modeling|modelling|be a model)',
    'have you [ever] (thought about|thought of|considered|tried|done) [being|doing|a|some] [a|some] (model|modeling|modelling|acting)',
    'ever (modeled|modelled|model|thought about modeling|thought of modeling|done modeling)',
    '{iAm} (a|an) [professional|fashion|talent|model|modeling|casting] (photographer|scout|talent scout|producer|agent|director|talent agent)',
    '(make|earn|get) [some|a lot of|lots of|good|easy|quick|extra|#|real] (money|cash) (fast|easily|easy|from home|quick|quickly|online with|with me|just by|by just|for me|doing)',
    '(want|wanna|need|looking for) [to] (make|earn) [some|easy|quick|extra|good|a lot of] (money|cash)',
    'i (can|could|ll|will) make you (famous|a star|rich|a model)',
    '(sugar daddy|sugar baby|sugar mommy)',
    '(modeling|modelling) (agency|job|contract|gig|shoot|photos|pics)',
    '(do you|wanna|want|want to|looking for|need) [a|to] (job|gig) .. (for me|with me|easy|online|from home)',
    'easy money',
  ],
};
