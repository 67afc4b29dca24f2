/** The source file that holds fitted weights. Where they come from stands in it. */
export function weightsFile(
  names: readonly string[],
  weights: Float64Array,
  inputs: readonly string[],
): string {
  const lines = names.map((name, place) => `  ${keyOf(name)}: ${weights[place] ?? 0},`);
  return `/**
 * Points of each feature of \`luring-features.ts\`. Written by \`tools/train\`, not by hand: logistic regression that starts
 * from \`tools/train/start.ts\`, on
 * ${inputs.join(', ')}.
 */
export const LURING_WEIGHTS: Readonly<Record<string, number>> = {
${lines.join('\n')}
};
`;
}

/** Quotes only where they are needed, as the formatter has it. */
function keyOf(name: string): string {
  return /^[a-zA-Z]+$/.test(name) ? name : `'${name}'`;
}
