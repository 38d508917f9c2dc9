import type { ConsentView, DataRequestInput, DataRequestView } from '@gopy/contracts';
import { createClient, useText } from '@gopy/web-kit';
import { useCallback, useEffect, useRef, useState } from 'react';
import { signedOutBy } from '../../shared/citizen.js';
import { errorText } from '../../shared/error-text.js';
import { failureTexts } from '../../shared/failure.texts.js';
import { privacyTexts } from './privacy.texts.js';

/** Consents and requests of the number, and what can be done about them. */
export function useMyData() {
  const t = useText(privacyTexts);
  const failed = useText(failureTexts);
  const [consents, setConsents] = useState<readonly ConsentView[]>();
  const [requests, setRequests] = useState<readonly DataRequestView[]>();
  const [error, setError] = useState<string>();
  const [said, setSaid] = useState<string>();
  const underway = useRef(false);

  const trying = useCallback(
    async (work: () => Promise<string | undefined>) => {
      if (underway.current) return;
      underway.current = true;
      setError(undefined);
      setSaid(undefined);
      try {
        setSaid(await work());
      } catch (failure) {
        if (!signedOutBy(failure)) setError(errorText(failure, failed));
      } finally {
        underway.current = false;
      }
    },
    [failed],
  );
  const load = useCallback(
    () =>
      trying(async () => {
        const client = createClient();
        const [agreed, asked] = await Promise.all([client.myConsents(), client.myDataRequests()]);
        setConsents(agreed.items);
        setRequests(asked.items);
        return undefined;
      }),
    [trying],
  );
  useEffect(() => void load(), []); // eslint-disable-line react-hooks/exhaustive-deps -- once: a change of language reads nothing anew

  const withdraw = (id: string) =>
    void trying(async () => {
      setConsents((await createClient().withdrawConsent(id)).items);
      return t('withdrawnNow');
    });
  const ask = (input: DataRequestInput) =>
    void trying(async () => {
      const client = createClient();
      await client.askAboutMyData(input);
      setRequests((await client.myDataRequests()).items);
      return t('asked');
    });
  return { consents, requests, error, said, load, withdraw, ask };
}
export type MyDataState = ReturnType<typeof useMyData>;
