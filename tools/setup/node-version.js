// This file must stay readable for old versions of Node: it is the one that turns them away.

const OLDEST_MAJOR = 20;
const OLDEST_MINOR = 19;

/**
 * Why this Node cannot run the project, or '' when it can.
 * @param {string} version such as `20.19.1`
 */
export function nodeComplaint(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isNewEnough = major > OLDEST_MAJOR || (major === OLDEST_MAJOR && minor >= OLDEST_MINOR);
  if (isNewEnough) return '';
  return `Porchlight needs Node ${OLDEST_MAJOR}.${OLDEST_MINOR} or newer; this is Node ${version}. See https://nodejs.org to update it.`;
}
