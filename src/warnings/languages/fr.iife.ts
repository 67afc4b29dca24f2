import messages from '../../../public/_locales/fr/messages.json' with { type: 'json' };
import { speak } from '../../platform/own-texts.ts';

speak(messages);
