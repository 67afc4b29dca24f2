import browser from 'webextension-polyfill';
import readerFile from '../content/reader.iife.ts?script&iife';

browser.runtime.onMessage.addListener(() => Promise.resolve(readerFile));
