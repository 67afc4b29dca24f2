import messages from '../../../public/_locales/mi/messages.json' with { type: 'json' };
import { speak } from '../../platform/own-texts.ts';

speak(messages);
