import { useId, useState } from 'preact/hooks';
import { isolated, useWords } from '../../words.ts';
import type { OwnData } from './erase-card.tsx';
import type { ScopeDraft } from './scope.ts';

/** More names than this are no list to choose from. */
const SHOWN = 50;

interface ScopeFieldsProps {
  draft: ScopeDraft;
  data: OwnData;
  onChange(changes: Partial<ScopeDraft>): void;
}

/** Who, where or when: whatever the chosen kind asks for. */
export function ScopeFields({ draft, data, onChange }: ScopeFieldsProps) {
  if (draft.what === 'contact') return <ContactField draft={draft} data={data} onChange={onChange} />;
  if (draft.what === 'site') return <SiteField draft={draft} data={data} onChange={onChange} />;
  if (draft.what === 'time') return <TimeFields draft={draft} data={data} onChange={onChange} />;
  return null;
}

function ContactField({ draft, data, onChange }: ScopeFieldsProps) {
  const words = useWords();
  const id = useId();
  const [part, setPart] = useState('');
  const wanted = part.trim().toLocaleLowerCase();
  const fitting = data.contacts.filter(
    ({ key, name }) => key === draft.contact || name.toLocaleLowerCase().includes(wanted),
  );
  // Whoever is chosen stays in the list, whatever else is looked for.
  const shown = [...fitting]
    .sort((one, other) => Number(other.key === draft.contact) - Number(one.key === draft.contact))
    .slice(0, SHOWN);
  const more = fitting.length - shown.length;
  return (
    <>
      <div class="field">
        <label for={`${id}-part`}>{words.text('data_contact_find')}</label>
        <input
          id={`${id}-part`}
          class="input"
          type="search"
          autocomplete="off"
          value={part}
          onInput={(event) => setPart(event.currentTarget.value)}
        />
      </div>
      <Select
        label={words.text('data_choose_contact')}
        value={draft.contact}
        options={shown.map(({ key, name, site }) => ({
          value: key,
          text: words.text('data_contact_in', isolated(name), isolated(site)),
        }))}
        onChange={(contact) => onChange({ contact })}
      />
      {more > 0 && <p class="soft">{words.count('data_contact_more', more)}</p>}
    </>
  );
}

function SiteField({ draft, data, onChange }: ScopeFieldsProps) {
  const words = useWords();
  return (
    <Select
      label={words.text('data_choose_site')}
      value={draft.site}
      options={data.sites.map(({ id, name }) => ({ value: id, text: name }))}
      onChange={(site) => onChange({ site })}
    />
  );
}

function TimeFields({ draft, data, onChange }: ScopeFieldsProps) {
  const words = useWords();
  const id = useId();
  return (
    <div class="two">
      {(['from', 'to'] as const).map((end) => (
        <div key={end} class="field">
          <label for={`${id}-${end}`}>{words.text(`data_${end}`)}</label>
          <input
            id={`${id}-${end}`}
            class="input"
            type="date"
            max={data.today}
            value={draft[end]}
            onInput={(event) => onChange({ [end]: event.currentTarget.value })}
          />
        </div>
      ))}
    </div>
  );
}

interface SelectProps {
  label: string;
  value: string;
  options: readonly { value: string; text: string }[];
  onChange(value: string): void;
}

function Select({ label, value, options, onChange }: SelectProps) {
  const id = useId();
  const isThere = options.some((option) => option.value === value);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        class="select"
        value={isThere ? value : ''}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {!isThere && <option value="">—</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  );
}
