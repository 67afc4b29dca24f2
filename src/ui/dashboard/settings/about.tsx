import type { ExtensionPage } from '../../../platform/extension-page.ts';
import { Card } from '../../components/card.tsx';
import { useWords } from '../../words.ts';
import { LIBRARIES } from './libraries.ts';

/** What becomes of what Porchlight knows, and what it is made of. */
export function About({ page }: { page: Pick<ExtensionPage, 'version'> }) {
  const words = useWords();
  return (
    <Card title={words.text('dashboard_about')} icon="home">
      <p>{words.text('dashboard_about_privacy')}</p>
      <p class="soft">
        {words.text('dashboard_about_version', page.version())} {words.text('ui_netsafe')}
      </p>
      <details>
        <summary>{words.text('dashboard_about_libraries')}</summary>
        <ul class="libraries">
          {LIBRARIES.map(({ name, licence }) => (
            <li key={name}>
              {name}: {licence}
            </li>
          ))}
        </ul>
      </details>
    </Card>
  );
}
