import type { DataRequestListResponse, DataRequestStep, DataRequestView } from '@gopy/contracts';
import type { Send } from './request.js';

export type SettlingStep = 'start' | 'fulfil' | 'refuse' | 'extend';

/** What staff do with requests about people's data. */
export function dataRequestCalls(send: Send) {
  return {
    dataRequests: (open: 'true' | 'false') => send<DataRequestListResponse>('GET', '/data-requests', { query: { open } }),
    settleDataRequest: (id: string, step: SettlingStep, body: DataRequestStep) =>
      send<DataRequestView>('POST', `/data-requests/${encodeURIComponent(id)}/${step}`, { body }),
  };
}
