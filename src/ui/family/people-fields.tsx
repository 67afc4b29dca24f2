import { useId } from 'preact/hooks';
import { LONGEST_FAMILY_NAME, MOST_PEOPLE } from '../../domain/settings.ts';
import { Icon } from '../components/icon.tsx';
import { useWords } from '../words.ts';
import { namesIn } from './changes.ts';
import type { SettingsFieldsProps } from './child-fields.tsx';

const SUGGESTIONS = ['mum', 'dad', 'nana', 'aunt', 'teacher', 'friendsParent'];

/** Whom the child would tell. There is always one line more to write in, up to as many as can be kept. */
export function PeopleFields({ settings: { people }, onChange }: SettingsFieldsProps) {
  const lines = [...people, ''].slice(0, MOST_PEOPLE);
  const write = (index: number, name: string) => {
    const before = people.slice(0, index);
    onChange({ people: [...before, name, ...people.slice(index + 1)] });
  };
  return (
    <>
      <Suggestions people={people} onChange={(chosen) => onChange({ people: chosen })} />
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
  onChange(people: string[]): void;
}

/** Pressed once, somebody stands in the list; pressed again, no more. */
function Suggestions({ people, onChange }: SuggestionsProps) {
  const words = useWords();
  const names = namesIn(people);
  const isFull = names.length >= MOST_PEOPLE;
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
