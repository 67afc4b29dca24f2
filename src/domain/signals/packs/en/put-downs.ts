import type { Pack } from '../../pack.ts';
import { inFun, inStories } from './rude-talk.ts';

const SO = 'so|such|just|really|too|way too|still|all';

/** Told what is wrong with one's looks, gifts and friends: opinions, each without an unkind word. */
export const putDown: Pack = {
  kind: 'insult',
  value: { always: 5 },
  phrases: [
    // Looks.
    '{youAre} [so|really] not [even|really|that|so|all|as|very] [that] (pretty|cute|hot|talented|attractive|good looking|special|funny|tough|cool) [as|at|$|lol|and|you|so]',
    '(you|u) aint [even|that|all|no] (cute|pretty|hot|all that|that|funny|tough|special|nothing) !bad',
    '{youAre} (too|way too) (skinny|fat|hairy|flat|pale) [$|its|and|lol|for]',
    '(you|u) [really|just|seriously] (need|should|gotta|have|ought) [to] [really|seriously|just] (lose [some] weight|go on a diet|stop eating|brush your teeth|take a shower|take a bath|wash your hair|fix your teeth|fix your face|fix your hair|get a nose job|hit the gym|cover up|get a life|move schools|change schools|switch schools|get some friends)',
    '(your|ur) (nose|forehead|head|ears|teeth) (is|are|r) [so|too|really|way too] (big|huge|massive|giant|yellow|crooked)',
    '(your|ur) (breath|feet|hair|house|clothes) (stinks|smells|stink|smell|reeks) !good|nice|amazing|great|so|like',
    '(your|ur) (makeup|hair|outfit|eyebrows|clothes|shoes) [always] (looks|look|is|are) [so|really|just|like] (terrible|awful|greasy|cheap|ratty|{rude})',
    '(you|u) wear (too|way too|so) much (makeup|eyeliner|foundation)',
    '(you|u) (look|dress|act|walk|sound) like [a|some|an] [old|homeless|fat|ugly] (man|dude|boy|grandma|homeless person|bum)',
    '(do|dont) you even (shower|bathe|wash|brush)',
    '(your|ur) (sister|friend|friends|cousin|brother|bff|mum|mom) (is|are) [so|much|so much|way|a lot|far] (prettier|hotter|better looking|cuter|skinnier|cooler)',
    '(she|he) is [so|much|so much|way|a lot|far] (prettier|hotter|better looking|cuter|skinnier|cooler|better) than (you|u)',
    '(you|u) have [a|such a|the worst|an] (horrible|bad|nasty|ugly|awful|terrible) (personality|attitude|voice|style)',
    '(you|u) have [so much|so many|lots of|gross] (acne|pimples|zits)',
    '(you|u) look [so|really|like youre|like] (pregnant|anorexic|homeless|dead inside)',
    '(horse|monkey|rat|pig|man|frog|moon) face',
    '(double chin|thunder thighs|muffin top|nappy hair)',
    // Gifts, and what is missing.
    '(you|u) (have|got|have got|aint got|got absolutely) no (talent|brain|brains|class|shame|taste|style|manners|heart|soul|personality|chest|swag)',
    '(you|u) [really] suck at (singing|dancing|everything|life|this|playing|football|soccer|basketball|spelling|art|sports)',
    '(you|u) (cant|can not) (sing|dance|act|spell|rap) (lol|so|for|haha|$)',
    `{youAre} [${SO}] [a|the|such a] (terrible|horrible|awful|bad|lousy|trash|rubbish) (player|friend|singer|dancer|person|teammate|liar|daughter|son|mother|sister|brother|girlfriend|boyfriend)`,
    `{youAre} [${SO}] [dirt] poor [$|lol|haha|that]`,
    // Liked by nobody, wanting to be.
    '(your|ur) (friends|boyfriend|bf|girlfriend|gf|best friend) [all|only|secretly|really|just] (hate|hates|talk|talks|laugh|laughs) [about|behind|at] (you|u)',
    '(talk|talks|talking|talked|say|says) [so much|all that|{rude}|trash|things|stuff] (about|on) (you|u) (behind|to everyone|all the time)',
    '(everyone|everybody|they all|people) [all|always] (talks|talk|talking|says) ({rude}|trash) (about|on) (you|u)',
    '(stop|quit) [trying to|tryna|trying|always] (get|getting|beg for|begging for|seek|seeking|want|wanting) [so much|all the] attention',
    '(you|u) [just|only|always] (want|crave|beg for|live for) [the|all the] attention',
    '(jealous|desperate|insecure|bitter|conceited|thirsty|ignorant) much',
    '!do|did|if|when|because|what (you|u) (think|thought) {youAre} [so|really|soo|that] (better|hot|cute|pretty|hard|tough|bad|funny|special|popular) !for|today|in|on|with|i',
    'who do (you|u) think {youAre}',
    '(you|u) (sleep|slept|sleeping|sleeps) (with|around with) (everyone|everybody|every guy|half the|anyone|every boy)',
    'how many (guys|people|boys|men|dudes) .. (your|ur|you|u) [mum|mom|sister] [has|have|had] [slept|been] with',
    'spread (your|ur) legs',
    '(you|u) stole my (boyfriend|bf|man|girlfriend|gf)',
    '{youAre} adopted (lol|haha|$)',
    '(no|zero|0) (friends|mates) (lol|haha|loser|at all)',
  ],
  unless: [...inFun, '(doctor|dentist|nurse|mum says|mom says|poor thing)', ...inStories],
};
