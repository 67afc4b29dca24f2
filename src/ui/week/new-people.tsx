import { Card } from '../components/card.tsx';
import { PointList } from '../components/step-list.tsx';
import { isolated, useWords } from '../words.ts';
import type { Week } from './week.tsx';

/** More names than this in a row are not read. */
const SHOWN = 8;

/** Who was new, site by site. */
export function NewPeople({ people }: { people: Week['page']['newPeople'] }) {
  const words = useWords();
  const sites = [...new Set(people.map(({ site }) => site))];
  const namesOn = (site: string) => {
    const names = people
      .filter((each) => each.site === site)
      .map(({ name, alsoOn }) =>
        alsoOn.length === 0
          ? isolated(name)
          : words.text('week_new_also', isolated(name), words.list(alsoOn.map(isolated))),
      );
    const rest = names.length - SHOWN;
    return words.list([...names.slice(0, SHOWN), ...(rest > 0 ? [words.count('week_new_more', rest)] : [])]);
  };
  return (
    <Card title={words.text('week_new')} icon="people">
      {people.length === 0 && <p class="soft">{words.text('week_new_none')}</p>}
      <PointList points={sites.map((site) => words.text('week_new_names', isolated(site), namesOn(site)))} />
    </Card>
  );
}
