import { followCameras } from './cameras.ts';
import { attempt, captureMedia, type MediaNatives } from './natives.ts';
import { handOverPort, type Port } from './port.ts';
import { wrapCameras } from './wrap-cameras.ts';

function start(): void {
  const port = handOverPort(window);
  const natives = captureMedia(window);
  if (natives) watchCameras(port, natives);
}

function watchCameras(port: Port, natives: MediaNatives): void {
  const cameras = followCameras(natives, port.send);
  const stepDown = wrapCameras(window, natives, cameras);
  port.listen(({ kind }) => {
    if (kind === 'stopCameras') cameras.stopAll();
    if (kind === 'stepDown') {
      stepDown();
      cameras.forget();
      port.close();
    }
  });
}

attempt(start);
