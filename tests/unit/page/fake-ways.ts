interface Track {
  readonly kind: string;
  readonly readyState: string;
  twin(): Track;
}

/** What takes the picture of a camera elsewhere, in the fake window: no more than what is asked of it. */
export function fakeWays<T extends Track, S extends { getVideoTracks(): T[] }>(
  MediaStreamTrack: new (about: { kind: string; label: string; settings: object }) => T,
  MediaStream: new (tracks: T[]) => S,
) {
  const canvasTrack = () => new MediaStreamTrack({ kind: 'video', label: 'canvas', settings: {} });

  class RTCDtlsTransport {
    #state = 'new';
    get state() {
      return this.#state;
    }
    become(state: string) {
      this.#state = state;
    }
  }

  class RTCRtpSender {
    #track: T | null;
    #transport = new RTCDtlsTransport();
    constructor(track: T | null) {
      this.#track = track;
    }
    get track() {
      return this.#track;
    }
    get transport() {
      return this.#transport;
    }
    async replaceTrack(track: T | null) {
      this.#track = track;
    }
  }

  class RTCRtpTransceiver {
    #sender: RTCRtpSender;
    #direction = 'sendrecv';
    constructor(track: T | null) {
      this.#sender = new RTCRtpSender(track);
    }
    get sender() {
      return this.#sender;
    }
    get direction() {
      return this.#direction;
    }
    set direction(direction: string) {
      this.#direction = direction;
    }
    get currentDirection() {
      return this.#direction;
    }
  }

  class RTCPeerConnection {
    #transceivers: RTCRtpTransceiver[] = [];
    getTransceivers() {
      return [...this.#transceivers];
    }
    addTransceiver(track: T | null) {
      const transceiver = new RTCRtpTransceiver(track);
      this.#transceivers.push(transceiver);
      return transceiver;
    }
    addTrack(track: T) {
      return this.addTransceiver(track).sender;
    }
    removeTrack(sender: RTCRtpSender) {
      void sender.replaceTrack(null);
    }
    close() {
      this.become('closed');
    }
    /** What the network does. */
    become(state: string) {
      for (const { sender } of this.#transceivers) sender.transport.become(state);
    }
  }

  class MediaRecorder {
    #state = 'inactive';
    #stream: S;
    constructor(stream: S) {
      this.#stream = stream;
    }
    get stream() {
      return this.#stream;
    }
    get state() {
      return this.#state;
    }
    start() {
      this.#state = 'recording';
    }
    pause() {
      this.#state = 'paused';
    }
    resume() {
      this.#state = 'recording';
    }
    stop() {
      this.#state = 'inactive';
    }
  }

  class ImageCapture {
    #track: T;
    constructor(track: T) {
      this.#track = track;
    }
    get track() {
      return this.#track;
    }
    async takePhoto() {
      return 'photo';
    }
  }

  class HTMLMediaElement {
    #source: S | null = null;
    get srcObject() {
      return this.#source;
    }
    set srcObject(source: S | null) {
      this.#source = source;
    }
    /** As in Chromium. */
    captureStream() {
      return new MediaStream((this.#source?.getVideoTracks() ?? []).map((track) => track.twin() as T));
    }
  }

  class HTMLCanvasElement {
    captureStream() {
      return new MediaStream([canvasTrack()]);
    }
    toDataURL() {
      return 'data:,';
    }
  }

  class CanvasRenderingContext2D {
    #canvas: HTMLCanvasElement;
    constructor(canvas: HTMLCanvasElement) {
      this.#canvas = canvas;
    }
    get canvas() {
      return this.#canvas;
    }
    drawImage(..._: unknown[]) {}
  }

  class VideoFrame {
    constructor(readonly source: object) {}
  }

  class MediaStreamTrackProcessor {
    constructor(readonly options: { track: T }) {}
  }

  class MediaStreamTrackGenerator extends (MediaStreamTrack as new (about: object) => Track) {
    constructor() {
      super({ kind: 'video', label: 'generator', settings: {} });
    }
  }

  return {
    RTCDtlsTransport,
    RTCRtpSender,
    RTCRtpTransceiver,
    RTCPeerConnection,
    MediaRecorder,
    ImageCapture,
    HTMLMediaElement,
    HTMLCanvasElement,
    CanvasRenderingContext2D,
    VideoFrame,
    MediaStreamTrackProcessor,
    MediaStreamTrackGenerator,
  };
}
