import { permit } from '../account/permit.ts';
import { accountOf } from '../account/viewer.ts';
import { fingerprint } from '../outside-audit/report/sign-report.ts';
import { renderReportPage } from '../outside-audit/report/render-page.ts';
import type { Services } from '../services.ts';
import type { StreamHandler } from './app.ts';
import { reportPolicy } from './security-headers.ts';

/**
 * `GET /reports/audit.{json,html}?audit=ID`: the signed report of an audit, for the owner of the network and the auditor;
 * as it was signed, or as a page to print.
 */
export function reportHandler(services: Services): StreamHandler {
  return async (req, res, { viewer, lang }) => {
    permit(viewer, 'GET /reports', services.networks);
    const id = typeof req.query['audit'] === 'string' ? req.query['audit'] : '';
    const signed = await services.outsideAudits.report(accountOf(viewer), id);
    if (req.path.endsWith('.html')) {
      reportPolicy(req, res, () => undefined);
      res.vary('Accept-Language');
      res.type('html').send(renderReportPage(signed, fingerprint(signed.signature.key), lang));
    } else {
      res.type('application/json').set('Content-Disposition', 'attachment; filename="audit.json"');
      res.send(`${JSON.stringify(signed, null, 2)}\n`);
    }
  };
}
