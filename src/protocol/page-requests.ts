/** As the MAIN script writes it, and nothing else. Fifteen digits are a safe integer. */
const CAMERA_REQUEST = /^\{"kind":"cameraWanted","request":([1-9]\d{0,14})\}$/;

/**
 * The number of a page's request for a camera, if that is what came through the port; `null` for anything else. By the letter
 * and without a schema: every page carries this.
 */
export function requestIn(data: unknown): number | null {
  const [, request] = (typeof data === 'string' && CAMERA_REQUEST.exec(data)) || [];
  return request ? Number(request) : null;
}
