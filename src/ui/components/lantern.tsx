/** The lit lantern of the product's icon, for the head of a page. */
export function Lantern({ size }: { size: number }) {
  return (
    <svg class="lantern" width={size} height={size} viewBox="24 8 80 108" aria-hidden="true">
      <circle class="lantern-ring" cx="64" cy="22" r="8" />
      <path
        class="lantern-frame"
        d="M50 31h28a5 5 0 0 1 4 2l14 16a3.5 3.5 0 0 1-2.6 5.8H34.6a3.5 3.5 0 0 1-2.6-5.8l14-16a5 5 0 0 1 4-2z"
      />
      <path class="lantern-glass" d="M40 60h48l-5.5 38h-37z" />
      <path class="lantern-flame" d="M64 66c6 8 10 12.5 10 18.5a10 10 0 0 1-20 0c0-6 4-10.5 10-18.5z" />
      <rect class="lantern-frame" x="40" y="103" width="48" height="9" rx="4.5" />
    </svg>
  );
}

/** Lantern and name, in the night head of every page. */
export function Brand() {
  return (
    <span class="brand">
      <Lantern size={26} />
      Porchlight
    </span>
  );
}
