import { askFirst } from './asking.ts';
import { followCameras } from './cameras.ts';
import { attempt, captureMedia } from './natives.ts';
import { handOverPort } from './port.ts';
import { wrapCameras } from './wrap-cameras.ts';

function watchCameras(): void {
  const port = handOverPort(window);
  const natives = captureMedia(window);
  const cameras = followCameras(natives, port.send);
  const asking = askFirst(natives, port.send);
  const stepDown = wrapCameras(window, natives, cameras, asking);
  const obey = {
    stopCameras: cameras.stop,
    pauseCameras: () => cameras.hold(true),
    resumeCameras: () => cameras.hold(false),
    stepDown() {
      stepDown();
      asking.letGo();
      cameras.hold(false);
      cameras.forget();
      port.close();
    },
  };
  port.listen((order) => {
    const { kind } = order;
    if (kind === 'answerRequest') asking.answered(order.request, order.answer);
    else obey[kind]();
  });
}

attempt(watchCameras);
