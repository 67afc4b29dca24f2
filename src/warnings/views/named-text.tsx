import { findReadableName } from '../name.ts';
import { useSurroundings } from '../surroundings.ts';

/** Stands in a text for the name, which must not pass through the translator: no name holds this character. */
const PLACE = '\uE000';

/** A text of `_locales` with somebody's name in it. The name keeps its own writing direction. */
export function NamedText({ text: key, name }: { text: string; name: string }) {
  const { text } = useSurroundings().runtime;
  const shown = findReadableName(name) ?? text('warning_someone');
  const parts = text(key, PLACE).split(PLACE);
  return (
    <>
      {parts.map((part, place) => (
        <>
          {place > 0 && <bdi class="name">{shown}</bdi>}
          {part}
        </>
      ))}
    </>
  );
}
