import { useId, useState } from 'preact/hooks';
import { CONTACT_GROUPS, CONTACT_ORDERS, type ContactOrder } from '../../../domain/looking-back.ts';
import { getContacts } from '../../../protocol/history-commands.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { useWords } from '../../words.ts';
import { Freshness } from '../freshness.tsx';
import { goTo } from '../go-to.ts';
import type { SectionProps } from '../sections.ts';
import { Switch } from '../switch.tsx';
import { addressOf } from '../use-section.ts';
import { useSectionReply } from '../use-section-reply.ts';
import type { ContactList } from './contact.ts';
import { ContactRowView } from './contact-row.tsx';
import { peopleText } from './people-text.ts';

/** As many contacts are shown at first, and as many more at each press. */
const STEP = 50;
const LONGEST_SEARCH = 120;

/** Everybody who wrote to the child, to be searched. */
export function ContactListPage({ page, place }: SectionProps) {
  const words = useWords();
  const group = CONTACT_GROUPS.find((each) => each === place.query.get('show')) ?? 'all';
  const [search, setSearch] = useState('');
  const [order, setOrder] = useState<ContactOrder>('attention');
  const [count, setCount] = useState(STEP);
  const { reply, freshness } = useSectionReply(page, getContacts, { search, group, order, count });
  return (
    <>
      <Freshness freshness={freshness} takenAt={reply?.takenAt ?? null} />
      {reply && (
        <Card title={words.text('contacts_all')} icon="people">
          <div class="filters">
            <Switch
              label={words.text('dashboard_period')}
              answers={CONTACT_GROUPS.map((each) => ({
                value: each,
                text: `${words.text(`contacts_group_${each}`)} ${words.number(reply.counts[each])}`,
              }))}
              value={group}
              onChange={(show) => goTo(addressOf('contacts', '', show === 'all' ? {} : { show }), true)}
            />
            <Order value={order} onChange={setOrder} />
            <Search value={search} onChange={setSearch} />
          </div>
          <div>
            <p role="status" class="soft">
              {shownText(words, reply)}
            </p>
            {reply.chosen > 0 && <p class="soft small">{words.text('contacts_once')}</p>}
          </div>
          {reply.contacts.length === 0 ? (
            <p class="soft">
              {words.text(reply.counts.all === 0 ? 'contacts_nobody' : 'dashboard_nothing_chosen')}
            </p>
          ) : (
            <ul class="rows">
              {reply.contacts.map((row) => (
                <ContactRowView key={row.key} row={row} now={reply.takenAt} />
              ))}
            </ul>
          )}
          {reply.contacts.length < reply.chosen && (
            <Button onPress={() => setCount(count + STEP)}>{words.text('contacts_more')}</Button>
          )}
        </Card>
      )}
    </>
  );
}

function shownText(
  words: ReturnType<typeof useWords>,
  { contacts, chosen, chosenGroups }: ContactList,
): string {
  if (chosen === 0) return '';
  const all = peopleText(words, chosen, chosenGroups);
  return contacts.length < chosen
    ? words.text('contacts_shown_part', all, words.number(contacts.length))
    : `${all}.`;
}

function Order({ value, onChange }: { value: ContactOrder; onChange(order: ContactOrder): void }) {
  const words = useWords();
  const id = useId();
  return (
    <div class="filter-site">
      <label for={id}>{words.text('contacts_order')}</label>
      <select
        id={id}
        class="select"
        value={value}
        onChange={(event) => {
          const chosen = CONTACT_ORDERS.find((order) => order === event.currentTarget.value);
          if (chosen) onChange(chosen);
        }}
      >
        {CONTACT_ORDERS.map((order) => (
          <option key={order} value={order}>
            {words.text(`contacts_order_${order}`)}
          </option>
        ))}
      </select>
    </div>
  );
}

function Search({ value, onChange }: { value: string; onChange(search: string): void }) {
  const words = useWords();
  const id = useId();
  return (
    <div class="filter-site">
      <label for={id}>{words.text('contacts_search')}</label>
      <input
        id={id}
        class="select"
        type="search"
        maxLength={LONGEST_SEARCH}
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}
