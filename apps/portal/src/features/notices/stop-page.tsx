import { OneButtonPage } from './one-button-page.js';

export default function StopPage({ token }: { token: string }) {
  return <OneButtonPage token={token} what="stop" act={(client) => client.endSubscription(token)} />;
}
