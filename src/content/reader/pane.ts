import type { Audience } from '../../domain/model.ts';

/** One row of a message list as the page shows it; what the row does not say is `null`. */
export interface RowReading {
  author: string | null;
  /** Steadier than the name, where the page has it. */
  authorId: string | null;
  /** Whether the child wrote it, as far as the row itself tells. */
  own: boolean | null;
  text: string;
  at: number | null;
  /** The time of day on display, where the page shows no date; where it shows no time, an id that is known to last. */
  clock: string | null;
  rowId: string | null;
}

/** A message list on the page, and the way to read it. */
export interface Pane {
  list: Element;
  /** Changes when the same rows would now be read differently. */
  wayOfReading: string;
  /** Where only the first row of a run names its author. */
  authorLeadsRun: boolean;
  /** The messages in document order. */
  rows(): Element[];
  /** `null` for a row that is no message. */
  read(row: Element): RowReading | null;
  /** What the child is called here, as far as the page tells. */
  ownNames(): ReadonlySet<string>;
  /** What the child has just sent: whoever said it in this list is the child. */
  noteSent?(texts: readonly string[]): void;
  describe(): PaneFacts;
}

export interface PaneFacts {
  id: string;
  title: string;
  /** `counted`: the number of people who speak tells. */
  audience: Audience | 'counted';
}
