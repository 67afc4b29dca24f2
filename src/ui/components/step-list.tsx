/** Things to do, in order. @param from the number of the first */
export function StepList({ steps, from = 1 }: { steps: readonly string[]; from?: number }) {
  return (
    <ol class="steps" start={from} style={{ counterReset: `step ${from - 1}` }}>
      {steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  );
}

/** Things to know, in no order. */
export function PointList({ points }: { points: readonly string[] }) {
  return (
    <ul class="points">
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  );
}
