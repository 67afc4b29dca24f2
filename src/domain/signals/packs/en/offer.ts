import type { Pack } from '../../pack.ts';

export const offer: Pack = {
  kind: 'offer',
  phrases: [
    '(pay|paid|give|get) [you|u] [$|£|€|#] .. (for|per) [a|each|every|some|your] {picture}',
    '(looking|look|searching) for (models|young models|girls|actors|dancers|talent|testers|streamers|new faces|influencers)',
    '(you|u) (could|can|would|should) (be|become|make it as) [a|an|so|the next] (star|actress|actor|influencer|famous|dancer|singer|streamer)',
    '(agency|label|academy|scout) .. (sign you|interested in you|loved your)',
    '(part time|home|online|simple|quick) (job|work) .. (kids|teens|young|students|no experience|daily|per day|$|#)',
    'earn up to #',
    'earn # [{money}|k] (a|per|every|each|daily|weekly|dollars|bucks)',
    'paid (shoot|photos|photoshoot|trial|gig)',
    '(photoshoot|photo shoot) (with me|for me|for us)',
    '(sponsor|sponsorship|brand deal) .. (you|your|u)',
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
