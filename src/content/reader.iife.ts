import { startReaderOnce } from './reader/start-reader.ts';

startReaderOnce(globalThis);
