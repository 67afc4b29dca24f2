import type { Pack } from '../../pack.ts';

/** Only what is said in earnest more often than not: "kill me" and "dying of laughter" are figures of speech. */
export const distress: Pack = {
  kind: 'distress',
  phrases: [
    'i [just|really|only|do] (want|wanna|wana|wish|wish i could) [to|2] (die|kill myself|end it all|end my life|be dead|hurt myself|not be alive|not exist|stop existing) !for|of|laughing',
    '(im|i am|i was|ive been|i have been|i keep) [going to|gonna|thinking about|thinking of] (killing myself|kill myself|ending it all|ending my life|hurting myself|hurt myself|harming myself|suicide|end my life|end it all)',
    'i [want to|wanna|tried to|will] (kill myself|end my life)',
    'i wish i (was|were) (dead|never born|not alive)',
    'i wish i (wasnt|werent) (alive|born|here anymore)',
    'i (cut|am cutting|have been cutting|harm|self harm|started cutting|keep cutting|keep hurting) myself [again|because|when|every|last|to|at]',
    'i (self harm|selfharm)',
    'i (cant|can not|cannot) (go on|live like this|live|cope|keep going) (anymore|any more|any longer|like this)',
    '(nobody|no one|noone) (would|will|d) (miss me|care if i died|care if i die|notice if i|even miss me|even care if i)',
    'i (dont|do not) (want to|wanna) (live anymore|live any more|be alive|be here anymore|exist|wake up tomorrow|be here any more)',
    '(everyone|they|the world|everybody|my family) (would|will|d) be better [off] without me',
    '(im|i am|i feel|ive been feeling|i have been feeling) [so|really|very|completely|kinda] (suicidal|worthless|hopeless)',
    '(theres|there is) no (point|reason) (in|to|for me to) (living|live|being alive|go on|me living|me being here)',
    'i hate being alive',
  ],
};
