import { SubscriptionTokens } from './subscription-tokens.js';

/** The addresses that notices carry. The secret of a report stands in the fragment, which no server and no log gets to see. */
export class Links {
  private readonly home: string;

  constructor(
    publicUrl: string,
    private readonly tokens: SubscriptionTokens,
  ) {
    this.home = publicUrl.replace(/\/+$/, '');
  }

  report(code: string, secret?: string): string {
    return `${this.home}/b/${code}${secret === undefined ? '' : `#${secret}`}`;
  }

  /** A page with one button: what merely opens a link ends nothing. */
  stop(subscriptionId: string): string {
    return `${this.home}/stop/${this.tokens.of(subscriptionId, 'reader')}`;
  }

  /** Takes the POST of a mail program (RFC 8058). */
  oneClick(subscriptionId: string): string {
    return `${this.home}/api/v1/subscriptions/${this.tokens.of(subscriptionId, 'reader')}/opt-out`;
  }

  confirm(subscriptionId: string): string {
    return `${this.home}/confirm/${this.tokens.of(subscriptionId, 'reader')}`;
  }
}
