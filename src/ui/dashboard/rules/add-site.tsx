import { useId, useRef, useState } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import { isolated, useWords } from '../../words.ts';
import { findHost } from './address.ts';
import type { FamilySite } from './draft.ts';

interface AddSiteProps {
  /** Those in the list. */
  known: readonly FamilySite[];
  onAdd(host: string): void;
}

/** What came of the last press. */
type Added = { what: 'noAddress' } | { what: 'there' | 'added'; name: string };

/** Puts a site into the list by its address, with the middle one of the rules. */
export function AddSite({ known, onAdd }: AddSiteProps) {
  const words = useWords();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [added, setAdded] = useState<Added | null>(null);
  const isWrong = added !== null && added.what !== 'added';

  function add(): void {
    field.current?.focus();
    const answer = answerTo(typed, known);
    setAdded(answer);
    if (answer.what !== 'added') return;
    onAdd(answer.name);
    setTyped('');
  }

  return (
    <form class="field" onSubmit={(event) => event.preventDefault()}>
      <label for={id}>{words.text('dashboard_add')}</label>
      <p id={`${id}-how`} class="soft small">
        {words.text('dashboard_add_how')}
      </p>
      <div class="field-line">
        <input
          id={id}
          ref={field}
          class="input"
          type="text"
          inputMode="url"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          dir="ltr"
          value={typed}
          aria-invalid={isWrong}
          aria-describedby={`${id}-how ${id}-what`}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <Button submit onPress={add}>
          {words.text('dashboard_add_button')}
        </Button>
      </div>
      <p id={`${id}-what`} role="status" class={isWrong ? 'field-error' : 'small'}>
        {added && words.text(`dashboard_add_${added.what}`, 'name' in added ? isolated(added.name) : '')}
      </p>
    </form>
  );
}

function answerTo(typed: string, known: readonly FamilySite[]): Added {
  const host = findHost(typed);
  if (host === null) return { what: 'noAddress' };
  const there = known.find(({ id, name }) => id === host || name.toLowerCase() === host);
  return there ? { what: 'there', name: there.name } : { what: 'added', name: host };
}
