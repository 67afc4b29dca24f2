import type { PageAddress } from '../page-address.ts';
import type { Pane, PaneFacts } from '../pane.ts';
import { readGenericRow } from './generic-row.ts';
import { findHeading, findStatedAudience, titleOfDocument } from './heading.ts';
import { findOwnNames } from './own-names.ts';
import { learnProfile, type Profile } from './profile.ts';
import { findRowShape, type RowShape, rowsOf } from './row-shape.ts';

interface Learned {
  from: number;
  shape: RowShape;
  profile: Profile;
  ownNames: ReadonlySet<string>;
}

/** Reads a list by what its rows have in common, and learns anew while the list is young or has grown much. */
export function genericPane(
  list: Element,
  composer: Element | null,
  address: () => PageAddress,
  now: () => number,
  describe: () => PaneFacts = () => describeByStructure(list, address()),
): Pane {
  let learned = learn(list, composer, describe);
  return {
    list,
    get wayOfReading() {
      return learned.profile.summary;
    },
    authorLeadsRun: true,
    rows() {
      const rows = rowsOf(list, learned.shape);
      if (!isWorthLearning(rows.length, learned.from)) return rows;
      learned = learn(list, composer, describe);
      return rowsOf(list, learned.shape);
    },
    read: (row) => readGenericRow(row, list, learned.profile, now()),
    ownNames: () => learned.ownNames,
    describe,
  };
}

function learn(list: Element, composer: Element | null, describe: () => PaneFacts): Learned {
  const shape = findRowShape(list);
  const rows = rowsOf(list, shape);
  const profile = learnProfile(list, rows);
  return {
    from: rows.length,
    shape,
    profile,
    ownNames: findOwnNames(list, rows, profile, composer, describe().title),
  };
}

/** The first rows each tell much; later ones only in numbers. */
function isWorthLearning(count: number, before: number): boolean {
  return count !== before && (count <= 6 || count >= before * 1.4 || count <= before / 2);
}

function describeByStructure(list: Element, address: PageAddress): PaneFacts {
  const heading = findHeading(list);
  const title = heading?.title ?? titleOfDocument(list.ownerDocument);
  return {
    // A heading tells conversations apart even where their addresses are made anew for each visit.
    id: heading ? `${address.path} ${heading.title}` : `${address.path}${address.hash}`,
    title,
    audience: findStatedAudience(list, title) ?? 'counted',
  };
}
