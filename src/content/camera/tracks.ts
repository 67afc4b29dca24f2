/** A camera of this machine, which names a group of devices, unlike calls and canvases; screens name a surface, too. */
export function cameraIn(videos: Iterable<unknown>): MediaStreamTrack | undefined {
  return liveTracksIn(videos).find((track) => {
    const { groupId, displaySurface } = track.getSettings();
    return groupId && !displaySurface;
  });
}

export function liveTracksIn(videos: Iterable<unknown>): MediaStreamTrack[] {
  return [...videos].flatMap((video) => {
    const { srcObject } = video as Partial<HTMLVideoElement>;
    const tracks = srcObject && 'getVideoTracks' in srcObject ? srcObject.getVideoTracks() : [];
    return tracks.filter(({ readyState }) => readyState === 'live');
  });
}
