import { extensionPage } from '../../platform/extension-page.ts';
import { guessCountry, ownTimeZone } from '../guess-country.ts';
import { mount } from '../mount.tsx';
import { snapshotCache } from '../snapshot-cache.ts';
import { createUiStore } from '../store.ts';
import { Welcome } from './welcome.tsx';

const page = extensionPage();
const ui = createUiStore(page, snapshotCache(localStorage));

mount(page, <Welcome page={page} ui={ui} guess={guessCountry(page.locale(), ownTimeZone())} />);
void ui.load();
