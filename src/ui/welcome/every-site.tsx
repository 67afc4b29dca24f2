import { useEffect, useState } from 'preact/hooks';
import type { ExtensionPage } from '../../platform/extension-page.ts';
import { Button } from '../components/button.tsx';
import { Card } from '../components/card.tsx';
import { Note } from '../components/note.tsx';
import { useWords } from '../words.ts';

interface EverySiteProps {
  page: Pick<ExtensionPage, 'hasAllSites' | 'requestAllSites'>;
}

type Permission = 'notYet' | 'granted' | 'declined';

/** The one permission that is a choice, with its reason. Porchlight works without it. */
export function EverySite({ page }: EverySiteProps) {
  const words = useWords();
  const [permission, setPermission] = useState<Permission>('notYet');
  useEffect(() => {
    void page.hasAllSites().then((has) => has && setPermission('granted'));
  }, [page]);

  function ask(): void {
    page.requestAllSites().then(
      (granted) => setPermission(granted ? 'granted' : 'declined'),
      // A browser that refuses to ask at all leaves things as they are, as a "no" does.
      () => setPermission('declined'),
    );
  }

  return (
    <Card title={words.text('welcome_everySite')} icon="globe">
      <p>{words.text('welcome_everySite_why')}</p>
      <p class="soft">{words.text('welcome_everySite_without')}</p>
      {permission !== 'granted' && <Button onPress={ask}>{words.text('welcome_everySite_allow')}</Button>}
      <div role="status">
        {permission !== 'notYet' && (
          <Note
            icon={permission === 'granted' ? 'check' : 'eye'}
            tone={permission === 'granted' ? 'calm' : 'plain'}
          >
            {words.text(`welcome_everySite_${permission}`)}
          </Note>
        )}
      </div>
    </Card>
  );
}
