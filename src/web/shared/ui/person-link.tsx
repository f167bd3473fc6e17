import { useParameter } from './parameter.ts';

/** A person's name; opens the person's card over the view, and the address says so. */
export function PersonLink({ person }: { readonly person: { readonly id: string; readonly name: string } }) {
  const [, open] = useParameter('person');
  return (
    <button type="button" className="button-link" onClick={() => open(person.id)}>
      {person.name}
    </button>
  );
}
