import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { days } from '@gopy/kernel';
import { z } from 'zod';
import { CastTicket } from './cast-ticket.js';

const FOLDER = 'apps/cli/data/cast';
/** The day that the dates in the texts were written for. */
const WRITTEN_FOR = Date.UTC(2026, 10, 24);
const DATE = /\b(\d{2})\/(\d{2})\/(\d{4})\b/g;

/** The cast, oldest first, with the dates in its texts moved along to today. */
export function readCast(now: Date): CastTicket[] {
  const shiftDays = Math.max(0, Math.floor((now.getTime() - WRITTEN_FOR) / days(1)));
  const texts = readdirSync(FOLDER).filter((file) => file.endsWith('.json')).map((file) => readFileSync(join(FOLDER, file), 'utf8'));
  const tickets = texts.flatMap((text) => z.array(CastTicket).parse(JSON.parse(shiftDates(text, shiftDays))));
  return tickets.sort((a, b) => b.daysAgo - a.daysAgo);
}

export function shiftDates(text: string, by: number): string {
  if (by === 0) return text;
  return text.replace(DATE, (_, day: string, month: string, year: string) => {
    const moved = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)) + days(by));
    return [moved.getUTCDate(), moved.getUTCMonth() + 1].map((part) => String(part).padStart(2, '0')).concat(String(moved.getUTCFullYear())).join('/');
  });
}
