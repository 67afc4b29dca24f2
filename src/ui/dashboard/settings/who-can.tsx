import { Card } from '../../components/card.tsx';
import { useWords } from '../../words.ts';

type Answer = 'yes' | 'no' | 'passphrase';

/** The same for both, which is what the table is there to show. */
const ROWS: readonly (readonly [what: string, child: Answer, parent: Answer])[] = [
  ['read', 'yes', 'yes'],
  ['help', 'yes', 'yes'],
  ['answer', 'yes', 'yes'],
  ['camera', 'yes', 'yes'],
  ['change', 'passphrase', 'passphrase'],
  ['secret', 'no', 'no'],
  ['remove', 'yes', 'yes'],
];

/** What children and parents can each do. */
export function WhoCan({ hasPassphrase }: { hasPassphrase: boolean }) {
  const words = useWords();
  const textOf = (answer: Answer) =>
    words.text(`dashboard_can_${answer === 'passphrase' && !hasPassphrase ? 'yes' : answer}`);
  return (
    <Card title={words.text('dashboard_can')} icon="people">
      <div class="table-scroll">
        <table class="table can-table">
          <thead>
            <tr>
              <th scope="col">{words.text('dashboard_can_what')}</th>
              <th scope="col">{words.text('family_sheet_child')}</th>
              <th scope="col">{words.text('family_sheet_parent')}</th>
            </tr>
          </thead>
          <tbody>
            {ROWS.map(([what, child, parent]) => (
              <tr key={what}>
                <th scope="row">{words.text(`dashboard_can_${what}`)}</th>
                <td data-column={words.text('family_sheet_child')}>{textOf(child)}</td>
                <td data-column={words.text('family_sheet_parent')}>{textOf(parent)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}
