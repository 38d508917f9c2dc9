/** `catalogue(vi, en)` and how a sentence is filled. */
export { type Catalogue, catalogue, fill, type Params } from './catalogue.js';
/** The city's time in words, wherever the reader is. */
export { formatDate, formatDateTime, formatDueTime, formatTime } from './dates.js';
/** What happened to a ticket, in one sentence. */
export { nameIn, timelineSentence } from './timeline-sentence.js';
/** The city's words, one for each thing. */
export { wordOr, type WordKey, words } from './words.js';
