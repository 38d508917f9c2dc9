const PATHS = {
  logo: 'M6 3h12a3 3 0 0 1 3 3v8a3 3 0 0 1-3 3h-6l-5 4v-4H6a3 3 0 0 1-3-3V6a3 3 0 0 1 3-3Zm1.8 7.2 3 3 5.6-6',
  phone: 'M6 3h3l1.8 4.5-2.2 1.6a12 12 0 0 0 6.3 6.3l1.6-2.2L21 15v3a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3Z',
  camera: 'M4 8h3l2-3h6l2 3h3v11H4V8Zm8 8.2a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4Z',
  pin: 'M12 21s-7-6.1-7-11a7 7 0 0 1 14 0c0 4.9-7 11-7 11Zm0-8.4a2.6 2.6 0 1 0 0-5.2 2.6 2.6 0 0 0 0 5.2Z',
  map: 'm3 6 6-2 6 2 6-2v14l-6 2-6-2-6 2V6Zm6-2v14m6-12v14',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  cross: 'm6 6 12 12M18 6 6 18',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Zm0-14v5.2l3.4 2',
  copy: 'M9 9h11v11H9V9Zm-5 6V4h11',
  share:
    'M8.4 13.3l7.2 3.6M15.6 7.1l-7.2 3.6M6 14.6a2.6 2.6 0 1 0 0-5.2 2.6 2.6 0 0 0 0 5.2Zm12-6a2.6 2.6 0 1 0 0-5.2 2.6 2.6 0 0 0 0 5.2Zm0 12a2.6 2.6 0 1 0 0-5.2 2.6 2.6 0 0 0 0 5.2Z',
  send: 'M4 12 21 4l-6 17-3.5-7L4 12Zm7.5 2L21 4',
  photo: 'M4 5h16v14H4V5Zm0 11 5-5 4 4 3-3 4 4M9 9.2h.01',
  again: 'M20 12a8 8 0 1 1-2.4-5.7M20 3v4.5h-4.5',
  office: 'M4 21h16M6 21V5h9v16m0-12h4v12M9 9h3m-3 4h3m-3 4h3',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12Zm9.5 3a3 3 0 1 0 0-6 3 3 0 0 0 0 6Z',
  pencil: 'M4 20l1-4.5L16 4.5l3.5 3.5L8.5 19 4 20Z',
  list: 'M8 6h12M8 12h12M8 18h12M4 6h.01M4 12h.01M4 18h.01',
  search: 'M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14Zm5-2 5 5',
  feed: 'M5 11a8 8 0 0 1 8 8M5 5a14 14 0 0 1 14 14M6.5 18.5h.01',
  menu: 'M4 7h16M4 12h16M4 17h16',
  save: 'M12 4v11m0 0 4.5-4.5M12 15l-4.5-4.5M4 20h16',
  chart: 'M4 20h16M7 20v-7M12 20V6m5 14v-9',
  bell: 'M6 10a6 6 0 0 1 12 0c0 5 2 6 2 7H4c0-1 2-2 2-7Zm4 10a2 2 0 0 0 4 0',
  lock: 'M6 11h12v10H6V11Zm2.5 0V8a3.5 3.5 0 0 1 7 0v3',
  alert: 'M12 4 2.8 20h18.4L12 4Zm0 6v4.5m0 3h.01',
  satisfied: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM8.5 9.5h.01m6.99 0h.01M8 14c1 1.7 2.4 2.5 4 2.5s3-.8 4-2.5',
  acceptable: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM8.5 9.5h.01m6.99 0h.01M8.5 15h7',
  unsatisfied: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM8.5 9.5h.01m6.99 0h.01M8 16.5c1-1.7 2.4-2.5 4-2.5s3 .8 4 2.5',
} as const;
export type IconName = keyof typeof PATHS;

/** Decoration only: the words beside it say the same. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
