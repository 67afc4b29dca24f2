import type { Pack } from '../../pack.ts';

const SOMEBODY = '{somebodyElse} [{whereMet}]';

/** Told by somebody to whom it happens: they need help, and most of all not to be alone with it. */
export const toldOfThreat: Pack = {
  kind: 'threat',
  value: { always: 'told', strength: 3 },
  phrases: [
    `${SOMEBODY} [is|was|has|keeps|has been|s|started|are|r|have] [been] (blackmail|blackmails|blackmailing|blackmailed|extorting|extort|threatening|threatens|threatened|sextorting) me`,
    `${SOMEBODY} [is|are|was|were|has been|s|r|keeps|keep] (threatening|threatened|threatens) [to|that|me] (to|he|she|they|hell|shell|theyll|with|{showing}) !him|her|us`,
    `${SOMEBODY} [just|also|now|even] (said|says|told me|is saying|keeps saying|swears|swore|wrote|thinks) [that] [he|she|they|hes|shes|theyre|its] [will|would|is gonna|ll|s gonna|is going to|going to|gonna|d|s going to|are gonna|are going to] {showing} (my [..] {material}|it to|it on|it if|it unless|it everywhere|it online|it $|them to|them on|them if|them unless|them $|me to|everything|those|these|pics of me|pictures of me|the {material})`,
    `${SOMEBODY} (will|is gonna|is going to|are going to|are gonna|might|could|s gonna|s going to|ll|would|wants to) {showing} [all] [of] my [..] {material}`,
    `${SOMEBODY} [just|also|now|even] (said|says|threatened to|is threatening to|will|is going to|is gonna|would|wants to|s gonna|ll) [that] [he|she|they|hes|shes|theyre] [will|would|is gonna|ll|s gonna|is going to|d] (tell|show|send) (my|everyone|everybody|the whole) [{family}|friends|school|class|parents] [everything|my|about|it|them|what|the|unless|if] !hi|good|thanks|well|news|joke`,
    `${SOMEBODY} (wants|want|demands|demand|is asking for|asks for|asked for|is demanding|are demanding|keeps asking for) ... (or|otherwise|or else) [he|she|they|hes|shes|theyre|he will] [will|ll|gonna] (post|posts|send|sends|leak|leaks|show|shows|share|shares|tell|tells|expose|hell|shell|theyll|{showing})`,
    `${SOMEBODY} (has|have|got|saved|recorded|screenshotted|took|kept) [a|my|pics|pictures|the|all|some] [my|of] [..] {material} [of me] ... (wants|wanted|want|demands|threatening|threatens|money|says|said|asking|wont delete|post|send|or)`,
    `${SOMEBODY} (wont|will not|refuses to|refuse to) (delete|take down|stop|leave me alone) [it|them|my|the] [{material}] (unless|until|if) i`,
  ],
};
