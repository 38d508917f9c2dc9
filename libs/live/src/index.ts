/** Live updates; the api process imports it, nobody else needs to know anything of it. */
export { LiveModule } from './live.module.js';
