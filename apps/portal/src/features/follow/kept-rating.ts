import { RATING_REASONS, type RatingReason, type Score, SCORES } from '@gopy/vocabulary';
import { keptWriting } from '../../shared/kept-writing.js';

export interface Rating {
  score: Score | undefined;
  reasons: readonly RatingReason[];
  comment: string;
}

const FORM = 'rating';

/** A rating that has not arrived, on this device. */
export const keptRating = {
  read(code: string): Rating {
    const { score, reasons, text } = keptWriting.read(code, FORM);
    return {
      score: SCORES.find((known) => known === score),
      reasons: Array.isArray(reasons) ? RATING_REASONS.filter((known) => reasons.includes(known)) : [],
      comment: typeof text === 'string' ? text : '',
    };
  },
  /** False where the browser keeps nothing. */
  write: (code: string, { comment, ...choice }: Rating): boolean => keptWriting.write(code, FORM, { ...choice, text: comment }),
  drop: (code: string): void => keptWriting.drop(code, FORM),
};
