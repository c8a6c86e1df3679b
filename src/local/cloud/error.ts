// Owns: how Google says no. Every refusal is a CloudError, and reaches the caller as the JSON of
// google.rpc.Status.

/** The canonical codes that Classroom and Docs answer with, and their HTTP statuses. */
const HTTP_STATUS = {
  INVALID_ARGUMENT: 400,
  FAILED_PRECONDITION: 400,
  UNAUTHENTICATED: 401,
  PERMISSION_DENIED: 403,
  NOT_FOUND: 404,
  RESOURCE_EXHAUSTED: 429,
  INTERNAL: 500,
  UNAVAILABLE: 503,
} as const;

export type StatusName = keyof typeof HTTP_STATUS;

export interface ErrorDetail {
  '@type': string;
  [key: string]: unknown;
}

/** A refusal that Google would give too. Anything else thrown in the cloud is a bug of ours. */
export class CloudError extends Error {
  readonly status: StatusName;
  readonly details: readonly ErrorDetail[];

  constructor(status: StatusName, message: string, details: readonly ErrorDetail[] = []) {
    super(message);
    this.name = 'CloudError';
    this.status = status;
    this.details = details;
  }

  get code(): number {
    return HTTP_STATUS[this.status];
  }

  toBody(): string {
    const { code, message, status, details } = this;
    return `${JSON.stringify(
      { error: { code, message, status, ...(details.length > 0 && { details }) } },
      null,
      2,
    )}\n`;
  }
}

/** A bad request, naming the fields that are wrong. */
export function invalidFields(
  message: string,
  violations: readonly { field?: string; description: string }[],
): CloudError {
  return new CloudError('INVALID_ARGUMENT', message, [
    { '@type': 'type.googleapis.com/google.rpc.BadRequest', fieldViolations: violations },
  ]);
}

export function invalid(message: string): CloudError {
  return new CloudError('INVALID_ARGUMENT', message);
}

export function notFound(): CloudError {
  return new CloudError('NOT_FOUND', 'Requested entity was not found.');
}

export function noPermission(): CloudError {
  return new CloudError('PERMISSION_DENIED', 'The caller does not have permission');
}

/** google.rpc.ErrorInfo, where the machine-readable reason of a refusal is. */
export function errorInfo(reason: string, metadata: Record<string, string>): ErrorDetail {
  return {
    '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
    reason,
    domain: 'googleapis.com',
    metadata,
  };
}

const FAULTS: Record<FaultStatus, { status: StatusName; message: string }> = {
  401: {
    status: 'UNAUTHENTICATED',
    message: 'Request had invalid authentication credentials.',
  },
  403: { status: 'PERMISSION_DENIED', message: 'The caller does not have permission' },
  404: { status: 'NOT_FOUND', message: 'Requested entity was not found.' },
  429: { status: 'RESOURCE_EXHAUSTED', message: 'Resource has been exhausted (e.g. check quota).' },
  500: { status: 'INTERNAL', message: 'Internal error encountered.' },
  503: { status: 'UNAVAILABLE', message: 'The service is currently unavailable.' },
};

export type FaultStatus = 401 | 403 | 404 | 429 | 500 | 503;

/** The answer to a request that was made to fail from outside. */
export function faultError(status: FaultStatus): CloudError {
  const fault = FAULTS[status];
  return new CloudError(fault.status, fault.message);
}
