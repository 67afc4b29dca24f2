import { markAsListed } from './watcher/listed.ts';

markAsListed(globalThis);
