import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { userInfo } from 'node:os';
import { DATA, folder, inData } from './paths.mjs';
import { Sentence } from './sentence.mjs';

/** Makes .data, or says why it is not ours to write. */
export function openDataFolder() {
  try {
    folder(DATA);
    for (const place of [DATA, ...readdirSync(DATA).map((name) => inData(name))])
      if (existsSync(place)) accessSync(place, constants.R_OK | constants.W_OK);
  } catch (error) {
    throw new Sentence(
      `${error.path ?? DATA} is not writable for ${userInfo().username} (another user started the project here): sudo chown -R ${userInfo().username} ${DATA}`,
    );
  }
}
