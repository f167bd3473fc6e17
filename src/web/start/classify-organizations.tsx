import { useNetworkAct } from '../app/network-data.ts';
import { OrganizationClassify } from '../shared/api/operations.generated.ts';
import { useWords } from '../shared/i18n/use-words.ts';
import { FailureNotice } from '../shared/ui/failure-notice.tsx';
import { TermInput } from '../taxonomy/term-input.tsx';
import { startWords } from './words.ts';

/** Organizations whose sector nobody knows; choosing one classifies it at once. */
export function ClassifyOrganizations(props: {
  readonly organizations: readonly {
    readonly contacts: number;
    readonly organization: { readonly id: string; readonly name: string };
  }[];
}) {
  const words = useWords(startWords);
  const classify = useNetworkAct(OrganizationClassify);
  return (
    <>
      {classify.failure && <FailureNotice failure={classify.failure} />}
      <ul className="organizations">
        {props.organizations.map(({ organization, contacts }) => (
          <li key={organization.id}>
            <TermInput
              label={words.organizationSector(organization.name, contacts)}
              kind="SECTOR"
              placeholder={words.sectorSought}
              most={1}
              terms={[]}
              onChange={([term]) => {
                if (term)
                  void classify.run({ input: { organizations: [{ id: organization.id, sector: term.value }] } });
              }}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
