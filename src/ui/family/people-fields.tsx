import { useId } from 'preact/hooks';
import { LONGEST_FAMILY_NAME, MOST_PEOPLE } from '../../domain/settings.ts';
import { Icon } from '../components/icon.tsx';
import { ManagedNote } from '../components/managed.tsx';
import { useWords } from '../words.ts';
import { namesIn } from './changes.ts';
import type { SettingsFieldsProps } from './child-fields.tsx';
import type { Managed } from './managed.ts';

const SUGGESTIONS = ['mum', 'dad', 'nana', 'aunt', 'teacher', 'friendsParent'];

/**
 * Whom the child would tell. There is always one line more to write in, up to as many as can be kept. Those whom an administrator
 * named come first, and stay.
 */
export function PeopleFields({
  settings,
  managed: { people: fixed },
  onChange,
}: SettingsFieldsProps & { managed: Pick<Managed, 'people'> }) {
  const words = useWords();
  const people = settings.people.filter((name) => !fixed.includes(name));
  const most = MOST_PEOPLE - fixed.length;
  const lines = [...people, ''].slice(0, most);
  const change = (own: string[]) => onChange({ people: [...fixed, ...own] });
  const write = (index: number, name: string) =>
    change([...people.slice(0, index), name, ...people.slice(index + 1)]);
  return (
    <>
      {fixed.length > 0 && (
        <div class="field">
          <p>
            <strong>{words.list(fixed)}</strong>
          </p>
          <ManagedNote />
        </div>
      )}
      <Suggestions people={people} most={most} onChange={change} />
      <ul class="people">
        {lines.map((name, index) => (
          <Person key={index} number={index + 1} name={name} onName={(next) => write(index, next)} />
        ))}
      </ul>
    </>
  );
}

interface PersonProps {
  number: number;
  name: string;
  onName(name: string): void;
}

function Person({ number, name, onName }: PersonProps) {
  const words = useWords();
  const id = useId();
  return (
    <li class="person">
      <label for={id}>{words.text('family_person', words.number(number))}</label>
      <input
        id={id}
        class="input"
        type="text"
        autocomplete="off"
        maxLength={LONGEST_FAMILY_NAME}
        value={name}
        onInput={(event) => onName(event.currentTarget.value)}
      />
    </li>
  );
}

interface SuggestionsProps {
  people: readonly string[];
  most: number;
  onChange(people: string[]): void;
}

/** Pressed once, somebody stands in the list; pressed again, no more. */
function Suggestions({ people, most, onChange }: SuggestionsProps) {
  const words = useWords();
  const names = namesIn(people);
  const isFull = names.length >= most;
  return (
    <fieldset class="suggestions">
      <legend>{words.text('family_people_suggestions')}</legend>
      {SUGGESTIONS.map((key) => words.text(`family_people_${key}`)).map((name) => {
        const isThere = names.includes(name);
        return (
          <button
            key={name}
            type="button"
            class="button"
            aria-pressed={isThere}
            disabled={isFull && !isThere}
            onClick={() => onChange(isThere ? names.filter((each) => each !== name) : [...names, name])}
          >
            {isThere && <Icon name="check" />}
            {name}
          </button>
        );
      })}
    </fieldset>
  );
}
