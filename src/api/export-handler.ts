import { AmbitError } from '../ambit-error.ts';
import type { Services } from '../services.ts';
import type { StreamHandler } from './app.ts';
import { networksFor } from './context.ts';

/** `GET /exports/network.json?network=ID`: the whole network as one file. */
export function exportHandler(services: Services, clock: () => Date = () => new Date()): StreamHandler {
  return async (req, res, { viewer }) => {
    if (!req.path.endsWith('.json')) {
      throw new AmbitError('BAD_INPUT', 'Only /exports/network.json is written so far.');
    }
    const id = typeof req.query['network'] === 'string' ? req.query['network'] : null;
    const network = await networksFor(services, viewer, {
      operation: 'GET /exports',
      kind: 'Export',
      now: clock(),
    }).get(id);
    const text = await services.exports.exportNetwork(network, clock());
    res.type('application/json').set('Content-Disposition', 'attachment; filename="network.ambit.json"').send(text);
  };
}
