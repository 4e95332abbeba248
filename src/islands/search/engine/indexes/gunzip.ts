/** For browsers without `DecompressionStream`; a file of its own, so that others do not load it. */
export { gunzipSync } from 'fflate';
