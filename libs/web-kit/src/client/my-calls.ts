import type {
  AskCodeRequest,
  AskCodeResponse,
  CitizenSessionResponse,
  CitizenSignInRequest,
  ConsentListResponse,
  DataRequestInput,
  DataRequestListResponse,
  DataRequestView,
  FollowResponse,
  MyReportsResponse,
} from '@gopy/contracts';
import type { z } from 'zod';
import type { Send } from './request.js';

export type Consents = z.infer<typeof ConsentListResponse>;

/** Where what is held about the owner of a number can be downloaded. */
export const DATA_EXPORT = '/api/v1/my/data-export';

/** What a citizen may ask about their own data: by a number that they proved, or by the secret of one report. */
export function myCalls(send: Send) {
  const ofReport = (code: string) => `/feedback/${encodeURIComponent(code)}`;
  return {
    askCode: (body: AskCodeRequest) => send<AskCodeResponse>('POST', '/my/codes', { body }),
    signInByPhone: (body: CitizenSignInRequest) => send<CitizenSessionResponse>('POST', '/my/session', { body }),
    signOutOfPhone: () => send<void>('DELETE', '/my/session'),
    myReports: (cursor?: string) => send<MyReportsResponse>('GET', '/my/reports', { query: { cursor } }),
    myConsents: () => send<Consents>('GET', '/my/consents'),
    withdrawConsent: (id: string) => send<Consents>('POST', `/my/consents/${encodeURIComponent(id)}/withdrawal`, { body: {} }),
    myDataRequests: () => send<DataRequestListResponse>('GET', '/my/data-requests'),
    askAboutMyData: (body: DataRequestInput) => send<DataRequestView>('POST', '/my/data-requests', { body }),
    reportDataRequests: (code: string) => send<DataRequestListResponse>('GET', `${ofReport(code)}/data-requests`),
    askAboutReportData: (code: string, body: DataRequestInput) =>
      send<DataRequestView>('POST', `${ofReport(code)}/data-requests`, { body }),
    withdrawPublication: (code: string) => send<FollowResponse>('POST', `${ofReport(code)}/publication-withdrawal`, { body: {} }),
  };
}
