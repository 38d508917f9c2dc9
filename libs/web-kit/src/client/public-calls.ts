import type { BoardEntry, BoardFilters, BoardMapQuery, BoardMapResponse, BoardResponse, FiguresResponse } from '@gopy/contracts';
import type { Send } from './request.js';

export type BoardPage = BoardFilters & { cursor?: string | undefined; limit?: number | undefined };

/** What everybody may read. */
export function publicCalls(send: Send) {
  return {
    board: (query: BoardPage, signal?: AbortSignal) => send<BoardResponse>('GET', '/board', { query, signal }),
    boardMap: (query: BoardMapQuery, signal?: AbortSignal) => send<BoardMapResponse>('GET', '/board/map', { query, signal }),
    boardEntry: (code: string, signal?: AbortSignal) => send<BoardEntry>('GET', `/board/${encodeURIComponent(code)}`, { signal }),
    figures: (month?: string, signal?: AbortSignal) => send<FiguresResponse>('GET', '/figures', { query: { month }, signal }),
  };
}
