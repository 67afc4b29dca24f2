import { options } from 'preact';

/** Effects come at once, and not up to a tenth of a second later: by then the window of a test may be gone. */
options.requestAnimationFrame = queueMicrotask;
