import { extensionPage } from '../../platform/extension-page.ts';
import { guessCountry, ownTimeZone } from '../guess-country.ts';
import { mount } from '../mount.tsx';
import { snapshotCache } from '../snapshot-cache.ts';
import { createUiStore } from '../store.ts';
import { Help } from './help.tsx';

// Nothing on this page is recorded: it only asks for the family's country, as the popup does whenever it opens.
const page = extensionPage();
const ui = createUiStore(page, snapshotCache(localStorage));

mount(page, <Help ui={ui} guess={guessCountry(page.locale(), ownTimeZone())} />);
void ui.load();
