import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { permit } from '../account/permit.ts';
import { accountOf } from '../account/viewer.ts';
import type { Services } from '../services.ts';
import type { StreamHandler } from './app.ts';
import { servicesOf } from './context.ts';

/** `GET /exports/account.json`: everything that is kept for the account, streamed; not for API keys. */
export function accountExportHandler(services: Services, clock: () => Date = () => new Date()): StreamHandler {
  return async (_req, res, { viewer }) => {
    const networks = permit(viewer, 'GET /exports/account', servicesOf(services, viewer).networks);
    const pieces = services.accountData.export(accountOf(viewer), networks, clock());
    res.type('application/json').set('Content-Disposition', 'attachment; filename="ambit-account.json"');
    await pipeline(Readable.from(pieces), res);
  };
}
