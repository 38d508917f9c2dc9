/** No answer came: the network is away, or it took too long. Nothing is known about what the server did. */
export class OfflineError extends Error {
  override readonly name = 'OfflineError';

  constructor(options?: ErrorOptions) {
    super('offline', options);
  }
}
