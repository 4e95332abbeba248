/** For browsers without `DecompressionStream`; a separate file, so that others do not load it. */
export { gunzipSync } from 'fflate';
