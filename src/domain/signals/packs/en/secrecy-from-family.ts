import type { Pack } from '../../pack.ts';

/** Of all secrets the most telling: one that is asked to be kept from those who look after the child. */
export const secrecyFromFamily: Pack = {
  kind: 'secrecy',
  value: { always: 'family', strength: 2 },
  phrases: [
    '!they|she|he|people|who|did|dont|cant|to|i|you say [that] (you|your) (missed|were|been|phone|lost|went|fell|stayed|battery) [the|a|an|to|phone|battery|at|with|out|asleep|over] (bus|dead|died|at|with|out|phone|train|asleep|school|shop|shops|library|friend|friends|mate|mates|park|flat|over|off|class|practice|training|is)',
    '(they|theyd|shed|hed|she|he|your {kin}|people|parents) [would|will|d|ll|might|could|gonna|just|all|only|may] [just|only|all|get|totally|probably|go|really|not|even|be] [the|a] {fuss} [if|about|$|when|and|over|at|on|,|ok|so|cos|because] !lol|haha',
    '{ratherNot} (bother|worry|trouble|upset|burden|concern|involve) (your|the|ur) {kin} (with|about|over|by|$) [it|this|that|us|me|our|these]',
    '!you|u|they|she|he|i|to (pretend|act|say|tell them|tell her|tell him|fake) [that|like] [being|your|youre|you|ur|you have|you got|youve got|a] [a|have|got|feel|feeling] (sick|headache|stomach ache|tummy ache|poorly|fever|unwell|cold|migraine) [so|tomorrow|and|then|ok|$|?]',
    'your {parents} [might|may|would|will|probably|prolly|ll] (not|wouldnt|wont|never|mightnt) (approve|like it|like that|like me|like this|like us|allow|be happy|be pleased|understand)',
    '(let|make) (your {kin}|them|her|him) [just] (think|believe|thinks) [that|its|it|you|u|we|im|i]',
    '!will|can|could|should (bring|bringing|drag|get|mix|involve|pull) your {kin} (into|in to|in) (it|this|that|us|our)',
    '(say|saying|tell) nothing (to|at) [the|your] (family|home|school|{kin})',
    '(whisper|quiet|quietly|be quiet|talk low|silent|softly) .. so [that] (your {kin}|they|she|he|nobody|no one|{namedKin}) (doesnt|dont|wont|cant) (hear|wake|wake up|come|know|notice)',
    'tell (her|him|them|your {kin}|{namedKin}) .. (theres|there is|you have|youve got|you had) [a|an|extra|some] (rehearsal|practice|training|study group|sleepover|detention|project|tutoring|tuition|club|group work)',
    '!i|we|they|people|didnt|did|why|my {dont} [you|u|ever|even|please|pls|just] (tell|tel|show|inform|involve|ask|mention to|mention it to|mention this to|say to|say it to|say this to|say anything to|talk to|mention anything to|bring it up with|mention me to|let on to) [to] (your {kin}|any of your {kin}|{namedKin}) !that|if|how|she|he|whats|what|i|im',
    '(dont|never|not|cant|mustnt|no need to) (tell|say|inform|mention) [it|this|anything|them] at (home|school)',
    '!maybe {they} (wont|will not|will never|ll never|doesnt have to|dont have to|dont need to|doesnt need to|need not|neednt|must not|mustnt|shouldnt|cant|cannot|dont have|would never|wouldnt) [ever|even] (know|find out|notice|suspect|hear about it|see it|see us|see this|understand us|understand this|understand what we) [about|that|it|us|we|$|?|ok|please] !until|till|yet|what|how|who|where|when|why|if|the|me',
    '[your] {kin} (need not|neednt|does not need to|dont need to|dont have to|must not|mustnt|doesnt have to|should not|shouldnt|will never|wont ever|never need to) [ever] (know|find out|hear|be told|see)',
    '(hide|keep) [it|this|that|your phone|the phone|ur phone|your tablet|your screen|the screen|me|us|these|the chat|your ipad] (hidden|from your {kin}|from [your] {namedKin}|from them|from her|from him|under your|in your sock|behind|where nobody|where no one|so nobody|so no one|so they|so she|so he|when she|when he|when they|if she|if he|if they|if your|when your)',
    '(say|tell (them|her|him|your {kin}|{namedKin})|pretend) [that] (i am|im|its|it is|it was|youre|you are|you were|youll be|you go|you went|u r|there is|theres|to be) [your|ur|a|an|from|at|with|going|just|only|doing|staying|sleeping|studying|in|my] [to] [a|an|your|ur|the|some] (cousin|friend|friends|uncle|mates|mate|mate place|classmate|from school|school friend|library|study group|study|project|homework|rehearsal|practice|practise|training|tutor|tutoring|sleepover|detention|club|cousins|gf|sister|brother|school project|friends house|mates house|friends place|mates place|schoolwork|online class|game|teacher)',
    'tell (her|him|them|your {kin}|{namedKin}) [that] (youre|you are|ur|u r|you|youll be|your) [are] (at|with|sleeping at|staying at|going to|going with|going out with|off to|over at|round at) !work',
    '(theyd|shed|hed) [all|just|totally|probably|only|both|go] (be mad|be angry|be furious|be so mad|be jealous|freak|freak out|flip|flip out|go mad|go mental|go nuts|kill me|kill us|stop us|forbid|forbid it|forbid us|never let us|never let me|never let you|take your phone|take ur phone|take away|ban you|ground you|split us|separate us|keep us apart|worry for nothing|get the wrong idea|take it the wrong|make us stop|block me|have a fit|lose it|spoil it|ruin it|come between|not understand|not get it)',
    '(your|ur|do your|does your) {kin} (look|check|go|looking|checking|goes|looks|checks|going|read|reads|reading) [through|in|on|at|thru|into] [at] (your|ur|the) (phone|messages|chats|tablet|texts|ipad|laptop|computer|dms|account)',
    '!i|we|they|she|he|who (dont|do not|dnt|never|cant|cannot|better not|must not|mustnt|shouldnt) [you|u|ever|go|even] (tell|show|mention) .. your {family}',
    '(dont|do not|dnt|cant) let your {family} (see|know|find|hear|read|catch)',
    'if your {parents} (found|finds|find|sees|saw|see|knew|catch|caught|catches) (out|us|this|me|about|these)',
  ],
};
