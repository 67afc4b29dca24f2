import type { Pack } from '../../pack.ts';

export const sharesWhere: Pack = {
  kind: 'sharesWhere',
  phrases: [
    'i live (in|at|near|on|by|around|close to|here|next to|opposite|behind|just off) !fear|peace|hope|my|denial|constant|poverty|harmony|pain|this',
    'i live #',
    '{iAm} from !the|work|school|here|a',
    'i go to .. (school|high|middle|academy|elementary|college|primary|intermediate|hs|ms)',
    'my [home] (address|location) is !not|wrong',
    'my (school|street) is !boring|so|closed|very|really|too|big|small|far|near|fun|bad|good|shut|cold|noisy|ok|nice|full|starting|having|not|the|out|a|on|pretty',
    'my house is (at|on|near|number|#|next)',
    'my school is called',
    '# .. (street|avenue|ave|drive|lane|crescent|blvd|boulevard|cres|road|rd|st|place|terrace|close|court|way|parade|highway) $',
    '(at|to|is|its|on|live) # !of|% .. (street|avenue|lane|crescent|boulevard|road|terrace|drive|close)',
    '(flat|unit|apartment|apt|house|block) # .. (street|avenue|lane|crescent|road|terrace|drive|close|st|rd)',
    'my (town|city|suburb|hometown|postcode|post code|zip|zip code|street|neighbourhood|neighborhood) is !so|very|really|too|boring|nice|big|small|full|great|beautiful',
    'i (go to|attend|study at|am at) .. (school|high|middle|academy|elementary|college|primary|intermediate|hs|ms|grammar)',
    '{iAm} in year # at',
    '{iAm} (at|in) the (mall|park|library|skatepark|skate park|beach|bus stop|pool|arcade|shops|cinema) (alone|by myself|rn|right now|now|waiting)',
    '{iAm} (waiting|standing|sitting) (outside|at|behind|near) the',
    'i walk home (from|past|through|at)',
    'my bus (is|stop|leaves|comes)',
    '{iAm} at (home|school) (alone|by myself)',
    '(heres|here is) my (address|location)',
  ],
};
