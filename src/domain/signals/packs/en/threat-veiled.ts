import type { Pack } from '../../pack.ts';
import { harmless } from './or-else.ts';

const ALL = '({audience}|(your|the|whole|half|entire|parents) .. {crowd})';
const IT = '(it|this|that|these|those|them|what you|the [..] {material}|your [..] {material})';

/** Said sideways: what is in hand, who would like to see it, how little is left of the time. No threat by itself. */
export const veiledThreat: Pack = {
  kind: 'threat',
  value: { always: 'holds', strength: -1 },
  phrases: [
    '(when|once|if|at) ... (ill|i|i will) [just] (drop|post|leak|upload|release) (the|your|that) [..] {material}',
    '(mr|mrs|miss|ms) .. (would|will|d|gets|sees|hears|knows|doesnt|does not) [..] (love|think|see|know|hear|like|this|that|it|need to see)',
    '(if|unless|until|or|when|till|by|before) ... ... ({audience}|your {crowd}) ... (see|sees|know|knows|hear|hears|gets|get|find|finds|read|reads)',
    'your ({kin}|{crowd}) ... (school|number|facebook|insta|page|work|works|email|address|phone|see|know)',
    '(everyone|everybody|whole school|the internet|whole class|whole year) ... (sees|know|knows|hears|finds|laugh|laughs|gets)',
    // What is in hand still, and cannot be got rid of.
    '(i|ive|i have) [still|already|always|also|just] (got|have|kept|keep|saved|made|backed up|printed) [..] ((copies|backups) [of] (it|them|everything|all|those|your)|receipts|every word|you on tape|you on video|screenshots|screen recording|screen recordings|our chats|dirt on)',
    '(copy|copies|recording|screenshots|folder|file) [..] (of you|has your name|with your name|on my [other|old|work] (phone|laptop|pc|drive|stick|tablet)|in my (cloud|drawer|phone|camera roll|notes|laptop)|in 4k|has sound)',
    '(deleting|delete|deleted|blocking|blocked|block) (it|me|that|this|them) ... (doesnt|dont|wont|isnt|mine|my side|accounts)',
    'i (never|dont) (delete|forget) (anything|things)',
    // Who would see it, and what they would say.
    `(wonder|imagine|picture|guess) [..] (what|how|if|when) ... ${ALL} ... (think|say|feel|react|make|take|do|sees|see|finds|hears|opens) ... ${IT}`,
    `(imagine|picture) [your|the] ({kin}|face|faces|everyone|whole) [..] (opening|seeing|finding|reading|watching|hearing) [..] ${IT}`,
    `(what|how) (would|will|do|d) (you|they|she|he|people|everyone|your [..] {kin}|{audience}) .. (say|think|feel|react) ... (if|when) (i|it|your|this|{audience}) [all] (saw|sees|see|knew|heard|hears|found|read|got|gets|sent|showed|told|posted|leaked|goes|went)`,
    `${ALL} (would|will|ll|d|might) [probably|really|just|all|absolutely] [be] [so|very|really] (interested|shocked|disappointed|ashamed|disgusted|love a|love to see|love to hear|love to read|amazed|pay attention)`,
    // How it would get there.
    `(it|they|everything|{material}) [just|all|both|accidentally|could|might|will|then] (goes|go|lands|slipped|slip|slips|wandered|leaked|leak|leaks|gets sent|ends up|finds) [its way|off|out|straight|right] (live|viral|public|(to|on|in|into|round|around|across|through) ${ALL}) !back`,
    '(hate|shame|pity|awful|horrible|terrible) [for|to|if] (this|it|these|those|the [..] {material}|they [all]|your {kin}|{audience}) [to] (be|go|get|got|slipped|fell|wandered|end|ended|find|found|see|saw|hear|heard|leaked)',
    '(finger|thumb|cursor) [is|s] [..] (on|over) .. (send|share|post|upload|button)',
    `(your|that|these) [..] {material} ... (to|with|in|on|at|for|by) {audience}`,
    `{audience} ... (see|sees|seeing|hear|hears|get|gets|read|reads|open|opens|watch|watches) ... (your|that|these|what you) [..] {material}`,
    // What it hangs on, and for how long.
    '(secret|private|safe|quiet|put|stay|stays) [on|in|with|between] [..] (as long as|so long as|only because|only cos|because im|while {youAre}|only if) (you|youre|i|im|the|we|your)',
    '(if|when|once|after|one|another|this|do|just|more) ... ... (then|and|so) (ill|i will|i|im|i can|its|well|we) [will|gonna|can|are] (delete|bin|wipe|erase|burn|forget|deleted|even|square|quits|leave you) [..] (it|them|everything|whole|your|this|alone|forever|$)',
    '(one|1) (word|click|tap|text|call|share|swipe) (from|away|and) (me|from|i|your|it|everyone)',
    '# [more] (min|mins|minutes|hour|hours|hrs|sec|secs|seconds|days) [left] (and|then|before|until|till) (it|they|this|everyone|your|i) [will|all|ll] (post|send|show|tell|press|hit|upload|leak|goes|go|gets|sees|whole|class)',
    '(every|each) (minute|hour|missed call|lie|no|second|message|excuse|day|time you) ... (one more|another|add|adds|send|sends|costs|goes up) ... (person|one|name|friend|#|someone|more)',
    'tick tock',
    '(you have|you got|youve got|you get|you only have|giving you|give you|gave you) (until|till|til)',
    // How one had better be.
    '(think|choose|answer|reply) [your] [very|really|real|next] [words|answer|move] [very|really] carefully',
    '(ignore|ignoring|block|blocking|log off|say no|saying no|refuse|test) ... (and|n) (see|watch|find out)',
    '(dont|do not) (test|cross|tempt|provoke|underestimate|force) me',
    '(think [that] (im|its|i am|this is) [just|only] [a] (bluffing|bluff|joke|joking)|think i (wont|wouldnt))',
    '((last|final) warning ($|or|i|then|you)|this is [a|your] warning|i warned you|been warned)',
    '(face|will be|has|have|are) [the|some|a] consequences',
    '^ [no|go on|just|ok|well] try me $',
    // Ways into what is the child's.
    'i (can|could) [still] (log|get|sign|look) (in|into|inside) [to] your',
    '(seen|looking|looked|went) (inside|through|in) your (gallery|camera roll|photos|cloud|phone|backup)',
    '(since|when|once) you (clicked|tapped) [on]',
    '(have|got|found|know|looked up) your [..] {theirs} [..] (whatsapp|number|facebook|insta|instagram|email|profile|page)',
    'i [already] know (which|what|where) [..] you (sit|walk|catch|sleep|train|get off|hang)',
    '(nobody|no one|who) [will|would|s gonna|is gonna|is going to|ll] believe (you|it)',
    // From those who pose as the law.
    '(cyber|internet|online|digital) (crime|crimes|police|unit|cell) (desk|unit|cell|officer|department|branch|notice|team)',
    '(complaint|case|report|file|fir|warrant|charge|arrest|entry|number|device) [is|has|has been|was|will be] [being|been] (opened|filed|registered|lodged|made|raised|issued|flagged|reported|traced) [against|in|to] (you|your)',
  ],
  unless: harmless,
};
