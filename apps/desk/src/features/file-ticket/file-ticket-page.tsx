import { useState } from 'react';
import { type FiledTicket, useText } from '@gopy/web-kit';
import { Page } from '../../shared/page.js';
import { FiledCard } from './filed-card.js';
import { FileTicketForm } from './file-ticket-form.js';
import { fileTicketTexts } from './file-ticket-texts.js';

/** For a caller or a visitor: type, file, read the code aloud, next. */
export function FileTicketPage() {
  const t = useText(fileTicketTexts);
  const [filed, setFiled] = useState<FiledTicket>();
  return (
    <Page title={filed ? t('filed') : t('title')} narrow {...(!filed && { hint: t('hint') })}>
      {filed ? <FiledCard filed={filed} onNext={() => setFiled(undefined)} /> : <FileTicketForm onFiled={setFiled} />}
    </Page>
  );
}
