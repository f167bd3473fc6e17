import { useNetworkData } from '../app/network-data.ts';
import { OrganizationsToClassify as OrganizationsQuery } from '../shared/api/operations.generated.ts';
import { useLang } from '../shared/i18n/language.tsx';
import { useWords } from '../shared/i18n/use-words.ts';
import { FailureNotice } from '../shared/ui/failure-notice.tsx';
import { Loading } from '../shared/ui/loading.tsx';
import { ClassifyOrganizations } from '../start/classify-organizations.tsx';
import '../start/start.css';
import { importWords } from './words.ts';

/** The organizations whose sector nobody knows, those with most contacts first. */
export function OrganizationsToClassify() {
  const { text } = useLang();
  const words = useWords(importWords);
  const { data, failure } = useNetworkData(OrganizationsQuery, {});
  if (failure) return <FailureNotice failure={failure} />;
  if (data === null) return <Loading text={text.loading} />;
  const organizations = data.network.organizationsToClassify;
  if (organizations.length === 0) return <p className="note">{words.allClassified}</p>;
  return (
    <>
      <p className="muted organizations-lead">{words.classifyWhy}</p>
      <ClassifyOrganizations organizations={organizations} />
    </>
  );
}
