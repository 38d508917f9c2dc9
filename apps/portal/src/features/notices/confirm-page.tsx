import { OneButtonPage } from './one-button-page.js';

export default function ConfirmPage({ token }: { token: string }) {
  return <OneButtonPage token={token} what="confirm" act={(client) => client.confirmSubscription(token)} />;
}
