import { contentRuntime } from '../platform/content-runtime.ts';
import { followCameras } from './camera/follow-cameras.ts';
import { postIn } from './camera/post.ts';
import { systemClock } from './watcher/clock.ts';
import { newId } from './watcher/new-id.ts';

const post = postIn(globalThis);
// The background may bring this script into a frame twice.
if (post && !post.isFollowed())
  followCameras({ post, runtime: contentRuntime(), clock: systemClock, window, newId });
