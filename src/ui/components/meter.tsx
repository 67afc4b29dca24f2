/** A bar of `share` (0 .. 1). It only repeats a number that stands beside it as text, so it is hidden from readers. */
export function Meter({ share }: { share: number }) {
  const percent = Math.round(Math.min(Math.max(share, 0), 1) * 100);
  return (
    <svg class="meter" aria-hidden="true">
      <rect class="meter-track" width="100%" height="100%" rx="4" />
      <rect class="meter-fill" width={`${percent}%`} height="100%" rx="4" />
    </svg>
  );
}
