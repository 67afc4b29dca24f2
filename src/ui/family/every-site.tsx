import { Button } from '../components/button.tsx';
import { Note } from '../components/note.tsx';
import { useWords } from '../words.ts';
import type { AllSites } from './use-all-sites.ts';

/** The one permission that is a choice, with its reason, and what is not seen without it. */
export function EverySite({ sites: { watching, outcome, allow, giveBack } }: { sites: AllSites }) {
  const words = useWords();
  const isWatched = watching === 'everySite';
  return (
    <>
      <p>{words.text(isWatched ? 'family_sites_every' : 'family_sites_why')}</p>
      <p class="soft">{words.text(isWatched ? 'family_sites_back' : 'family_sites_without')}</p>
      {watching !== 'unknown' && (
        <Button onPress={isWatched ? giveBack : allow}>
          {words.text(isWatched ? 'family_sites_giveBack' : 'family_sites_allow')}
        </Button>
      )}
      <div role="status">
        {outcome && (
          <Note
            icon={outcome === 'granted' ? 'check' : 'eye'}
            tone={outcome === 'granted' ? 'calm' : 'plain'}
          >
            {words.text(`family_sites_${outcome}`)}
          </Note>
        )}
      </div>
    </>
  );
}
