import { writeFileSync } from 'node:fs';
import { sitesPage } from './page.ts';

writeFileSync('docs/sites.md', sitesPage());
