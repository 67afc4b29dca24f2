import type { PageAddress } from '../page-address.ts';
import type { Pane, PaneFacts } from '../pane.ts';
import type { FoundList } from './find-panes.ts';
import { readGenericRow } from './generic-row.ts';
import { findHeading, findStatedAudience, titleOfDocument } from './heading.ts';
import { findOwnNames } from './own-names.ts';
import { learnProfile, type Profile } from './profile.ts';
import { findRowShape, type RowShape, rowsOf } from './row-shape.ts';

interface Learned {
  from: number;
  shape: RowShape;
  profile: Profile;
  /** Looked for when first asked for. */
  ownNames: ReadonlySet<string> | null;
}

/** Reads a list by what its rows have in common, and learns anew while the list is young or has grown much. */
export function genericPane(
  found: FoundList,
  address: () => PageAddress,
  now: () => number,
  describe: () => PaneFacts = () => describeByStructure(found.list, address()),
): Pane {
  const { list, composer } = found;
  let learned: Learned = { ...found, from: found.learnedFrom, ownNames: null };
  let sent: readonly string[] | null = null;
  let sender: string | null = null;
  return {
    list,
    get wayOfReading() {
      return learned.profile.summary;
    },
    authorLeadsRun: true,
    rows() {
      const rows = rowsOf(list, learned.shape);
      if (!isWorthLearning(rows.length, learned.from)) return rows;
      learned = learn(list);
      return rowsOf(list, learned.shape);
    },
    read: (row) => readGenericRow(row, list, learned.profile, now()),
    ownNames() {
      const { shape, profile } = learned;
      learned.ownNames ??= findOwnNames(list, rowsOf(list, shape), profile, composer, describe().title);
      sender ??= sent && whoSaid(sent, list, learned, now());
      return sender === null || learned.ownNames.size > 0 ? learned.ownNames : new Set([sender]);
    },
    noteSent(texts) {
      sent = texts;
    },
    describe,
  };
}

const NEWEST = 4;

/** Who is named on a row among the newest that has just these words. */
function whoSaid(
  texts: readonly string[],
  list: Element,
  { shape, profile }: Learned,
  now: number,
): string | null {
  for (const row of rowsOf(list, shape).slice(-NEWEST)) {
    const reading = readGenericRow(row, list, profile, now);
    if (reading && texts.includes(reading.text)) return reading.author;
  }
  return null;
}

function learn(list: Element): Learned {
  const shape = findRowShape(list);
  const rows = rowsOf(list, shape);
  return { from: rows.length, shape, profile: learnProfile(list, rows), ownNames: null };
}

/** The first rows each tell much; later ones only in numbers. */
function isWorthLearning(count: number, before: number): boolean {
  return count !== before && (count <= 6 || count >= before * 1.4 || count <= before / 2);
}

function describeByStructure(list: Element, address: PageAddress): PaneFacts {
  const heading = findHeading(list);
  const title = heading ?? titleOfDocument(list.ownerDocument);
  return {
    // A heading tells conversations apart even where their addresses are made anew for each visit.
    id: heading ? `${address.path} ${heading}` : `${address.path}${address.hash}`,
    title,
    audience: findStatedAudience(list, title) ?? 'counted',
  };
}
