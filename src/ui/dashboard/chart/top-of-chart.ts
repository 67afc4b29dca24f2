const SECONDS_PER_MINUTE = 60;

/** Tops for the chart's axis, in minutes; each has a half that is easy to read. */
const TOPS = [10, 20, 30, 60, 120, 180, 240, 360, 480, 720, 960, 1_440];
const MINUTES_PER_DAY = 1_440;

/** The top of the axis, in seconds: the smallest that the longest day fits under. Several pages at once may fill more than a day. */
export function topOfChart(seconds: readonly number[]): number {
  const minutes = Math.max(...seconds, 0) / SECONDS_PER_MINUTE;
  const top = TOPS.find((each) => each >= minutes) ?? Math.ceil(minutes / MINUTES_PER_DAY) * MINUTES_PER_DAY;
  return top * SECONDS_PER_MINUTE;
}
