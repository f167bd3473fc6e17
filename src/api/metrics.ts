import type { RequestHandler } from 'express';
import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** What is over once a request is. */
export interface ObservedRequest {
  readonly route: string;
  readonly method: string;
  readonly status: number;
  readonly seconds: number;
  /** Of a GraphQL request that got so far. */
  readonly operationType: string | undefined;
  readonly errorCodes: ReadonlySet<string>;
}

/**
 * Figures for Prometheus. Their labels are taken from fixed sets alone (routes, methods, statuses, types of operations, error
 * codes), never from what a client sends: no name of a person, a network, an account or an operation gets in.
 */
export class Metrics {
  private readonly registry = new Registry();
  private readonly requests = new Histogram({
    name: 'ambit_http_request_duration_seconds',
    help: 'Time from the head of a request to the end of its answer.',
    labelNames: ['route', 'method', 'status'],
    buckets: SECONDS,
    registers: [this.registry],
  });
  private readonly operations = new Counter({
    name: 'ambit_graphql_operations_total',
    help: 'GraphQL operations by type and by whether errors were in the answer.',
    labelNames: ['type', 'outcome'],
    registers: [this.registry],
  });
  private readonly errors = new Counter({
    name: 'ambit_errors_total',
    help: 'Answers with an error, by its code.',
    labelNames: ['code'],
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  observe({ route, method, status, seconds, operationType, errorCodes }: ObservedRequest): void {
    this.requests.observe({ route, method, status }, seconds);
    if (operationType !== undefined)
      this.operations.inc({ type: operationType, outcome: errorCodes.size === 0 ? 'ok' : 'error' });
    for (const code of errorCodes) this.errors.inc({ code });
  }

  /** `GET /metrics`. */
  readonly show: RequestHandler = async (_req, res) => {
    res.setHeader('Cache-Control', 'no-store');
    res.type(this.registry.contentType).send(await this.registry.metrics());
  };
}
