import type { Pack } from '../../pack.ts';

const THINGS =
  'homework|worksheet|notes|assignment|dog|dogs|cat|cats|puppy|kitten|kittens|pet|pets|page|question|menu|book|recipe|ticket|receipt|car|bike|food|cake|screen|setup|screenshot|build|chapter|essay|project|house|garden|view|game|movie|album|wedding|vacation|trip|baby|painting|drawing|art|error|config|desktop|code|map|character|avatar';

export const asksPicture: Pack = {
  kind: 'asksPicture',
  phrases: [
    '(send|snd|show|shoot|post|give|gimme|share|email|trade|take|snap|mail|upload|gimmie) [me|us] [a|some|any|more|another|one|that|one more|some more|a few|sum|a recent|a good|a nice] [cute|nice|good|recent|full|new|hot|other] {picture} of [you|yourself|your|ur|urself|u|just you]',
    '(send|snd|show|give|email|trade|mail|gimme|gimmie|take) [me] [a|some|any|more|another|one|one more|some more|a few|sum|ur|your|one of your] [cute|nice|good|recent|new|other] {picture} [now|please|plz|pls|then|too|ok|back|first|baby|babe|hun|sweetie|tonight|later] $',
    '(send|snd|show|give|email|mail|see|gimme|take|upload) [me] your {picture}',
    '{picture} of (you|yourself|u|urself|your face|your body|ur face|ur body)',
    '(can|could|may|lemme|let me|wanna|want to|would love to|like to|love to) [i] (see|have|get|c) [a|your|ur|some|more|another|any|one|sum|ur] {picture} !of',
    '(do you have|you got|got|have|you have|u have|ya have|u got) [a|any|some|more|ne|ur|another|other|any more|any other] [cute|nice|good|recent|more|other|new] {picture} [of you|of yourself|to share|to trade|to send|i can see|u can send|you can send|for me|online|on here|on ur|on your|up] !of|that|in|about|from',
    'got (pic|pics|pix)',
    '^ [got|a|any|ur|your|more|have] (pic|pics|pix|selfie|picture|pict) ?',
    '(pic4pic|p4p)',
    '(trade|swap|exchange) [some] {picture}',
    '(pic|picture|photo) (for|4) [a] (pic|picture|photo)',
    'what (do|does|d|r) you look like',
    'what you look like',
    '(what|how) {youAre} look like',
    '(describe|describ) (yourself|urself|your self)',
    '(let me|lemme|wanna|want to|want 2|love to|like to|can i|could i|dying to|need to) (see|c) (your|ur) (face|smile|body|legs|feet|hair|eyes|room|tummy|outfit)',
    '(see|c) what you look like',
    'show me (your face|yourself|your body|your room|what you are wearing|what youre wearing|your feet|your legs|you|ur face|ur body|more of you|more)',
    '(send|take|post|snap|do|show) [me] [a|some|another|one] (selfie|selfies)',
    'mirror (selfie|pic)',
    'full body (pic|picture|photo|selfie)',
    'face (pic|reveal)',
    '(need|want|like|love) [to see|to have|a|some|more|another|to get] [new|more|recent|good] (pic|pics|pix|picture|pictures) of (you|u)',
    '(send|post|put up) (more|new|some) (pics|pix|pictures|photos)',
    'your (pic|pics|pix|picture|pictures) (please|pls|plz|now|?|to me)',
    '📸 ?',
  ],
  unless: [
    `{picture} [of] [the|my|your|our|that|a|this|ur|their|his|her] ${THINGS}`,
    `${THINGS} {picture}`,
    'game|music|youtube|funny|tutorial|movie|netflix {picture}',
    '(profile|display|stock|cover|motion|moving|big|bigger|whole|better) (picture|pictures|pics|image|images)',
  ],
};
