import type { Settings } from '../../domain/settings.ts';
import { PointList } from '../components/step-list.tsx';
import { useWords, type Words } from '../words.ts';

/** Who promises what. The texts are numbered, so that each side can have as many as it needs. */
const PROMISES = {
  child: ['family_promise_child_1', 'family_promise_child_2', 'family_promise_child_3'],
  parent: [
    'family_promise_parent_1',
    'family_promise_parent_2',
    'family_promise_parent_3',
    'family_promise_parent_4',
  ],
} as const;

export type Side = keyof typeof PROMISES;
export const SIDES = ['child', 'parent'] as const;

/** "Sam promises", or "The child promises" where the family gave no name. */
export function whoPromises(words: Words, side: Side, childName: string): string {
  return side === 'child' && childName.trim() !== ''
    ? words.text('family_promise_named', childName.trim())
    : words.text(`family_promise_${side}`);
}

export function Promises({ side }: { side: Side }) {
  const words = useWords();
  return <PointList points={PROMISES[side].map((key) => words.text(key))} />;
}

/** The agreement on paper: one page with names, date and lines to sign. Only a printer shows it. */
export function AgreementSheet({ settings }: { settings: Settings }) {
  const words = useWords();
  const { childName, people, agreedAt } = settings;
  const names = people.filter((name) => name.trim() !== '');
  const day = new Intl.DateTimeFormat(words.locale, { dateStyle: 'long' });
  return (
    <section class="sheet">
      <h2>{words.text('family_sheet')}</h2>
      {SIDES.map((side) => (
        <div key={side}>
          <h3>{whoPromises(words, side, childName)}</h3>
          <Promises side={side} />
        </div>
      ))}
      {names.length > 0 && (
        <div>
          <h3>{words.text('family_sheet_people')}</h3>
          <p>{words.list(names)}</p>
        </div>
      )}
      <p>{words.text('family_sheet_date', day.format(agreedAt ?? Date.now()))}</p>
      <div class="sheet-lines">
        {SIDES.map((side) => (
          <p key={side} class="sheet-line">
            {side === 'child' && childName !== '' ? childName : words.text(`family_sheet_${side}`)}
          </p>
        ))}
      </div>
      <p class="small">{words.text('ui_netsafe')}</p>
    </section>
  );
}
