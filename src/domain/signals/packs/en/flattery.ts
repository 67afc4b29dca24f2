import type { Pack } from '../../pack.ts';

export const flattery: Pack = {
  kind: 'flattery',
  phrases: [
    '{youAre} [so|very|really|too|such a|pretty|super|a|real|just|the most|quite|such an|absolutely|looking|look] [very] (beautiful|pretty girl|gorgeous|cute|cutie|stunning|handsome|mature|special|lovely|adorable|perfect|attractive|babe|angel|princess|doll)',
    'you (look|looked|sound|seem) [so|very|really|too|super] (beautiful|pretty|gorgeous|cute|stunning|handsome|mature|older|lovely|adorable|grown up)',
    '(hey|hi|hello|morning|night|goodnight|hiya|ok|thanks) [there] (beautiful|gorgeous|cutie|sweetie|princess|babe|angel|baby girl|babygirl|hun|sweetheart|cutie pie)',
    '(youre|you are|ur) not like (other|the other|others|most)',
    'i (never|havent|have never|ve never) met (anyone|someone|a girl|a boy) like you',
    'you understand me [better|like]',
    'you can talk to me about anything',
    'i (love|like) (your|ur) (smile|eyes|body|face|lips|hair|voice)',
  ],
};
