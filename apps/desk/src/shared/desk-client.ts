import { createClient } from '@gopy/web-kit';

/** The desk's one way to the API; sentences come in the language on screen. */
export const desk = createClient();
