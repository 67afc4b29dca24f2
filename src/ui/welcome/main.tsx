import { familyPage } from '../../platform/family-page.ts';
import { guessCountry, ownTimeZone } from '../guess-country.ts';
import { mount } from '../mount.tsx';
import { stepMemory } from './step-memory.ts';
import { Welcome } from './welcome.tsx';

const page = familyPage();
const guess = guessCountry(page.locale(), ownTimeZone());

mount(page, <Welcome page={page} memory={stepMemory(localStorage)} guess={guess} />);
