import * as v from 'valibot';
import { plainText } from './plain-text.ts';

/** About 280,000 years: what is larger is no time in seconds, and would not fit into milliseconds. */
const MOST_SECONDS = 8.64e12;

const messageSchema = v.object({
  from: v.picklist(['contact', 'child']),
  name: v.nullish(v.string()),
  at: v.nullish(v.pipe(v.number(), v.minValue(-MOST_SECONDS), v.maxValue(MOST_SECONDS))),
  text: v.pipe(v.string(), v.transform(plainText)),
});

const rowSchema = v.object({
  id: v.string(),
  source: v.nullish(v.string()),
  label: v.nullish(v.string()),
  group: v.nullish(v.boolean()),
  messages: v.array(messageSchema),
});

/** One conversation as a line of a file tells it. What else the line holds is left out. */
export type Row = v.InferOutput<typeof rowSchema>;
export type RowMessage = Row['messages'][number];

const decoder = new TextDecoder('utf-8', { fatal: true });

/** Reads a line; or says in a few words what is wrong with it, without repeating what it says: it is private. */
export function parseRow(bytes: Buffer): { row: Row } | { complaint: string } {
  let value: unknown;
  try {
    value = JSON.parse(decoder.decode(bytes));
  } catch (error) {
    return { complaint: error instanceof SyntaxError ? `not JSON${placeIn(error)}` : 'not UTF-8' };
  }
  const result = v.safeParse(rowSchema, value, { abortEarly: true });
  if (result.success) return { row: result.output };
  return { complaint: complaintAbout(result.issues[0]) };
}

function placeIn(error: SyntaxError): string {
  const position = / at position (?<position>\d+)/.exec(error.message)?.groups?.['position'];
  return position === undefined ? '' : ` at character ${Number(position) + 1}`;
}

function complaintAbout(issue: v.InferIssue<typeof rowSchema>): string {
  const path = v.getDotPath(issue);
  const isMissing = issue.message.startsWith('Invalid key');
  if (isMissing) return `${path} is missing`;
  return `${path ?? 'the row'} should be ${issue.expected ?? 'something else'}`;
}
