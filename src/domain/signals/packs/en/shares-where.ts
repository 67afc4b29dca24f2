import type { Pack } from '../../pack.ts';

export const sharesWhere: Pack = {
  kind: 'sharesWhere',
  phrases: [
    'i live (in|at|near|on|by|around|close to|here)',
    'i live #',
    '{iAm} from !the|work|school|here|a',
    'i go to .. (school|high|middle|academy|elementary|college|primary|intermediate|hs|ms)',
    'my [home] (address|school|location|house|street) is',
    'my school is called',
    '# .. (street|avenue|ave|drive|lane|crescent|blvd|boulevard|cres) $',
    '{iAm} at (home|school) (alone|by myself)',
    '(heres|here is) my (address|location)',
  ],
};
