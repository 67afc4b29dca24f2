import type { Snapshot } from '../../domain/summary/snapshot.ts';
import { Card } from '../components/card.tsx';
import { useWords } from '../words.ts';

interface ContactsProps {
  snapshot: Snapshot;
  /** Opens the family's page about contacts with some of them, given as its fragment. */
  onOpen(fragment: string): void;
}

/** How many people write, each group of them one press away. */
export function Contacts({ snapshot: { contacts, attention }, onOpen }: ContactsProps) {
  const words = useWords();
  const groups = { new: contacts.newThisWeek, known: contacts.known, attention: attention.length };
  return (
    <Card title={words.text('popup_contacts')} icon="people">
      <p class="soft small">
        {words.count('popup_people', contacts.total)}
        {contacts.groups > 0 && ` · ${words.count('contacts_groups', contacts.groups)}`}.{' '}
        {words.text('contacts_once')}
      </p>
      <div class="tiles">
        {Object.entries(groups).map(([group, count]) => (
          <button key={group} type="button" class="tile" onClick={() => onOpen(`#contacts?show=${group}`)}>
            <strong>{words.number(count)}</strong> {words.text(`popup_contacts_${group}`)}
          </button>
        ))}
      </div>
    </Card>
  );
}
