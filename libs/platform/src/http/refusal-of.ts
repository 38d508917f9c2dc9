import { DomainError } from '@gopy/kernel';
import type { ErrorCode } from '@gopy/vocabulary';
import { isTransient } from '../database/transient-error.js';

/** What the framework and its plugins throw, as refusals of ours. */
const BY_FRAMEWORK_CODE: Readonly<Record<string, ErrorCode>> = {
  FST_ERR_CTP_INVALID_JSON_BODY: 'request.not-json',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'request.not-json',
  FST_ERR_CTP_BODY_TOO_LARGE: 'request.too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'request.unsupported-type',
  FST_CP_ERR_INVALID_CONTENT_ENCODING: 'request.unsupported-type',
  FST_INVALID_MULTIPART_CONTENT_TYPE: 'attachment.file-missing',
  FST_REQ_FILE_TOO_LARGE: 'attachment.too-large',
  FST_FILES_LIMIT: 'attachment.too-many',
  FST_PARTS_LIMIT: 'request.too-large',
  FST_FIELDS_LIMIT: 'request.too-large',
  FST_ERR_MAX_PARAM_LENGTH: 'request.not-found',
  FST_ERR_BAD_URL: 'request.not-found',
};

const BY_STATUS: Readonly<Record<number, ErrorCode>> = {
  404: 'request.not-found',
  405: 'request.method-not-allowed',
  413: 'request.too-large',
  414: 'request.not-found',
  415: 'request.unsupported-type',
  429: 'request.too-many',
};

/** The refusal behind anything that was thrown; undefined when it is a fault of ours. */
export function refusalOf(thrown: unknown): DomainError | undefined {
  if (thrown instanceof DomainError) return thrown;
  if (isTransient(thrown)) return new DomainError('server.busy', { retryAfterSeconds: 2 });
  if (!(thrown instanceof Error)) return undefined;
  const code = frameworkCodeOf(thrown);
  if (code) return new DomainError(code);
  const status = statusOf(thrown);
  return status >= 400 && status < 500 ? new DomainError(BY_STATUS[status] ?? 'request.invalid') : undefined;
}

function frameworkCodeOf(thrown: Error): ErrorCode | undefined {
  const known = 'code' in thrown && typeof thrown.code === 'string' ? BY_FRAMEWORK_CODE[thrown.code] : undefined;
  // Nest wraps the plugin's error and keeps it as the cause.
  return known ?? (thrown.cause instanceof Error ? frameworkCodeOf(thrown.cause) : undefined);
}

function statusOf(thrown: Error): number {
  if ('getStatus' in thrown && typeof thrown.getStatus === 'function') return Number(thrown.getStatus());
  // The body parsers and multipart mark a caller's mistake by its status; a bare Error has none.
  return 'statusCode' in thrown && typeof thrown.statusCode === 'number' ? thrown.statusCode : 500;
}
