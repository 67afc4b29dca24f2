import { Button } from '../components/button.tsx';
import { ManagedNote } from '../components/managed.tsx';
import { Note } from '../components/note.tsx';
import { isolated, useWords } from '../words.ts';
import type { Managed } from './managed.ts';
import type { AllSites } from './use-all-sites.ts';

/** The one permission that is a choice, with its reason, and what is not seen without it. */
export function EverySite({ sites, watch }: { sites: AllSites; watch: Managed['watch'] }) {
  if (watch?.every === false) return <ListedSites sites={sites} listed={watch.sites} />;
  return <AnySite sites={sites} isManaged={watch !== null} />;
}

interface AnySiteProps {
  sites: AllSites;
  /** An administrator wants every site watched: nobody gives that back. */
  isManaged: boolean;
}

function AnySite({ sites: { watching, outcome, allow, giveBack }, isManaged }: AnySiteProps) {
  const words = useWords();
  const isWatched = watching === 'everySite';
  const isFixed = isManaged && isWatched;
  return (
    <>
      <p>{words.text(isWatched ? 'family_sites_every' : 'family_sites_why')}</p>
      {!isFixed && <p class="soft">{words.text(isWatched ? 'family_sites_back' : 'family_sites_without')}</p>}
      {watching !== 'unknown' && !isFixed && (
        <Button onPress={isWatched ? giveBack : allow}>
          {words.text(isWatched ? 'family_sites_giveBack' : 'family_sites_allow')}
        </Button>
      )}
      {isFixed && <ManagedNote />}
      {isManaged && watching === 'listedSites' && (
        <p class="soft small">{words.text('family_sites_wanted')}</p>
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

/** An administrator wants no more watched than the sites of the list, and perhaps a few more. */
function ListedSites({
  sites: { watching, outcome, allow },
  listed,
}: {
  sites: AllSites;
  listed: readonly string[];
}) {
  const words = useWords();
  const hasMore = listed.length > 0;
  return (
    <>
      <p>
        {hasMore
          ? words.text('family_sites_listed', words.list(listed.map(isolated)))
          : words.text('family_sites_onlyListed')}
      </p>
      <ManagedNote />
      {hasMore && watching === 'listedSites' && (
        <>
          <p class="soft">{words.text('family_sites_listedWithout')}</p>
          <Button onPress={allow}>{words.text('family_sites_allowListed')}</Button>
        </>
      )}
      <div role="status">
        {outcome === 'declined' && <Note icon="eye">{words.text('family_sites_declined')}</Note>}
        {outcome === 'granted' && (
          <Note icon="check" tone="calm">
            {words.text('family_sites_listedGranted')}
          </Note>
        )}
      </div>
    </>
  );
}
