import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { accountOf } from '../account/viewer.ts';
import type { Services } from '../services.ts';
import type { StreamHandler } from './app.ts';
import { networksFor } from './context.ts';

/** `GET /exports/account.json`: everything that is kept for the account, streamed; not for API keys. */
export function accountExportHandler(services: Services, clock: () => Date = () => new Date()): StreamHandler {
  return async (_req, res, { viewer }) => {
    const now = clock();
    const networks = networksFor(services, viewer, { operation: 'GET /exports/account', kind: 'AccountExport', now });
    const pieces = services.accountData.export(accountOf(viewer), networks, now);
    res.type('application/json').set('Content-Disposition', 'attachment; filename="ambit-account.json"');
    await pipeline(Readable.from(pieces), res);
  };
}
