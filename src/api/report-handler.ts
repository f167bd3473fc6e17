import { permit } from '../account/permit.ts';
import { accountOf } from '../account/viewer.ts';
import { fingerprint } from '../outside-audit/report/sign-report.ts';
import { renderReportPage } from '../outside-audit/report/render-page.ts';
import type { Services } from '../services.ts';
import { AmbitError } from '../ambit-error.ts';
import { LANGS, type Lang } from '../domain.ts';
import { reportFile } from '../outside-audit/report/report-file.ts';
import type { StreamHandler } from './app.ts';
import { reportPolicy } from './security-headers.ts';

/**
 * `GET /reports/audit.{json,html}?audit=ID`: the signed report of an audit, for the owner of the network and the auditor;
 * as it was signed with words for its codes, or as a page to print. `lang=en` or `fr` decides the language, else
 * `Accept-Language` that of the page; the file has both then.
 */
export function reportHandler(services: Services): StreamHandler {
  return async (req, res, { viewer, lang }) => {
    permit(viewer, 'GET /reports', services.networks);
    const asked = languageAskedFor(req.query['lang']);
    const id = typeof req.query['audit'] === 'string' ? req.query['audit'] : '';
    const signed = await services.outsideAudits.report(accountOf(viewer), id);
    if (req.path.endsWith('.html')) {
      reportPolicy(req, res, () => undefined);
      res.vary('Accept-Language');
      res.type('html').send(renderReportPage(signed, fingerprint(signed.signature.key), asked ?? lang));
    } else {
      res.type('application/json').set('Content-Disposition', 'attachment; filename="audit.json"');
      res.send(reportFile(signed, asked === undefined ? LANGS : [asked]));
    }
  };
}

/** @throws AmbitError `BAD_INPUT` for another language than those there are */
function languageAskedFor(given: unknown): Lang | undefined {
  if (given === undefined || given === '') return undefined;
  const lang = LANGS.find((each) => each === given);
  if (lang !== undefined) return lang;
  throw new AmbitError('BAD_INPUT', `lang must be one of ${LANGS.join(', ')}.`, { field: 'lang' });
}
