import { extensionPage } from '../../platform/extension-page.ts';
import { guessCountry, ownTimeZone } from '../guess-country.ts';
import { mount } from '../mount.tsx';
import { snapshotCache } from '../snapshot-cache.ts';
import { createUiStore } from '../store.ts';
import { Help } from './help.tsx';

// Nothing on this page is recorded: it only asks for the family's country and how to report on the site that its own
// address names, and keeps neither answer.
const page = extensionPage();
const ui = createUiStore(page, { ...snapshotCache(localStorage), keep: () => {} });
const site = new URLSearchParams(location.hash.slice(1)).get('site');

mount(
  page,
  <Help
    page={page}
    ui={ui}
    guess={guessCountry(page.locale(), ownTimeZone())}
    site={site}
    // In the place of this page, so that the browser's "back" does not bring it back.
    onLeave={() => location.replace('about:blank')}
  />,
);
void ui.load();
