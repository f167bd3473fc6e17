import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { AmbitError } from '../ambit-error.ts';
import { EXPORT_FORMATS, FORMAT_TRAITS } from '../export/export-format.ts';
import type { Services } from '../services.ts';
import type { StreamHandler } from './app.ts';
import { networksFor } from './context.ts';

/** `GET /exports/network.{json,graphml,gexf,vcf,csv.zip}?network=ID`: the network as one file, sent as it is written. */
export function exportHandler(services: Services, clock: () => Date = () => new Date()): StreamHandler {
  return async (req, res, { viewer }) => {
    const format = EXPORT_FORMATS.find((each) => req.path === `/exports/network.${FORMAT_TRAITS[each].extension}`);
    if (format === undefined) {
      const extensions = EXPORT_FORMATS.map((each) => FORMAT_TRAITS[each].extension).join(', ');
      throw new AmbitError('BAD_INPUT', `A network is written as one of: ${extensions}.`);
    }
    const id = typeof req.query['network'] === 'string' ? req.query['network'] : null;
    const network = await networksFor(services, viewer, {
      operation: 'GET /exports',
      kind: 'Export',
      now: clock(),
    }).get(id);
    const pieces = await services.exports.write(network, format, clock());
    const { mediaType, fileName } = FORMAT_TRAITS[format];
    res.type(mediaType).set('Content-Disposition', `attachment; filename="${fileName}"`);
    await pipeline(Readable.from(pieces), res);
  };
}
