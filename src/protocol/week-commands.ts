import * as v from 'valibot';
import { command } from './command.ts';
import {
  blindSpotSchema,
  concernSchema,
  levelSchema,
  localizedTextSchema,
  nameSchema,
  timeSchema,
} from './model-schemas.ts';

const textsSchema = v.array(localizedTextSchema);

const weekSchema = v.object({ from: v.string(), to: v.string() });

/** One week, to be read together. Sites go by the names that the family knows. */
const weekPageSchema = v.object({
  takenAt: timeSchema,
  /** Every week of which something is kept, the newest first. */
  weeks: v.array(weekSchema),
  page: v.object({
    week: weekSchema,
    sites: v.array(
      v.object({
        site: nameSchema,
        seconds: v.number(),
        messages: v.number(),
        days: v.array(v.number()),
        age: v.nullable(localizedTextSchema),
      }),
    ),
    newPeople: v.array(v.object({ name: nameSchema, site: nameSchema, alsoOn: v.array(nameSchema) })),
    wentWell: v.array(v.object({ key: v.string(), count: v.nullable(v.number()) })),
    together: v.array(
      v.object({
        name: nameSchema,
        site: nameSchema,
        level: levelSchema,
        noticed: textsSchema,
        talked: v.boolean(),
      }),
    ),
    camera: v.object({
      times: v.number(),
      seconds: v.number(),
      sentSeconds: v.number(),
      privateSeconds: v.number(),
      screenSeconds: v.number(),
      concerns: v.array(concernSchema),
    }),
    blindSpots: v.array(blindSpotSchema),
    starters: textsSchema,
    childName: v.string(),
    people: v.array(v.string()),
    agreedOn: v.nullable(v.string()),
  }),
});

/** `weeksBack`: 0 for the week that is going on, as the family's country begins it. */
export const getWeek = command({ name: 'ui:get-week', tier: 'ui', reply: () => weekPageSchema });
