/**
 * The video panel: the button starts and ends the camera, as on any chat site.
 *
 * @param {HTMLButtonElement} toggle
 * @param {HTMLElement} panel
 */
export function showVideo(toggle, panel) {
  const video = panel.querySelector('video');
  if (!video) return;

  toggle.addEventListener('click', async () => {
    if (video.srcObject) return end();
    const stream = await navigator.mediaDevices.getUserMedia({ video: true });
    for (const track of stream.getTracks()) track.addEventListener('ended', end);
    video.srcObject = stream;
    show(true);
    watchTracks(stream);
  });

  /** `stop()` raises no `ended`: somebody else may have stopped the tracks, such as an extension. @param {MediaStream} stream */
  function watchTracks(stream) {
    if (video?.srcObject !== stream) return;
    if (stream.getTracks().every((track) => track.readyState === 'ended')) return end();
    requestAnimationFrame(() => watchTracks(stream));
  }

  function end() {
    if (!video || !(video.srcObject instanceof MediaStream)) return;
    for (const track of video.srcObject.getTracks()) track.stop();
    video.srcObject = null;
    show(false);
  }

  /** @param {boolean} isLive */
  function show(isLive) {
    panel.hidden = !isLive;
    toggle.textContent = isLive ? 'End video' : 'Start video';
  }
}
